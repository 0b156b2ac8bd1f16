import type { Line } from '../../outline/line.ts';
import type { TableRow } from '../table-shape.ts';
import { linesOfGrid, linesOfRows } from '../unfold-tables.ts';
import { cellKind } from './cell-fit.ts';
import { columnsByCells, fewestBare } from './columns-by-cells.ts';
import { type FoundTable, fewestRows } from './found-table.ts';
import { joinedLines } from './joined-lines.ts';
import { areHeads, type TabRow, tabRowAt } from './tab-row.ts';
import { headsOverRows } from './wide-heads.ts';

/** A table copied out of Word or Excel: a row a line with tabs between its cells, and what a cell has of further paragraphs below it. */
export function tabTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const written = lines[at]?.cells ?? [];
  if (!areHeads(written)) return bareTabTable(lines, at);
  const heads = headsOverRows(lines, at, written);
  const { rows, end } = rowsFrom(lines, at + 1, heads);
  const all = [{ cells: heads, at: 0 }, ...rows.map((row) => ({ ...row, at: row.at - at }))];
  return rows.length < fewestRows ? undefined : { end, rows: linesOfGrid(all, lines.slice(at, end)) };
}

/** Rows whose cells alone tell what the columns hold; or heads that nobody knows above such rows. */
function bareTabTable(lines: readonly Line[], at: number): FoundTable | undefined {
  const columns = lines[at]?.cells?.length ?? 0;
  if (columns < 3 || lines[at + fewestBare - 1]?.cells === undefined) return undefined;
  // 填报单位：… stands above the heads, and is no row of theirs.
  if (lines.slice(at + 1, at + mostAbove).some(({ cells }) => areHeads(cells ?? []))) return undefined;
  const blank = Array.from({ length: columns }, () => '');
  const first = rowsFrom(lines.slice(at, at + looked), 0, blank).rows.map(({ cells }) => cells);
  // Of a long run of rows that tell nothing each would be read to the end anew.
  if (columnsByCells(first) === undefined) return undefined;
  const { rows, end } = rowsFrom(lines, at, blank);
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

const mostAbove = 5;
/** So many lines tell whether a table begins. */
const looked = 40;

function rowsFrom(lines: readonly Line[], from: number, heads: readonly string[]) {
  const found: TabRow[] = [];
  const starts: number[] = [];
  let end = from;
  for (let row = tabRowAt(lines, end, heads); row !== undefined; row = tabRowAt(lines, end, heads)) {
    starts.push(end);
    found.push(row);
    end = row.end;
  }
  const kinds = heads.map(cellKind);
  const grid = joinedLines(
    found.map(({ cells }) => cells.map(linesApart)),
    kinds,
  );
  const rows = grid.map((cells, row): TableRow => ({ cells: cells.map(unquoted), at: starts[row] ?? from }));
  return { rows, end };
}

/** Where Excel has quoted a cell, each of its lines was ended by hand. */
function linesApart(lines: readonly string[]): readonly string[] {
  if (lines.length < 2 || !lines[0]?.startsWith('"')) return lines;
  return lines.map((line, at) => (at === lines.length - 1 || /[。；，、：:;,?？！]$/u.test(line) ? line : `${line}；`));
}

/** Excel puts a cell of several lines into quotes, and doubles its own. */
function unquoted(cell: string): string {
  const [, words] = /^"(.*[；;，,。：:\s].*)"$/u.exec(cell) ?? [];
  return words === undefined ? cell : words.replaceAll('""', '"');
}
