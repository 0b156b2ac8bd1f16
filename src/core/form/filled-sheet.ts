import type { Day } from '../day.ts';

/**
 * What one cell of a spreadsheet holds; a true date as its day, an empty cell as ''; a formula whose result was not saved
 * or is an error, as what is seen of it.
 */
export type FilledCell = string | number | boolean | { readonly day: Day } | { readonly unread: string };

/** Rows of cells as a spreadsheet numbers them: the first is row 1. */
export type FilledSheet = readonly (readonly FilledCell[])[];

/** Cells that somebody has merged; the first of them holds what is seen in all. From 0, the last ones included. */
export interface MergedCells {
  readonly fromRow: number;
  readonly toRow: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

/** A cell as the text that a person sees; a whole number without a fraction. */
export function filledCellText(cell: FilledCell | undefined): string {
  if (cell === undefined) return '';
  if (typeof cell === 'object') return 'day' in cell ? cell.day : cell.unread;
  return String(cell);
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
