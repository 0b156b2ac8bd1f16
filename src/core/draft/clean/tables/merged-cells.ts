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

const ditto = /^(?:同上|〃|″)$/u;

/** 同上 is what the row above has there. */
export function withoutDitto(rows: readonly TableRow[]): readonly TableRow[] {
  let above: readonly string[] = [];
  return rows.map((row) => {
    const cells = row.cells.map((cell, at) => (ditto.test(cell) ? (above[at] ?? '') : cell));
    above = cells;
    return { ...row, cells };
  });
}

/** 备注 | one text over all the other columns: it is said of the whole table. */
export function remarkAlone(cells: readonly string[]): readonly string[] {
  const [label = '', ...others] = cells;
  const texts = new Set(others.filter((cell) => cell !== ''));
  const [text = ''] = texts;
  const isAlone = /^(?:备 *注|说 *明|附 *注|注)[：:]?$/u.test(label) && texts.size === 1;
  return isAlone ? cells.map(() => text) : cells;
}
