import type { FilledSheet, MergedCells } from '../../core/form/filled-sheet.ts';

export interface NamedTable {
  /** The sheet's name; empty for CSV. */
  readonly name: string;
  readonly table: FilledSheet;
  readonly merged: readonly MergedCells[];
  /** Rows that the spreadsheet does not show, from 1. */
  readonly hiddenRows: readonly number[];
  readonly isHidden: boolean;
}

/** Why a file cannot be read as a table; the words are the messages'. */
export type TableProblem = 'old-workbook' | 'not-a-workbook' | 'too-large' | 'not-csv';

export interface Tables {
  readonly isWorkbook: boolean;
  readonly tables: readonly NamedTable[];
}

/** More than any unit fills in; what goes beyond is refused rather than read in part. */
export const tableLimits = {
  rows: 20_000,
  columns: 100,
  /** Of a sheet. */
  mergedCells: 5_000,
  /** Of the file, and of all that a workbook unpacks to: 20,000 full rows have half of it. */
  bytes: 32 * 2 ** 20,
  /** Bytes unpacked for each byte of a workbook, beyond the first MiB; a form has about ten, one with the same in every cell 25. */
  ratio: 50,
} as const;
