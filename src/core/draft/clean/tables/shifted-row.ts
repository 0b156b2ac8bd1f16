import { areUnits } from '../label-units.ts';
import { type ColumnKind, columnKind } from '../table-row.ts';
import { isTimeCell } from '../times/time-cell.ts';

/**
 * A row with a cell that covers two columns, as copies and old Word files have it: all behind that cell stands one column too far left,
 * and the last one is empty. Moved back where the days and units then stand under their heads, else as it was.
 */
export function unshifted(cells: readonly string[], heads: readonly string[]): readonly string[] {
  if (cells.at(-1) !== '' || cells.length < 3) return cells;
  const kinds = heads.map((head) => columnKind(head.replaceAll(' ', '')));
  const own = standing(cells, kinds);
  let best = { cells, standing: own };
  for (let at = 1; at < cells.length - 1; at += 1) {
    const wide = cells[at - 1] ?? '';
    if (wide === '' || kinds[at - 1] !== 'words') continue;
    const moved = [...cells.slice(0, at), wide, ...cells.slice(at, -1)];
    const found = standing(moved, kinds);
    if (found > best.standing) best = { cells: moved, standing: found };
  }
  // One that fits better by chance is no sign: as it stood, something had to be wrong.
  return own < 0 ? best.cells : cells;
}

/** How many days and units stand under a head of theirs; less than nothing where a day stands under another. */
function standing(cells: readonly string[], kinds: readonly ColumnKind[]): number {
  let right = 0;
  for (const [at, cell] of cells.entries()) {
    if (cell === '') continue;
    const isTime = isTimeCell(cell);
    if (isTime !== (kinds[at] === 'when')) {
      if (isTime && kinds[at] === 'who') return -1;
    } else if (isTime || (kinds[at] === 'who' && areUnits(cell))) right += 1;
  }
  return right;
}
