import { isColumnHead } from '../clean/table-row.ts';
import { joinedCell } from './joined-cell.ts';
import type { PlacedText } from './page.ts';
import type { PageTable } from './table-of-grid.ts';
import { rowOf, type TextRow, wideGap } from './text-rows.ts';

/** Tables without drawn lines, and the lines that are in none. */
export interface PartedRows {
  readonly tables: readonly PageTable[];
  readonly rows: readonly TextRow[];
}

const fewestColumns = 3;
const fewestRows = 2;

/** A line of column heads with gaps between them, and the lines below it as long as each of their parts stands under one head. */
export function spacedTables(rows: readonly TextRow[]): PartedRows {
  const tables: PageTable[] = [];
  const left: TextRow[] = [];
  for (let at = 0; at < rows.length; ) {
    const found = tableAt(rows, at);
    if (found === undefined) left.push(rows[at] as TextRow);
    else tables.push(found.table);
    at = found?.end ?? at + 1;
  }
  return { tables, rows: left };
}

interface Column {
  readonly x: number;
  readonly end: number;
}

function tableAt(
  rows: readonly TextRow[],
  from: number,
): { readonly table: PageTable; readonly end: number } | undefined {
  const heads = partsOf(rows[from] as TextRow);
  if (heads.length < fewestColumns || !heads.every(({ text }) => isColumnHead(text.replaceAll(' ', ''))))
    return undefined;
  let columns: readonly Column[] = heads.map(({ x, end }) => ({ x, end }));
  const lines: (readonly (readonly [number, TextRow])[])[] = [];
  let end = from + 1;
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
  const all = [heads.map(({ text }) => text), ...cells];
  const texts = new Set<PlacedText>(rows.slice(from, end).flatMap(({ parts }) => parts));
  const table = {
    rows: all.map((each, row) => ({ cells: each, blocks: each.map((_, column) => row * each.length + column) })),
    top: rows[from]?.y ?? 0,
    bottom: rows[end - 1]?.y ?? 0,
    xs: columns.map(({ x }) => x),
    texts,
  };
  return { table, end };
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
