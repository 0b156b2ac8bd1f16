import { isColumnHead } from '../clean/table-row.ts';
import { joinedCell } from './joined-cell.ts';
import type { PlacedText } from './page.ts';
import type { PageTable } from './table-of-grid.ts';
import { rowOf, type TextRow, wideGap } from './text-rows.ts';

/** Tables without drawn lines, and the lines that are in none. */
export interface PartedRows {
  readonly tables: readonly PageTable[];
  readonly rows: readonly TextRow[];
  /** The columns of a table that the page's end may have broken. */
  readonly open: readonly Column[] | undefined;
}

interface Column {
  readonly x: number;
  readonly end: number;
}

const fewestColumns = 3;
const fewestRows = 2;

/**
 * A line of column heads with gaps between them, and the lines below it as long as each of their parts stands under one head.
 * `before`: the columns of a table that the page before ended in; it goes on with what stands under them.
 */
export function spacedTables(rows: readonly TextRow[], before?: readonly Column[]): PartedRows {
  const tables: PageTable[] = [];
  const left: TextRow[] = [];
  let open: readonly Column[] | undefined;
  for (let at = 0; at < rows.length; ) {
    const found = (at === 0 && before !== undefined ? restOfTable(rows, before) : undefined) ?? tableAt(rows, at);
    open = found?.end === rows.length ? found.columns : undefined;
    if (found === undefined) left.push(rows[at] as TextRow);
    else tables.push(found.table);
    at = found?.end ?? at + 1;
  }
  return { tables, rows: left, open };
}

interface FoundTable {
  readonly table: PageTable;
  readonly end: number;
  readonly columns: readonly Column[];
}

function tableAt(rows: readonly TextRow[], from: number): FoundTable | undefined {
  const heads = partsOf(rows[from] as TextRow);
  if (heads.length < fewestColumns || !heads.every(({ text }) => isColumnHead(text.replaceAll(' ', ''))))
    return undefined;
  const columns = heads.map(({ x, end }) => ({ x, end }));
  return rowsUnder(rows, from + 1, columns, [heads.map(({ text }) => text)]);
}

/** A signature stands under one column, and is no row. */
function restOfTable(rows: readonly TextRow[], columns: readonly Column[]): FoundTable | undefined {
  const found = rowsUnder(rows, 0, columns, []);
  return found?.table.rows.every(({ cells }) => cells.filter((cell) => cell !== '').length > 1) ? found : undefined;
}

/** The lines from a place on, as long as they stand under the columns. */
function rowsUnder(
  rows: readonly TextRow[],
  from: number,
  heads: readonly Column[],
  above: readonly string[][],
): FoundTable | undefined {
  let columns = heads;
  const lines: (readonly (readonly [number, TextRow])[])[] = [];
  let end = from;
  for (; end < rows.length; end += 1) {
    const parts = partsOf(rows[end] as TextRow);
    const placed = parts.map((part) => [columnOf(part, columns), part] as const);
    const under = placed.map(([column]) => column);
    if (under.includes(-1) || new Set(under).size < under.length) break;
    columns = widened(columns, placed);
    lines.push(placed);
  }
  const cells = cellsOf(lines, columns.length);
  if (cells.length < fewestRows) return undefined;
  const all = [...above, ...cells];
  const first = from - above.length;
  const texts = new Set<PlacedText>(rows.slice(first, end).flatMap(({ parts }) => parts));
  const table = {
    rows: all.map((each, row) => ({ cells: each, blocks: each.map((_, column) => row * each.length + column) })),
    top: rows[first]?.y ?? 0,
    bottom: rows[end - 1]?.y ?? 0,
    xs: columns.map(({ x }) => x),
    texts,
  };
  return { table, end, columns };
}

/** Where a line has wide gaps, what stands between them. */
function partsOf({ parts }: TextRow): TextRow[] {
  const groups: PlacedText[][] = [];
  for (const part of parts) {
    const last = groups.at(-1)?.at(-1);
    if (last === undefined || part.x - last.x - last.width > wideGap * Math.max(part.size, last.size))
      groups.push([part]);
    else groups.at(-1)?.push(part);
  }
  return groups.map((each) => rowOf(each));
}

/** The one column that it stands under; else the one column's room between its neighbours that holds it; -1 where there is none. */
function columnOf({ x, end }: TextRow, columns: readonly Column[]): number {
  const under = columns.flatMap((column, at) => (x < column.end && end > column.x ? [at] : []));
  if (under.length === 1) return under[0] as number;
  if (under.length > 1) return -1;
  return columns.findIndex(
    (_, at) => x >= (columns[at - 1]?.end ?? -1) && end <= (columns[at + 1]?.x ?? Number.POSITIVE_INFINITY),
  );
}

function widened(columns: readonly Column[], placed: readonly (readonly [number, TextRow])[]): readonly Column[] {
  return columns.map((column, at) => {
    const part = placed.find(([where]) => where === at)?.[1];
    return part === undefined ? column : { x: Math.min(column.x, part.x), end: Math.max(column.end, part.end) };
  });
}

/** A row begins where its first column does; what stands between goes on in its cells. */
function cellsOf(lines: readonly (readonly (readonly [number, TextRow])[])[], columns: number): string[][] {
  const rows: string[][][] = [];
  for (const line of lines) {
    if (rows.length === 0 || line.some(([column]) => column === 0))
      rows.push(Array.from({ length: columns }, () => []));
    for (const [column, { text }] of line) rows.at(-1)?.[column]?.push(text);
  }
  return rows.map((cells) => cells.map((texts) => joinedCell([texts.join('')])));
}
