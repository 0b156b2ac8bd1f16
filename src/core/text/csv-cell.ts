/**
 * What a spreadsheet would run as a formula: such a sign first, also after spaces, line breaks, or apostrophes that
 * another pass has put there. Full-width signs count: Excel reads them as plain ones.
 */
const runnable = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r\n]/;

/** Text that no spreadsheet runs: a formula gets an apostrophe before it. `originalCell` takes it off again. */
export function inertCell(text: string): string {
  return runnable.test(text) ? `'${text}` : text;
}

/** The text that `inertCell` was given. */
export function originalCell(cell: string): string {
  return cell.startsWith("'") && runnable.test(cell.slice(1)) ? cell.slice(1) : cell;
}

/** What a spreadsheet takes for a number, a day or a time. */
const countable = /^[0-9０-９][0-9０-９.,:/\-年月日时分]*$/;

/**
 * An id or a share in a table that people look at: 1.10 would become 1.1, 1-2 the second of January, 007 the number 7. A tab
 * behind it, which nobody sees, keeps it text; `="1.10"` would be a formula.
 */
export function textCell(text: string): string {
  return countable.test(text) ? `${text}\t` : text;
}

/**
 * An id in a form, which has to come back as it went out through whatever saves it: a tab or an apostrophe is lost on the
 * way. Brackets that Chinese documents put round numbers are visible, never a number, and come off again exactly.
 */
export function bracketedId(id: string): string {
  return `〔${id}〕`;
}

/** The id in a cell, bracketed or typed without brackets. */
export function originalId(cell: string): string {
  const text = originalCell(cell).trim();
  return text.startsWith('〔') && text.endsWith('〕') ? text.slice(1, -1) : text;
}

/** One field of RFC 4180. Semicolons and tabs are quoted too: where a locale lists with them, a spreadsheet would split there. */
export function csvField(text: string): string {
  return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** One record of RFC 4180 with its CRLF; every cell is made inert. */
export function csvRow(cells: readonly string[]): string {
  return `${cells.map((cell) => csvField(inertCell(cell))).join(',')}\r\n`;
}
