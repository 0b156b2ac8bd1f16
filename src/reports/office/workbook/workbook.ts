import type { Day } from '../../../core/day.ts';
import type { DocumentProperties } from '../office-package.ts';

/** A workbook as plain data: what a spreadsheet is to show, without how its file says so. */
export interface Workbook extends DocumentProperties {
  readonly sheets: readonly Sheet[];
}

/** One sheet: a head, and rows under it that may come one by one, so that a large one is never held whole. */
export interface Sheet {
  /** At most 31 characters, none of `[ ] : * ? / \`, unlike those of the other sheets. */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  /** Cells in the order of the columns. */
  readonly rows: Iterable<readonly Cell[]>;
  /** How many rows a filter is to reach over; absent: none can be filtered. */
  readonly filterOver?: number;
  /** Printed above each page. */
  readonly heading?: string;
  readonly choices?: readonly CellChoices[];
  /** So many columns from the left stay in sight and stand on every page: the rest may then be printed on two pages side by side. */
  readonly lead?: number;
}

export interface SheetColumn {
  readonly title: string;
  /** In characters of the body's font; a Chinese one counts as two. */
  readonly width: number;
  readonly titleStyle?: CellStyle;
  /** Of cells that a person is still to fill in, below the last row too. */
  readonly blank?: CellStyle;
}

/** Text stays what it is, whatever it looks like; a day is a true date. Nothing is a formula. */
export type Cell =
  | string
  | number
  | { readonly day: Day; readonly style?: CellStyle /** `09:30` on it. */; readonly time?: string }
  | { readonly text: string; readonly style: CellStyle }
  | { readonly number: number; readonly style: CellStyle };

/** Values offered for a cell; others are asked about, not refused. */
export interface CellChoices {
  /** Column and row from 0, the row below the head being 0; `rows` of them. */
  readonly column: number;
  readonly row: number;
  readonly rows: number;
  /** Together at most 255 characters, none with a comma. */
  readonly values: readonly string[];
}

/** How a cell looks; what each is stands in `styles.ts`. */
export type CellStyle =
  | 'text'
  | 'day'
  | 'moment'
  | 'number'
  | 'percent'
  | 'head'
  | 'fillHead'
  | 'given'
  | 'fill'
  | 'fillDay'
  | 'total'
  | 'totalPercent'
  | 'good'
  | 'underWay'
  | 'warning'
  | 'bad'
  | 'idle'
  | 'free';
