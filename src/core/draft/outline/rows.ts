import type { Paragraph } from './paragraph.ts';

/** A row of a table, called by a cell of its own. */
export function isTitledRow({ isEntry, bold }: Paragraph): boolean {
  return isEntry === true && bold !== undefined;
}

export const areTitledRows = (rows: readonly Paragraph[]): boolean => rows.length > 0 && rows.every(isTitledRow);

/** 备注：…, 说明：…, below the entries of a list. */
const noteBelow = /^(?:备注|附注|注|说明)[0-9]?：/u;

/** Entries, and the notes below them, which are no text of the last. */
export function rowsAbove(body: readonly Paragraph[]): {
  readonly rows: readonly Paragraph[];
  readonly notes: readonly Paragraph[];
} {
  const end = body.findLastIndex(({ text }) => !noteBelow.test(text)) + 1;
  return { rows: body.slice(0, end), notes: body.slice(end) };
}
