import { isSentenceOver } from '../../characters.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { isMonthTitle } from '../../outline/ranking.ts';
import { areUnits } from '../label-units.ts';
import { columnKind } from '../table-row.ts';
import type { TableRow } from '../table-shape.ts';
import { linesOfRows } from '../unfold-tables.ts';
import { type FoundTable, fewestRows } from './found-table.ts';

/** A row as its cells are told from its lines. */
interface CalendarRow {
  /** Above the first number. */
  readonly name: string;
  /** What is numbered from 1, each in a column of its own. */
  readonly lists: readonly string[];
  readonly units: string;
  readonly end: number;
}

/**
 * Months copied a cell a line, each with what is numbered from 1 in one column or several: a number 1 begins a cell, and what has none goes
 * on with the line above, which the page broke at the column's width.
 */
export function calendarTable(lines: readonly Line[], from: number, heads: readonly string[]): FoundTable | undefined {
  const kinds = heads.map(columnKind);
  const words = kinds.flatMap((kind, column) => (kind === 'words' ? [column] : []));
  const who = kinds.indexOf('who');
  if (kinds[0] !== 'when' || words.length + (who < 0 ? 1 : 2) !== kinds.length) return undefined;
  const rows: TableRow[] = [];
  let at = from;
  while (isMonth(lines[at])) {
    const row = rowAt(lines, at + 1, who >= 0);
    const named = words.length - row.lists.length;
    if (row.lists.length === 0 || named < 0 || named > 1 || (named === 0) !== (row.name === '')) return undefined;
    const cells = heads.map((_, column) => {
      if (column === 0) return lines[at]?.text ?? '';
      if (column === who) return row.units;
      return (named === 0 ? row.lists : [row.name, ...row.lists])[words.indexOf(column)] ?? '';
    });
    rows.push({ cells, at: at - from });
    at = row.end;
  }
  return rows.length < fewestRows ? undefined : { end: at, rows: linesOfRows(heads, rows, lines.slice(from, at)) };
}

function isMonth(line: Line | undefined): boolean {
  return isMonthTitle(line?.text ?? '');
}

/** Of a row. */
const mostLines = 100;

/** Nothing more of its row stands below. */
function isLast(lines: readonly Line[], at: number): boolean {
  return at + 1 >= lines.length || isMonth(lines[at + 1]);
}

/** 网格员, right above the next month. */
const shortName = /^[\u3400-\u9fff、]{2,12}$/u;

function rowAt(lines: readonly Line[], from: number, hasUnits: boolean): CalendarRow {
  const lists: string[] = [];
  let [name, units, at] = ['', '', from];
  for (; at < Math.min(lines.length, from + mostLines) && !isMonth(lines[at]); at += 1) {
    const text = lines[at]?.text ?? '';
    const heading = headingOf(text);
    const above = lists.at(-1) ?? '';
    if (heading !== undefined && heading.style !== 'arabic') break;
    if (heading?.ordinal === 1) lists.push(text);
    else if (above === '') name += text;
    else if (heading !== undefined) lists[lists.length - 1] = `${above}${/[。；]$/u.test(above) ? '' : '；'}${text}`;
    else if (hasUnits && (areUnits(text) || (isSentenceOver(above) && isLast(lines, at) && shortName.test(text))))
      units = units === '' ? text : `${units}、${text}`;
    else if (!isSentenceOver(above)) lists[lists.length - 1] = `${above}${text}`;
    else break;
  }
  return { name, lists, units, end: at };
}
