import type { Line } from '../../outline/line.ts';

/** A table found among the lines: its rows as sentences, each at the line where it began. */
export interface FoundTable {
  /** Of the first line behind the table. */
  readonly end: number;
  readonly rows: readonly Line[];
}

export const fewestRows = 2;
