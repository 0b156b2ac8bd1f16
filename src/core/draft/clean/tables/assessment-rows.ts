import type { TableRow } from '../table-shape.ts';

export interface FoundRows {
  readonly columns: readonly string[];
  /** Where they lie is said from the first line below the heads. */
  readonly rows: readonly TableRow[];
  readonly end: number;
}

/** No cell takes more. */
export const mostLines = 40;

export const sum = /^(?:总分|合计|总计|小计)(?:[0-9.]+分?)?$/u;

const entry = /^[0-9]{1,2}[.．、](?![0-9])/u;

/** A cell's lines: broken within a sentence, but for those that number what stands in it. */
export function inOneLine(lines: readonly string[]): string {
  return lines.reduce((whole, line) => {
    const isCut = whole !== '' && entry.test(line) && !/[，。；]$/u.test(whole);
    return `${whole}${isCut ? '；' : ''}${line}`;
  }, '');
}

/** What heads a part of the table, over its whole width. */
export function across(heads: readonly string[], title: string, at: number): TableRow {
  return { cells: heads.map(() => title), at };
}
