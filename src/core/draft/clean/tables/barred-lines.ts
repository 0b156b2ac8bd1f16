import type { Line } from '../../outline/line.ts';
import { fewestRows } from './found-table.ts';
import { areHeads } from './tab-row.ts';

const barAtEnd = / ?\|$/;

/**
 * What is left of a table's lines: each cell, or each row, ends in a bar. Cells that a copy filled a row up with at its right are none of
 * the table's, as what is merged with the row above is left out. Rows whose cells bars part (甲｜乙｜丙, or within a drawn box) have these.
 */
export function withoutBars(source: readonly Line[]): readonly Line[] {
  const lines = withCellsParted(source);
  const barred = new Set(
    lines.filter(({ text }) => text.length > 1 && barAtEnd.test(text.slice(-2)) && !text.startsWith('|')),
  );
  if (barred.size < 2 * fewestRows) return lines;
  return lines.map((line) => (barred.has(line) ? unbarred(line) : line));
}

function unbarred(line: Line): Line {
  const text = line.text.replace(barAtEnd, '');
  const cells = text.split('|').map((cell) => cell.trim());
  const width = cells.findLastIndex((cell) => cell !== '') + 1;
  return cells.length === 1 ? { ...line, text } : { ...line, cells: cells.slice(0, width) };
}

/** ├────┼────┤: what a box is drawn with. */
const drawn = /^[\u2500-\u257f \u3000]+$/u;
const bar = /[│┃║｜]|(?<=\S) \| (?=\S)/u;
const barsAround = /^[│┃║｜ ]+|[│┃║｜ ]+$/gu;

/** Rows below a line of heads, as long as bars part them into as many cells. */
function withCellsParted(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ text }) => bar.test(text))) return lines;
  const whole = lines.filter(({ text }) => !drawn.test(text));
  const parted: Line[] = [];
  for (let at = 0; at < whole.length; ) {
    const heads = cellsOf(whole[at] as Line);
    let end = at + 1;
    if (areHeads(heads)) while (cellsOf(whole[end]).length === heads.length) end += 1;
    const rows = whole.slice(at, end);
    const isTable = rows.length > fewestRows;
    for (const line of rows) parted.push(isTable ? { ...line, cells: cellsOf(line) } : line);
    at = end;
  }
  return parted;
}

function cellsOf(line: Line | undefined): string[] {
  if (line === undefined || line.cells !== undefined || line.text.startsWith('|') || !bar.test(line.text)) return [];
  return line.text
    .replace(barsAround, '')
    .split(bar)
    .map((cell) => cell.trim());
}
