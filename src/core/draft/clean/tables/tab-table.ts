import { isSentenceOver } from '../../characters.ts';
import type { Line } from '../../outline/line.ts';
import { headingOf } from '../../outline/number.ts';
import { areUnits } from '../label-units.ts';
import { isColumnHead } from '../table-row.ts';
import { isPointsHead, isYearHead, type TableRow } from '../table-shape.ts';
import { linesOfGrid, linesOfRows } from '../unfold-tables.ts';
import { type CellKind, cellKind } from './cell-fit.ts';
import { columnsByCells, fewestBare } from './columns-by-cells.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { joinedLines, numbersEntry } from './joined-lines.ts';

const longestHead = 14;

/** A table copied out of Word or Excel: a row a line with tabs between its cells, and what a cell has of further paragraphs below it. */
export function tabTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const heads = lines[at]?.cells ?? [];
  if (!areHeads(heads)) return bareTabTable(lines, at);
  const { rows, end } = rowsFrom(lines, at + 1, heads);
  const all = [{ cells: heads, at: 0 }, ...rows.map((row) => ({ ...row, at: row.at - at }))];
  return rows.length < fewestRows ? undefined : { end, rows: linesOfGrid(all, lines.slice(at, end)) };
}

/** Rows whose cells alone tell what the columns hold; or heads that nobody knows above such rows. */
function bareTabTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const columns = lines[at]?.cells?.length ?? 0;
  if (columns < 3 || lines[at + fewestBare - 1]?.cells === undefined) return undefined;
  const { rows, end } = rowsFrom(
    lines,
    at,
    Array.from({ length: columns }, () => ''),
  );
  const found = columnsByCells(rows.map(({ cells }) => cells));
  if (found === undefined || rows.length < fewestBare + (found.isHeaded ? 1 : 0)) return undefined;
  const own = found.isHeaded ? rows.slice(1) : rows;
  return {
    end,
    rows: linesOfRows(
      found.heads,
      own.map((row) => ({ ...row, at: row.at - at })),
      lines.slice(at, end),
    ),
  };
}

function rowsFrom(lines: readonly Line[], from: number, heads: readonly string[]) {
  const found: Row[] = [];
  const starts: number[] = [];
  let end = from;
  for (let row = rowAt(lines, end, heads); row !== undefined; row = rowAt(lines, end, heads)) {
    starts.push(end);
    found.push(row);
    end = row.end;
  }
  const kinds = heads.map(cellKind);
  const grid = joinedLines(
    found.map(({ cells }) => cells),
    kinds,
  );
  const rows = grid.map((cells, row): TableRow => ({ cells: cells.map(unquoted), at: starts[row] ?? from }));
  return { rows, end };
}

function areHeads(cells: readonly string[]): boolean {
  const known = cells.filter((cell) => isColumnHead(cell) || isYearHead(cell) || isPointsHead(cell));
  // Two columns are a table where one tells when, or counts.
  const isPair = cells.length === 2 && known.length === 2 && ['when', 'count'].includes(cellKind(cells[0] ?? ''));
  return (
    (isPair || cells.length > 2) &&
    known.length >= 2 &&
    known.length * 2 >= cells.length &&
    cells.every((cell) => cell !== '' && cell.length <= longestHead && !/[。；]/u.test(cell))
  );
}

interface Row {
  /** Each on a line or on several. */
  readonly cells: readonly (readonly string[])[];
  readonly end: number;
}

/** So many lines at most does a row take. */
const mostLines = 24;

function rowAt(lines: readonly Line[], from: number, heads: readonly string[]): Row | undefined {
  const columns = heads.length;
  const line = lines[from];
  if (line === undefined) return undefined;
  if (line.cells === undefined)
    return isAcrossAt(lines, from) ? { cells: widened([line.text], columns), end: from + 1 } : undefined;
  const cells = line.cells.map((cell) => [cell]);
  let end = from + 1;
  while (cells.length < columns && end - from < mostLines) {
    const [first = '', ...others] = cellsIn(lines[end]);
    if (first === '' || cells.length + others.length > columns) break;
    cells.at(-1)?.push(first);
    cells.push(...others.map((cell) => [cell]));
    end += 1;
  }
  if (cells.length < columns) return { cells: widened(line.cells, columns), end: from + 1 };
  // Blank cells behind the last column are what the table was laid out with.
  if (cells.slice(columns).some(([cell]) => cell !== '')) return undefined;
  const last = cells.length === columns ? (cells.at(-1) ?? []) : [];
  const kind = cellKind(heads.at(-1) ?? '');
  for (; end - from < mostLines && goesOn(lines[end], last, kind); end += 1) last.push(lines[end]?.text ?? '');
  return { cells: cells.slice(0, columns), end };
}

/** The last cell's next line: another unit, the next of what it numbers, or the rest of what nothing has ended. */
function goesOn(line: Line | undefined, cell: readonly string[], kind: CellKind): boolean {
  const above = cell.at(-1) ?? '';
  if (line === undefined || line.cells !== undefined || above === '') return false;
  if (kind === 'who') return areUnits(line.text) && areUnits(above);
  return (
    kind === 'words' && (/[，、]$/u.test(above) || (numbersEntry.test(line.text) && numbersEntry.test(cell[0] ?? '')))
  );
}

/** Excel puts a cell of several lines into quotes, and doubles its own. */
function unquoted(cell: string): string {
  const [, words] = /^"(.*[；;，,。：:\s].*)"$/u.exec(cell) ?? [];
  return words === undefined ? cell : words.replaceAll('""', '"');
}

function cellsIn(line: Line | undefined): readonly string[] {
  return line === undefined ? [] : (line.cells ?? [line.text]);
}

function widened(cells: readonly string[], columns: number): string[][] {
  return Array.from({ length: columns }, (_, at) => [cells[at] ?? '']);
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
