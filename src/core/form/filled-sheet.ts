import type { Day } from '../day.ts';

/** What one cell of a spreadsheet holds; a true date as its day, an empty cell as ''. */
export type FilledCell = string | number | boolean | { readonly day: Day };

/** Rows of cells as a spreadsheet numbers them: the first is row 1. */
export type FilledSheet = readonly (readonly FilledCell[])[];

/** A cell as the text that a person sees; a whole number without a fraction. */
export function filledCellText(cell: FilledCell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'object' ? cell.day : String(cell);
}

/** `A` for 0, `Z` for 25, `AA` for 26. */
export function columnLetters(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnLetters(Math.floor(index / 26) - 1) + letter;
}
