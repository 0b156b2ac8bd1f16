import { columnKind } from '../table-row.ts';
import type { TableRow } from '../table-shape.ts';

/**
 * A row with names, and a time maybe, and nothing that they do: the task above was one cell for both rows, and these are others who do it.
 * They are named beside the first, and their time, where it is another, too.
 */
export function withSharedTasks(heads: readonly string[], rows: readonly TableRow[]): TableRow[] {
  const kinds = heads.map((head) => columnKind(head.replaceAll(' ', '')));
  const isTold = (at: number) => kinds[at] === 'when' || kinds[at] === 'who';
  const joined: TableRow[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const filled = row.cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
    const isShared =
      kinds[0] !== 'when' &&
      filled.every(isTold) &&
      filled.some((at) => kinds[at] === 'who') &&
      kinds.includes('words');
    if (above === undefined || !isShared) joined.push(row);
    else
      joined[joined.length - 1] = { ...above, cells: above.cells.map((cell, at) => both(cell, row.cells[at] ?? '')) };
  }
  return joined;
}

function both(cell: string, more: string): string {
  return [cell, ...(cell === more ? [] : [more])].filter((each) => each !== '').join('、');
}
