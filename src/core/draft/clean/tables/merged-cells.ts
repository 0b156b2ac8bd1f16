import type { ColumnRole } from '../table-row.ts';
import { isAcross, type TableRow } from '../table-shape.ts';

const naming: ReadonlySet<ColumnRole | undefined> = new Set(['count', 'group', 'title']);

/**
 * A cell that was merged over several rows stands in the first of them alone where a copy keeps no merging: whose the rows below are, and
 * until when, it says, too. Blank stays what may be meant so: where a row names a task of its own and nothing beside it.
 */
export function withMergedCells(rows: readonly TableRow[], roles: readonly ColumnRole[]): TableRow[] {
  // Who helps, in a second column of names, is often nobody.
  const shared = new Set(roles.flatMap((role, at) => (role === 'when' || at === roles.indexOf('who') ? [at] : [])));
  const isLeading = (at: number) => naming.has(roles[at]) || (at === 0 && shared.has(at));
  const isOpen = ({ cells }: TableRow) => cells.some((cell, at) => cell === '' && isLeading(at));
  if (!rows.some((row) => isOpen(row) && !isAcross(row.cells))) return [...rows];
  let above: readonly string[] = [];
  return rows.map((row) => {
    const isPart = isAcross(row.cells);
    const takes = !isPart && (isOpen(row) || row.cells.some((cell, at) => cell !== '' && shared.has(at)));
    const cells = takes
      ? row.cells.map((cell, at) => (cell === '' && shared.has(at) ? (above[at] ?? '') : cell))
      : row.cells;
    above = isPart ? [] : cells;
    return { ...row, cells };
  });
}
