import { type Grid, isPartedAbove, isPartedLeft, placeBefore } from './grid.ts';
import { joinedCell } from './joined-cell.ts';
import type { PlacedText } from './page.ts';
import { addRow, type Joined, measureOf } from './paragraphs.ts';
import { rowsOf } from './text-rows.ts';

/** No table of tasks has more; a chart's paper has. */
const mostCells = 20_000;

/** A row's cells, and which block each belongs to: what is merged is one block. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly blocks: readonly number[];
}

export interface PageTable {
  readonly rows: readonly TableRow[];
  readonly top: number;
  readonly bottom: number;
  readonly xs: readonly number[];
  /** What stands in it. */
  readonly texts: ReadonlySet<PlacedText>;
}

/** A grid with what stands in its cells; what is merged stands in every cell that it covers. `undefined` where it is a frame and no table. */
export function tableOfGrid(grid: Grid, texts: readonly PlacedText[]): PageTable | undefined {
  const [height, width] = [grid.ys.length - 1, grid.xs.length - 1];
  if (height * width > mostCells) return undefined;
  const blocks = blocksOf(grid, height, width);
  const inside = new Map<number, PlacedText[]>();
  const all = new Set<PlacedText>();
  for (const text of texts) {
    const row = between(grid.ys, text.y - text.size * 0.35);
    const column = between(grid.xs, text.x + text.width / 2);
    if (row === undefined || column === undefined) continue;
    all.add(text);
    const block = (blocks[row] as readonly number[])[column] as number;
    const known = inside.get(block);
    if (known === undefined) inside.set(block, [text]);
    else known.push(text);
  }
  const written = new Map([...inside].map(([block, each]) => [block, cellText(each)]));
  const rows = withoutTwins(blocks)
    .map((own) => ({ cells: own.map((block) => written.get(block) ?? ''), blocks: own }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  if ((rows[0]?.cells.length ?? 0) < 2 || rows.length < 2) return undefined;
  return { rows, top: grid.ys[0] as number, bottom: grid.ys.at(-1) as number, xs: grid.xs, texts: all };
}

/** For each cell the number of the block that it belongs to: cells between which no line runs are one. */
function blocksOf(grid: Grid, height: number, width: number): number[][] {
  const blocks: number[][] = [];
  for (let row = 0; row < height; row += 1) {
    const cells: number[] = [];
    for (let column = 0; column < width; column += 1) {
      const above = blocks[row - 1]?.[column];
      const left = cells[column - 1];
      if (above !== undefined && !isPartedAbove(grid, row, column)) cells.push(above);
      else if (left !== undefined && !isPartedLeft(grid, row, column)) cells.push(left);
      else cells.push(row * width + column);
    }
    blocks.push(cells);
  }
  return blocks;
}

/** A row or a column in which nothing begins or ends is none of its own. */
function withoutTwins(blocks: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const rows = blocks.filter(
    (cells, at) => at === 0 || cells.some((block, column) => block !== blocks[at - 1]?.[column]),
  );
  const kept = (rows[0] ?? [])
    .map((_, column) => column)
    .filter((column) => column === 0 || rows.some((cells) => cells[column] !== cells[column - 1]));
  return rows.map((cells) => kept.map((column) => cells[column] as number));
}

/** Between which two of the places it lies. */
function between(places: readonly number[], at: number): number | undefined {
  if (at < (places[0] as number) || at >= (places.at(-1) as number)) return undefined;
  return placeBefore(places, at);
}

function cellText(texts: readonly PlacedText[]): string {
  const rows = rowsOf(texts);
  const measure = measureOf(rows);
  const paragraphs: Joined[] = [];
  for (const row of rows) addRow(paragraphs, row, measure, measure);
  return joinedCell(paragraphs.map(({ text }) => text));
}
