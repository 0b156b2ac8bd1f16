import type { Line } from '../../outline/line.ts';
import type { TableRow } from '../table-shape.ts';

/** A table found among the lines: its rows as sentences, each at the line where it began. */
export interface FoundTable {
  /** Of the first line behind the table. */
  readonly end: number;
  readonly rows: readonly Line[];
}

export const fewestRows = 2;
/** What has more is no table of tasks. */
export const mostColumns = 9;

/** The lines that may head columns, as far as they do. */
export function headsFrom(lines: readonly Line[], at: number, isHead: (head: string) => boolean): string[] {
  const heads = lines.slice(at, at + mostColumns).map(({ text }) => text.replaceAll(' ', ''));
  const end = heads.findIndex((head) => !isHead(head));
  return end < 0 ? heads : heads.slice(0, end);
}

/** A row of sums, which asks for nothing. */
export const sum = /^(?:总分|合计|总计|小计)(?:[0-9.]+分?)?$/u;

/** What heads a part of the table, over its whole width. */
export function across(heads: readonly string[], title: string, at: number): TableRow {
  return { cells: heads.map(() => title), at };
}
