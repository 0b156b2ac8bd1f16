import type { Line } from '../../outline/line.ts';
import { isColumnHead } from '../table-row.ts';
import { isYearHead, type TableRow } from '../table-shape.ts';
import { linesOfRows } from '../unfold-tables.ts';
import { type FoundTable, fewestRows, headsFrom } from './found-table.ts';
import { type Named, namedRow, partedCells } from './indicator-rows.ts';

const longestHead = 12;
const longestLabel = 40;
const beside = /^(?:(?:指标)?(?:属性|性质|类型)|备注|(?:计量)?单位)$/u;
const unitHead = /^(?:计量)?单位$/u;
const countHead = /^(?:序号|编号|序)$/u;
const number = '[0-9][0-9.,，]{0,11}(?:[-—–~～/][0-9.,，]{1,12}){0,2}';
const figure = new RegExp(
  `^(?:[≥≤<>＜＞≧≦]|不低于|不少于|不超过|达到|[[〔（(])?${number}(?:%|(?![年月日])[\\u3400-\\u9fff]{1,3})?(?:以上|以下|以内|左右)?[\\]〕）)]?$|^[—－-]{1,2}$|^(?:逐年|逐步|持续|稳步|基本|保持)*(?:只增不减|只减不增|不降|不增|持平|稳定|提高|提升|增长|增加|下降|降低|减少|上升)$`,
  'u',
);

/** Indicators copied a cell a line, with a column for each of several years: 指标, 2020年, 2025年, and values. */
export function yearTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = headsFrom(lines, at, isHead);
  const first = heads.findIndex(isYearHead);
  const last = heads.findLastIndex(isYearHead);
  if (first < 1 || last === first || !heads.slice(first, last).every(isYearHead)) return undefined;
  const from = at + heads.length;
  const { rows, end } = rowsFrom(lines, from, heads, { first, last });
  const kept = heads.filter((head, column) => column !== first - 1 || !unitHead.test(head));
  return rows.length < fewestRows ? undefined : { end, rows: linesOfRows(kept, rows, lines.slice(from, end)) };
}

/** Its number and its unit, in columns of their own, stand before and behind what a row is called. */
function rowsFrom(lines: readonly Line[], from: number, heads: readonly string[], years: Years) {
  const counts = countHead.test(heads[0] ?? '') ? 1 : 0;
  const units = unitHead.test(heads[years.first - 1] ?? '') ? 1 : 0;
  const columns = years.first - counts - units;
  const rows: TableRow[] = [];
  let named: Named | undefined;
  let end = from;
  for (;;) {
    const row = rowAt(lines, end, heads, years);
    if (row === undefined) return { rows, end };
    const labels = [...row.labels];
    const number = counts === 1 ? [/^[0-9]{1,3}$/.test(labels[0] ?? '') ? (labels.shift() ?? '') : ''] : [];
    if (units === 1 && labels.length > 1) labels.push(`${labels.splice(-2, 1)}（${labels.pop()}）`);
    named = namedRow(labels, columns, named);
    for (const each of partedCells([...named.cells, ...row.values], columns - 1))
      rows.push({ cells: [...number, ...each], at: end - from });
    end = row.end;
  }
}

function isHead(head: string): boolean {
  return head.length <= longestHead && (isYearHead(head) || isColumnHead(head) || beside.test(head));
}

interface Years {
  readonly first: number;
  readonly last: number;
}

interface Row {
  readonly labels: readonly string[];
  /** The years' values, and what stands behind them. */
  readonly values: readonly string[];
  readonly end: number;
}

/** So many more lines than columns may a row's labels take: broken cells, and parts of what is measured. */
const moreLabels = 2;

/** Words up to the first value, the years' values, and what stands behind them. */
function rowAt(lines: readonly Line[], at: number, heads: readonly string[], { first, last }: Years): Row | undefined {
  const textAt = (place: number) => lines[place]?.text.replaceAll(' ', '') ?? '';
  const isNumber = (place: number) => place === at && countHead.test(heads[0] ?? '') && !figure.test(textAt(place + 1));
  let from = at;
  while (from - at < first + moreLabels && (isNumber(from) || isLabel(textAt(from)))) from += 1;
  const labels = lines.slice(at, from).map(({ text }) => text);
  const years = Array.from({ length: last - first + 1 }, (_, year) => textAt(from + year));
  const behind = heads.slice(last + 1).map((_, column) => textAt(from + years.length + column));
  if (labels.length === 0 || !years.every((value) => figure.test(value))) return undefined;
  return { labels, values: [...years, ...behind], end: from + years.length + behind.length };
}

function isLabel(text: string): boolean {
  return text !== '' && text.length <= longestLabel && !/[。；]/u.test(text) && !figure.test(text);
}
