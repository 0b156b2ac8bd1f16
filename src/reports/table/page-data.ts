import { type Html, html } from '../page/html-text.ts';
import type { TableCell, TableRow } from './table.ts';

/** What a page's script draws when it is scrolled to or opened. */
export interface DrawnLater {
  /** By the id of each: the rows of a table of which only the first are written out. */
  readonly tables: ReadonlyMap<string, readonly TableRow[]>;
  /** What is behind each unit's name. */
  readonly folds: readonly Fold[];
  /** The heads of the tables behind the names. */
  readonly columns: readonly string[];
  readonly backToTop: string;
}

export interface Fold {
  readonly unit: string;
  readonly title: string;
  readonly rows: readonly TableRow[];
}

/** What a requirement is stands in the first cells of a fold's row, the same for every unit. */
const shared = 3;

/**
 * The rows as data within the page: every text is in it once, the frequent ones first, and a row says where its texts stand, in
 * digits and letters. Written out, five thousand units would be some fifty megabytes. Nothing where nothing is drawn later.
 */
export function dataElement({ tables, folds, columns, backToTop }: DrawnLater): Html {
  if (tables.size + folds.length === 0) return html``;
  const lists = [...tables].map(([id, rows]) => ({ id, rows: rows.map(partsOfRow) }));
  const behind = folds.map(({ unit, title, rows }) => [[unit, title].map(written), ...rows.map(partsOfFold)]);
  const all = [...lists.map(({ rows }) => rows), ...behind].flat(2);
  const { parts, placeOf } = byFrequency(all);
  const places = (row: readonly string[]) => row.map(placeOf).join(' ');
  const data = {
    parts: parts.map((part): unknown => JSON.parse(part)),
    tables: Object.fromEntries(lists.map(({ id, rows }) => [id, rows.map(places)])),
    folds: behind.map((rows) => rows.map(places).join(';')),
    columns,
    backToTop,
  };
  // Nothing in it ends the element.
  const text = JSON.stringify(data).replaceAll('<', '\\u003c');
  return html`<script type="application/json" id="rows">${{ html: text }}</script>
`;
}

const written = (part: unknown) => JSON.stringify(part);

/** Whose row it is, then its cells. */
function partsOfRow({ unit, cells }: TableRow): string[] {
  return [written(unit ?? null), ...cells.map((cell) => written([dataCell(cell)]))];
}

function partsOfFold({ cells }: TableRow): string[] {
  return [
    written(cells.slice(0, shared).map(dataCell)),
    ...cells.slice(shared).map((cell) => written([dataCell(cell)])),
  ];
}

/** A text; with its mark where it has one. */
function dataCell(cell: TableCell): string | readonly [string, string] {
  if (typeof cell === 'object') return 'mark' in cell ? [cell.text, cell.mark] : cell.text;
  return String(cell);
}

function byFrequency(all: readonly string[]) {
  const counts = new Map<string, number>();
  for (const part of all) counts.set(part, (counts.get(part) ?? 0) + 1);
  const parts = [...counts].sort(([, a], [, b]) => b - a).map(([part]) => part);
  const places = new Map(parts.map((part, index) => [part, index.toString(36)]));
  return { parts, placeOf: (part: string) => places.get(part) ?? '' };
}
