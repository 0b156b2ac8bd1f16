import type { Line } from '../outline/line.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { isColumnHead } from './table-row.ts';
import { isYearHead, type TableRow } from './table-shape.ts';
import { linesOfRows } from './unfold-tables.ts';

const mostColumns = 9;
const longestHead = 12;
const beside = /^(?:(?:指标)?(?:属性|性质|类型)|备注|(?:计量)?单位)$/u;
const unitHead = /^(?:计量)?单位$/u;
const countHead = /^(?:序号|编号|序)$/u;
const figure =
  /^(?:[≥≤<>＜＞≧≦]|不低于|不少于|不超过|达到|[[〔（(])?[0-9０-９.,，]{1,12}(?:[%％]|[\u3400-\u9fff]{1,3})?(?:以上|以下|以内|左右)?[\]〕）)]?$|^[—－-]{1,2}$|^(?:逐年|逐步|持续|稳步|基本|保持)*(?:只增不减|只减不增|不降|不增|持平|稳定|提高|提升|增长|增加|下降|降低|减少|上升)$/u;

/** Indicators copied a cell a line, with a column for each of several years: 指标, 2020年, 2025年, and values. */
export function yearTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsAt(lines, at);
  const first = heads.findIndex(isYearHead);
  const last = heads.findLastIndex(isYearHead);
  if (first < 1 || last === first || !heads.slice(first, last).every(isYearHead)) return undefined;
  const from = at + heads.length;
  const rows: TableRow[] = [];
  let end = from;
  for (;;) {
    const row = rowAt(lines, end, heads, { first, last }, rows.at(-1)?.cells[0] ?? '');
    if (row === undefined) break;
    rows.push({ cells: withUnit(row.cells, heads), at: end - from });
    end = row.end;
  }
  const kept = heads.map((head, column) => (unitHead.test(head) ? -1 : column)).filter((column) => column >= 0);
  const only = <T>(cells: readonly T[]): T[] => kept.map((column) => cells[column] as T);
  const plain = rows.map(({ cells, at: place }) => ({ cells: only(cells), at: place }));
  return rows.length < fewestRows ? undefined : { end, rows: linesOfRows(only(heads), plain, lines.slice(from, end)) };
}

/** As many lines as may head columns. */
function headsAt(lines: readonly Line[], at: number): string[] {
  const heads: string[] = [];
  for (const { text } of lines.slice(at, at + mostColumns)) {
    const head = text.replaceAll(' ', '');
    if (head.length > longestHead || !(isYearHead(head) || isColumnHead(head) || beside.test(head))) break;
    heads.push(head);
  }
  return heads;
}

interface Years {
  readonly first: number;
  readonly last: number;
}

/** Words up to the first value, the years' values, and what stands behind them. A group's name stands by the first of its rows alone. */
function rowAt(
  lines: readonly Line[],
  at: number,
  heads: readonly string[],
  { first, last }: Years,
  group: string,
): { readonly cells: readonly string[]; readonly end: number } | undefined {
  const textAt = (place: number) => lines[place]?.text.replaceAll(' ', '') ?? '';
  const counts = heads.slice(0, first).some((head) => countHead.test(head));
  let from = at;
  while (
    from - at < first &&
    textAt(from) !== '' &&
    (!figure.test(textAt(from)) || (counts && from - at < first - 1))
  ) {
    from += 1;
  }
  const words = lines.slice(at, from).map(({ text }) => text);
  const values = Array.from({ length: last - first + 1 }, (_, year) => textAt(from + year));
  if (words.length === 0 || words.length < first - 1 || !values.every((value) => figure.test(value))) return undefined;
  const behind = heads.slice(last + 1).map((_, column) => textAt(from + values.length + column));
  const named = words.length < first ? [group, ...words] : words;
  return { cells: [...named, ...values, ...behind], end: from + values.length + behind.length };
}

/** 人, in a column of its own, belongs to the name of what is counted. */
function withUnit(cells: readonly string[], heads: readonly string[]): readonly string[] {
  const unit = heads.findIndex((head) => unitHead.test(head));
  const name = heads.findLastIndex((head, column) => column < heads.findIndex(isYearHead) && !unitHead.test(head));
  if (unit < 0 || name < 0 || (cells[unit] ?? '') === '') return cells;
  return cells.map((cell, column) => (column === name ? `${cell}（${cells[unit]}）` : cell));
}
