import type { Line } from '../outline/line.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { isColumnHead } from './table-row.ts';
import { isYearHead, type TableRow } from './table-shape.ts';
import { linesOfRows } from './unfold-tables.ts';

const mostColumns = 8;
const longestHead = 12;
const figure =
  /^(?:[≥≤<>＜＞≧≦]|不低于|不少于|不超过)?[0-9０-９.,，]{1,12}(?:[%％]|[\u3400-\u9fff]{1,3})?(?:以上|以下|以内|左右)?$|^[—－-]{1,2}$/u;

/** Indicators copied a cell a line, with a column for each of several years: 指标, 2020年, 2025年, and values. */
export function yearTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsAt(lines, at);
  const years = heads.flatMap((head, column) => (isYearHead(head) ? [column] : []));
  if (years.length < 2) return undefined;
  const rows: TableRow[] = [];
  const from = at + heads.length;
  let end = from;
  for (; end + heads.length <= lines.length; end += heads.length) {
    const cells = lines.slice(end, end + heads.length).map(({ text }) => text);
    if (figure.test(cells[0] ?? '') || !years.every((column) => figure.test(cells[column] ?? ''))) break;
    rows.push({ cells, at: end - from });
  }
  return rows.length < fewestRows ? undefined : { end, rows: linesOfRows(heads, rows, lines.slice(from, end)) };
}

/** As many lines as may head columns: the last of them that heads a year, and what may stand behind it. */
function headsAt(lines: readonly Line[], at: number): string[] {
  const heads: string[] = [];
  for (const { text } of lines.slice(at, at + mostColumns)) {
    const isHead = isYearHead(text) || isColumnHead(text) || /^(?:属性|性质|备注|类型)$/u.test(text);
    if (text.length > longestHead || !isHead) break;
    heads.push(text);
  }
  return heads;
}
