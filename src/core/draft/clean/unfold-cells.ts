import { type Cleaned, done, type Line } from '../outline/line.ts';
import { partDepth } from '../outline/ranking.ts';
import { columnKind, isColumnHead } from './table-row.ts';
import type { TableRow } from './table-shape.ts';
import { assessmentTable } from './tables/assessment-table.ts';
import { bareTable } from './tables/bare-table.ts';
import { withoutBars } from './tables/barred-lines.ts';
import { cellKind } from './tables/cell-fit.ts';
import { flatTable } from './tables/flat-table.ts';
import { type FoundTable, fewestRows } from './tables/found-table.ts';
import { lookupTable } from './tables/lookup-table.ts';
import { areHeads, bestPlace } from './tables/tab-row.ts';
import { tabTable } from './tables/tab-table.ts';
import { yearTable } from './tables/year-table.ts';
import { linesOfRows } from './unfold-tables.ts';

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

function tableAt(lines: readonly Line[], at: number): FoundTable | undefined {
  const text = lines[at]?.text ?? '';
  if (text.length > longestHeads || isUnfolded(lines[at]) || isUnfolded(lines[at + 1])) return undefined;
  const tabbed = tabTable(lines, at);
  if (tabbed !== undefined) return tabbed;
  const cells = wideGap.test(text) ? cellsOf(text) : [];
  if (areHeads(cells)) return spacedTable(lines, at, cells) ?? lookupTable(lines, at);
  const lookedUp = lookupTable(lines, at);
  if (lookedUp !== undefined) return lookedUp;
  const isHead = isColumnHead(text) || isColumnHead(lines[at + 1]?.text ?? '');
  const headed = isHead ? (yearTable(lines, at) ?? assessmentTable(lines, at) ?? flatTable(lines, at)) : undefined;
  return headed ?? bareTable(lines, at);
}

/** Rows, and what heads them, of a table that is a table in the file. */
function isUnfolded(line: Line | undefined): boolean {
  return line !== undefined && (line.isEntry === true || line.depth === partDepth);
}

function cellsOf(text: string): string[] {
  return text.split(/ {2,}|\u3000+/u).filter((cell) => cell !== '');
}

function spacedTable(lines: readonly Line[], at: number, columns: readonly string[]): FoundTable | undefined {
  const rows: TableRow[] = [];
  for (let cells = cellsAt(lines, at + 1); ; cells = cellsAt(lines, at + rows.length + 1)) {
    if (cells.length < Math.max(2, columns.length - 1) || cells.length > columns.length) break;
    rows.push({ cells: fitted(cells, columns), at: rows.length + 1 });
  }
  const end = at + rows.length + 1;
  return rows.length < fewestRows ? undefined : { end, rows: linesOfRows(columns, rows, lines.slice(at, end)) };
}

function cellsAt(lines: readonly Line[], at: number): string[] {
  return cellsOf(lines[at]?.text ?? '');
}

/** A cell that several rows share stands in the first of them alone; what it heads is a wide part of the work, at the left. A remark at the right is left out where nothing is said. */
function fitted(cells: readonly string[], columns: readonly string[]): readonly string[] {
  if (cells.length >= columns.length) return cells;
  const kinds = columns.map(cellKind);
  const misfitOf = (row: readonly string[]) =>
    bestPlace(
      row.map((cell) => [cell]),
      kinds,
    ).cost;
  const shared = withShared(cells, columns);
  const others = [...(kinds.at(-1) === 'aside' ? [[...cells, '']] : []), ...partedOnce(cells)];
  return others.find((row) => row.length === columns.length && misfitOf(row) < misfitOf(shared)) ?? shared;
}

/** 问题汇总表 各中心校: where a cell is as wide as its column, a single space parts it from the next. */
function partedOnce(cells: readonly string[]): string[][] {
  return cells.flatMap((cell, at) => {
    const gap = cell.lastIndexOf(' ');
    return gap < 0 ? [] : [[...cells.slice(0, at), cell.slice(0, gap), cell.slice(gap + 1), ...cells.slice(at + 1)]];
  });
}

function withShared(cells: readonly string[], columns: readonly string[]): readonly string[] {
  const isCounted = columnKind(columns[0] ?? '') === 'count' && /^[0-9]{1,3}$/.test(cells[0] ?? '');
  return isCounted ? [cells[0] ?? '', '', ...cells.slice(1)] : ['', ...cells];
}
