import { type Cleaned, done, type Line } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';
import { columnKind, isColumnHead, sentenceOf } from './table-row.ts';
import { assessmentTable } from './tables/assessment-table.ts';
import { bareTable } from './tables/bare-table.ts';
import { dayTable } from './tables/day-table.ts';
import { type FoundTable, fewestRows } from './tables/found-table.ts';
import { tabTable } from './tables/tab-table.ts';
import { yearTable } from './tables/year-table.ts';

const mostColumns = 9;
/** A line of heads, with their gaps. */
const longestHeads = 80;
const wideGap = / {2}|\u3000/;

/** Tables as they come out of a page that was copied: a cell a line under the heads of the columns, or a row a line with wide gaps. */
export function unfoldCells(source: readonly Line[]): Cleaned {
  const lines = withoutBars(source);
  const unfolded: Line[] = [];
  const did: number[] = [];
  for (let at = 0; at < lines.length; ) {
    const found = tableAt(lines, at);
    if (found === undefined) {
      unfolded.push(lines[at] as Line);
      at += 1;
    } else {
      unfolded.push(...found.rows);
      for (const { number } of lines.slice(at, found.end)) did.push(number);
      at = found.end;
    }
  }
  return { lines: unfolded, did: done('table', did) };
}

const barAtEnd = / ?\|$/;

/** Cells that each end in a bar: what is left of a table's lines. */
function withoutBars(lines: readonly Line[]): readonly Line[] {
  const barred = new Set(
    lines.filter(({ text }) => text.length > 1 && barAtEnd.test(text.slice(-2)) && !text.startsWith('|')),
  );
  if (barred.size < 2 * fewestRows) return lines;
  return lines.map((line) => (barred.has(line) ? { ...line, text: line.text.replace(barAtEnd, '') } : line));
}

function tableAt(lines: readonly Line[], at: number): FoundTable | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length > longestHeads) return undefined;
  const tabbed = tabTable(lines, at);
  if (tabbed !== undefined) return tabbed;
  const cells = wideGap.test(text) ? cellsOf(text) : [];
  if (cells.length >= 3 && cells.every(isColumnHead)) return spacedTable(lines, at, cells);
  const headed = isColumnHead(text)
    ? (yearTable(lines, at) ?? assessmentTable(lines, at) ?? cellTable(lines, at))
    : undefined;
  return headed ?? bareTable(lines, at);
}

function cellsOf(text: string): string[] {
  return text.split(/ {2,}|\u3000+/u).filter((cell) => cell !== '');
}

function spacedTable(lines: readonly Line[], at: number, columns: readonly string[]): FoundTable | undefined {
  const rows: Line[] = [];
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end] as Line;
    const cells = cellsOf(line.text);
    if (cells.length < Math.max(2, columns.length - 1) || cells.length > columns.length) break;
    rows.push(rowAt(line, fitted(cells, columns), columns));
  }
  return rows.length < fewestRows ? undefined : { end, rows };
}

/** A cell that several rows share stands in the first of them alone; what it heads is a wide part of the work, at the left. */
function fitted(cells: readonly string[], columns: readonly string[]): readonly string[] {
  if (cells.length >= columns.length) return cells;
  const isCounted = columnKind(columns[0] ?? '') === 'count' && /^[0-9]{1,3}$/.test(cells[0] ?? '');
  return isCounted ? [cells[0] ?? '', '', ...cells.slice(1)] : ['', ...cells];
}

function rowAt(line: Line, cells: readonly string[], columns: readonly string[]): Line {
  return { ...line, followsGap: true, isEntry: true, text: sentenceOf(cells, columns) };
}

function cellTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const isCounted = columnKind(lines[at]?.text ?? '') === 'count';
  let end = at;
  while (end < lines.length && end - at <= mostColumns && isHeadIn(lines[end] as Line, isCounted)) end += 1;
  const columns = lines.slice(at, end).map(({ text }) => text);
  if (columns.length < 3 || columns.length > mostColumns) return undefined;
  if (isCounted) return countedRows(lines, end, columns);
  return plainRows(lines, end, columns) ?? dayTable(lines, end, columns);
}

/** Behind 序号 stands what else the columns are called, up to the first row's number. */
function isHeadIn({ text }: Line, isCounted: boolean): boolean {
  return isCounted ? !/^[0-9一]/u.test(text) && text.length <= 12 && !/[。，；]/u.test(text) : isColumnHead(text);
}

/** Each row begins with its number on a line of its own; what lies between two of them are its cells. */
function countedRows(lines: readonly Line[], from: number, columns: readonly string[]): FoundTable | undefined {
  const rows: Line[] = [];
  let at = from;
  const first = /^[0-9]{1,3}$/.test(lines[at]?.text ?? '') ? Number(lines[at]?.text) : 1;
  for (let number = first; lines[at]?.text === String(number); number += 1) {
    const next = nextRow(lines, at, number + 1, columns.length);
    const cells = lines.slice(at + 1, next).map(({ text }) => text);
    const whole = withBreaks(cells, columns.slice(1));
    if (whole === undefined) break;
    rows.push(rowAt(lines[at] as Line, [String(number), ...whole], columns));
    at = next;
  }
  return rows.length < fewestRows ? undefined : { end: at, rows };
}

/** So many lines more than a row has cells may a row take: breaks within them. */
const mostBreaks = 12;

/** Where the row after this one begins; behind the last one where its cells end. */
function nextRow(lines: readonly Line[], at: number, number: number, columns: number): number {
  const limit = Math.min(lines.length, at + columns + mostBreaks);
  for (let next = at + 2; next < limit; next += 1) if (lines[next]?.text === String(number)) return next;
  let end = at + 1;
  while (end < Math.min(lines.length, at + columns) && headingOf(lines[end]?.text ?? '')?.style !== 'han') end += 1;
  return end;
}

/** One cell a column: where a row has more lines, the longest column of words takes those that are too many. */
function withBreaks(cells: readonly string[], columns: readonly string[]): readonly string[] | undefined {
  const extra = cells.length - columns.length;
  if (extra === 0) return cells;
  if (extra < 0) return cells.length >= 2 ? ['', ...cells].slice(-columns.length) : undefined;
  const wide = columns.findLastIndex((column) => columnKind(column) === 'words');
  if (wide < 0) return undefined;
  return [...cells.slice(0, wide), cells.slice(wide, wide + extra + 1).join(''), ...cells.slice(wide + extra + 1)];
}

const time = /[年月日周季期前底末旬]|全程|长期|持续|常态|即时|每|随时/u;

/** Without numbers only the columns tell where a row ends: each cell has to be of its column's kind. */
function plainRows(lines: readonly Line[], from: number, columns: readonly string[]): FoundTable | undefined {
  const kinds = columns.map(columnKind);
  if (!kinds.includes('words') || !kinds.some((kind) => kind === 'when' || kind === 'who')) return undefined;
  const rows: Line[] = [];
  let at = from;
  for (; at + columns.length <= lines.length; at += columns.length) {
    const cells = lines.slice(at, at + columns.length).map(({ text }) => text);
    if (!cells.every((cell, index) => isOfKind(cell, kinds[index]))) break;
    rows.push(rowAt(lines[at] as Line, cells, columns));
  }
  return rows.length < fewestRows ? undefined : { end: at, rows };
}

function isOfKind(cell: string, kind: string | undefined): boolean {
  if (kind === 'when') return cell.length <= 24 && time.test(cell);
  return kind === 'who' ? cell.length <= 40 && !/[。；：]/u.test(cell) : headingOf(cell)?.style !== 'han';
}
