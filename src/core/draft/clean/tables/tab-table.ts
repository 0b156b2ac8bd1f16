import { isSentenceOver } from '../../characters.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { joinedCell } from '../../pages/joined-cell.ts';
import { areUnits } from '../label-units.ts';
import { isColumnHead } from '../table-row.ts';
import type { TableRow } from '../table-shape.ts';
import { linesOfGrid } from '../unfold-tables.ts';
import { type FoundTable, fewestRows } from './found-table.ts';

const fewestColumns = 3;
const longestHead = 14;

/** A table copied out of Word or Excel: a row a line with tabs between its cells, and what a cell has of further paragraphs below it. */
export function tabTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = lines[at]?.cells ?? [];
  if (!areHeads(heads)) return undefined;
  const rows: TableRow[] = [{ cells: heads, at: 0 }];
  let end = at + 1;
  for (let row = rowAt(lines, end, heads.length); row !== undefined; row = rowAt(lines, end, heads.length)) {
    rows.push({ cells: row.cells, at: end - at });
    end = row.end;
  }
  return rows.length <= fewestRows ? undefined : { end, rows: linesOfGrid(rows, lines.slice(at, end)) };
}

function areHeads(cells: readonly string[]): boolean {
  const known = cells.filter(isColumnHead);
  return (
    cells.length >= fewestColumns &&
    known.length >= 2 &&
    known.length * 2 >= cells.length &&
    cells.every((cell) => cell !== '' && cell.length <= longestHead && !/[。；]/u.test(cell))
  );
}

interface Row {
  readonly cells: readonly string[];
  readonly end: number;
}

/** So many lines at most does a row take. */
const mostLines = 24;

function rowAt(lines: readonly Line[], from: number, columns: number): Row | undefined {
  const line = lines[from];
  if (line === undefined) return undefined;
  if (line.cells === undefined)
    return isAcrossAt(lines, from) ? { cells: widened([line.text], columns), end: from + 1 } : undefined;
  const cells = [...line.cells];
  let end = from + 1;
  while (cells.length < columns && end - from < mostLines) {
    const [first = '', ...others] = cellsIn(lines[end]);
    if (first === '' || cells.length + others.length > columns) break;
    cells.push(joinedCell([cells.pop() ?? '', first]), ...others);
    end += 1;
  }
  if (cells.length < columns) return { cells: widened(line.cells, columns), end: from + 1 };
  // Blank cells behind the last column are what the table was laid out with.
  if (cells.slice(columns).some((cell) => cell !== '')) return undefined;
  const own = cells.slice(0, columns).map(unquoted);
  const more = unitsAt(lines, end, own.at(-1) ?? '');
  return { cells: [...own.slice(0, -1), [own.at(-1), ...more].join('、')], end: end + more.length };
}

/** Units below the one in the last cell stand in it, too, a line each. */
function unitsAt(lines: readonly Line[], from: number, last: string): string[] {
  if (!areUnits(last)) return [];
  const below = lines.slice(from, from + mostLines);
  const end = below.findIndex(({ cells, text }) => cells !== undefined || !areUnits(text));
  return below.slice(0, end < 0 ? undefined : end).map(({ text }) => text);
}

/** Excel puts a cell of several lines into quotes, and doubles its own. */
function unquoted(cell: string): string {
  const [, words] = /^"(.*[；;，,。：:\s].*)"$/u.exec(cell) ?? [];
  return words === undefined ? cell : words.replaceAll('""', '"');
}

function cellsIn(line: Line | undefined): readonly string[] {
  return line === undefined ? [] : (line.cells ?? [line.text]);
}

function widened(cells: readonly string[], columns: number): string[] {
  return Array.from({ length: columns }, (_, at) => cells[at] ?? '');
}

const longestPart = 40;

/** One cell for the whole width, between two rows. */
function isAcrossAt(lines: readonly Line[], at: number): boolean {
  const text = lines[at]?.text ?? '';
  const next = lines[at + 1]?.cells;
  if (next === undefined || text.length > longestPart || isSentenceOver(text)) return false;
  // Where another table's heads follow, a section begins.
  return headingOf(text)?.style !== 'han' || !areHeads(next);
}
