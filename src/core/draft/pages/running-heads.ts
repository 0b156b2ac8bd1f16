import type { TextRow } from './text-rows.ts';

/** So many lines at a page's edge may be its head or foot. */
const mostLines = 3;
/** In points: what pages repeat stands at the same height. */
const tolerance = 4;

export interface PageRows {
  readonly rows: readonly TextRow[];
  readonly height: number;
}

export interface WithoutHeads {
  readonly pages: readonly (readonly TextRow[])[];
  /** What was taken off, each once. */
  readonly heads: readonly string[];
}

/** Takes off heads and feet: what stands at the same place of most pages, and numbers of pages at the foot of any. */
export function withoutRunningHeads(pages: readonly PageRows[]): WithoutHeads {
  const counts = new Map<string, number>();
  for (const page of pages) for (const key of new Set(edgesOf(page).map(placeOf))) add(counts, key);
  const fewest = Math.max(2, Math.ceil(pages.length / 2));
  const recurs = (row: TextRow) => nearby(row).some((key) => (counts.get(key) ?? 0) >= fewest);
  const heads = new Set<string>();
  const left = pages.map(({ rows, height }) => {
    const body = sizeOf(rows);
    const goes = (row: TextRow) =>
      recurs(row) || isPageNumber(row, height) || isOfBrowser(row, height) || isInMargin(row, height, body);
    let [from, to] = [0, rows.length];
    while (from < to && from < mostLines && goes(rows[from] as TextRow)) from += 1;
    while (to > from && rows.length - to < mostLines && goes(rows[to - 1] as TextRow)) to -= 1;
    for (const { text } of [...rows.slice(0, from), ...rows.slice(to)]) heads.add(text);
    return rows.slice(from, to);
  });
  return { pages: left, heads: [...heads].filter((text) => !number.test(text)) };
}

function edgesOf({ rows }: PageRows): TextRow[] {
  return rows.filter((_, at) => at < mostLines || at >= rows.length - mostLines);
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** The number of the page differs from page to page. */
function placeOf({ text, y }: TextRow): string {
  return keyAt(text, Math.round(y / tolerance));
}

function nearby({ text, y }: TextRow): string[] {
  const at = Math.round(y / tolerance);
  return [keyAt(text, at), keyAt(text, at - 1), keyAt(text, at + 1)];
}

function keyAt(text: string, at: number): string {
  return `${at} ${text.replace(/[0-9]{1,4}/g, '#').replaceAll(' ', '')}`;
}

const number = /^(?:[—–－―·-]{0,3} ?[0-9]{1,3} ?[—–－―·-]{0,3}|第 ?[0-9]{1,3} ?页.{0,12}|[0-9]{1,3} ?\/ ?[0-9]{1,3})$/u;
/** Of the page's height. */
const foot = 0.88;

function isPageNumber({ text, y }: TextRow, height: number): boolean {
  return y > height * foot && number.test(text);
}

/** When a browser printed it, and from where: at the very edges, on a page that is alone, too. */
const printedAt = /^[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4},? (?:上午|下午)?[0-9]{1,2}:[0-9]{2}/u;
const printedFrom = /^(?:https?|file|about):\S+ +[0-9]{1,3}\/[0-9]{1,3}$/u;
const edge = 0.06;
const margin = 0.075;
const smaller = 0.9;

/** Of most lines. */
function sizeOf(rows: readonly TextRow[]): number {
  return rows.map(({ size }) => size).sort((a, b) => a - b)[Math.floor(rows.length / 2)] ?? 0;
}

/** In small letters above or below all that a page has room for. */
function isInMargin({ y, size }: TextRow, height: number, body: number): boolean {
  return (y < height * margin || y > height * (1 - margin)) && size < body * smaller;
}

function isOfBrowser({ text, y }: TextRow, height: number): boolean {
  return y < height * edge ? printedAt.test(text) : y > height * (1 - edge) && printedFrom.test(text);
}
