import { usualCharacters } from '../usual-characters.ts';
import { columnsOf, type PageColumn } from './columns.ts';
import { gridsOf } from './grid.ts';
import { markdownTable } from './joined-cell.ts';
import type { Page } from './page.ts';
import { addRow, type Joined, type Measure, measureOf } from './paragraphs.ts';
import { withoutRunningHeads } from './running-heads.ts';
import { type PartedRows, spacedTables } from './spaced-tables.ts';
import { type PageTable, type TableRow, tableOfGrid } from './table-of-grid.ts';
import { rowsOf, type TextRow } from './text-rows.ts';

export interface TextOfPages {
  /** A line a paragraph, tables as Markdown has them. */
  readonly text: string;
  /** Heads and feet that pages repeat, which are not in it. */
  readonly heads: readonly string[];
}

/** What placed characters and drawn lines come to as a text: as a Word file of the same document would give it. */
export function textOfPages(pages: readonly Page[]): TextOfPages {
  const parted = pages.map((page) => {
    const all = page.texts.map((each) => ({ ...each, text: usualCharacters(each.text) }));
    const drawn = gridsOf(page.rules).flatMap((grid) => tableOfGrid(grid, all) ?? []);
    const free = rowsOf(all.filter((text) => !drawn.some(({ texts }) => texts.has(text))));
    return { drawn, free, height: page.height };
  });
  const { pages: bodies, heads } = withoutRunningHeads(parted.map(({ free, height }) => ({ rows: free, height })));
  const writer = new Writer();
  let open: PartedRows['open'];
  let columns: readonly PageColumn[] = [];
  parted.forEach(({ drawn }, at) => {
    columns = columnsOf(bodies[at] ?? [], columns);
    columns.forEach(({ rows: all, left, right }, index) => {
      const parted = spacedTables(all, open);
      const { tables: spaced, rows } = parted;
      open = parted.open;
      // A table as wide as the page stands behind its columns.
      const own = drawn.filter(({ xs: [x = 0], xs }) =>
        (xs.at(-1) as number) <= right ? x >= left : index === columns.length - 1,
      );
      writer.page(rows, [...own, ...spaced]);
    });
  });
  return { text: writer.text(), heads };
}

/** A paragraph, or a table's rows. */
type Block = { readonly paragraph: Joined } | { readonly table: OpenTable };

interface OpenTable {
  readonly xs: readonly number[];
  readonly rows: TableRow[];
}

class Writer {
  readonly #blocks: Block[] = [];
  #measure: Measure = { left: 0, right: 0 };

  page(rows: readonly TextRow[], tables: readonly PageTable[]): void {
    const own = measureOf(rows);
    const left = [...tables].sort((a, b) => a.top - b.top);
    let before = this.#measure;
    for (const row of rows) {
      while (left[0] !== undefined && left[0].top < row.y) this.#table(left.shift() as PageTable);
      this.#row(row, before, own);
      before = own;
    }
    for (const table of left) this.#table(table);
    this.#measure = own;
  }

  #row(row: TextRow, before: Measure, own: Measure): void {
    const last = this.#blocks.at(-1);
    const open: Joined[] = last !== undefined && 'paragraph' in last ? [last.paragraph] : [];
    const had = open.length;
    addRow(open, row, before, own);
    for (const paragraph of open.slice(had)) this.#blocks.push({ paragraph });
  }

  /** A table that the page broke goes on. */
  #table({ xs, rows }: PageTable): void {
    const last = this.#blocks.at(-1);
    const open = last !== undefined && 'table' in last && isSameWidth(last.table.xs, xs) ? last.table : undefined;
    if (open?.rows[0]?.cells.length === rows[0]?.cells.length) goOn(open?.rows ?? [], rows);
    else this.#blocks.push({ table: { xs, rows: [...rows] } });
  }

  text(): string {
    const lines = this.#blocks.flatMap((block) =>
      'table' in block ? markdownTable(block.table.rows.map(({ cells }) => cells)) : [written(block.paragraph)],
    );
    return `${lines.join('\n')}\n`;
  }
}

function written({ text, isIndented }: Joined): string {
  return isIndented ? `\u3000\u3000${text}` : text;
}

function isSameWidth(a: readonly number[], b: readonly number[]): boolean {
  return Math.abs((a[0] ?? 0) - (b[0] ?? 0)) < 6 && Math.abs((a.at(-1) ?? 0) - (b.at(-1) ?? 0)) < 6;
}

/** So many rows may be heads. */
const mostHeads = 3;

/** Heads are said again on each page; what was merged with cells above the break says nothing below it. */
function goOn(open: TableRow[], rows: readonly TableRow[]): void {
  const heads = new Set(open.slice(0, mostHeads).map(keyOf));
  const from = rows.findIndex((row, at) => at >= mostHeads || !heads.has(keyOf(row)));
  const [first, ...more] = from < 0 ? [] : rows.slice(from);
  const above = open.at(-1);
  if (first === undefined || above === undefined) return;
  if (isRestOf(above.cells, first.cells)) {
    open[open.length - 1] = { ...above, cells: above.cells.map((cell, at) => `${cell}${first.cells[at] ?? ''}`) };
    open.push(...more);
    return;
  }
  const before = open.at(-2);
  const goesOn = first.cells.map(
    (cell, at) => cell === '' && (above.blocks[at] === before?.blocks[at] || first.blocks[at] === more[0]?.blocks[at]),
  );
  open.push(
    ...[first, ...more].map((row) => ({
      ...row,
      cells: row.cells.map((cell, at) =>
        goesOn[at] && row.blocks[at] === first.blocks[at] ? (above.cells[at] ?? '') : cell,
      ),
    })),
  );
}

function keyOf({ cells }: TableRow): string {
  return cells.join('|');
}

/** A character that no longer fitted, or a mark that begins nothing. */
const scrap = /^(?!无)[\u3400-\u9fff]$|^[，、；。）]/u;

/** A row that the page broke: what is left of it has no number or name of its own, and goes on amid a sentence. */
function isRestOf(above: readonly string[], cells: readonly string[]): boolean {
  const said = cells.flatMap((cell, at) => (cell === '' ? [] : [at]));
  if (cells[0] !== '' || (said.length * 2 > cells.length && !cells.some((cell) => scrap.test(cell)))) return false;
  return said.every((at) => above[at] !== '' && !/[。；！？]$/u.test((above[at] ?? '').slice(-1)));
}
