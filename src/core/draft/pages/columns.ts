import type { PlacedText } from './page.ts';
import { rowsOf, type TextRow } from './text-rows.ts';

/** A part of a page that is read from its top to its end before the next one is. */
export interface PageColumn {
  readonly rows: readonly TextRow[];
  readonly left: number;
  readonly right: number;
}

/** In points; narrower gaps part words. */
const narrowestGap = 8;
const fewestRows = 8;
/** The gap lies within this part of the page's breadth. */
const [from, to] = [0.35, 0.65];
/** So many of a column's lines fill it where it is prose; the cells of a table do not. */
const filled = 0.5;
/** In characters; cells are shorter. */
const shortestLine = 10;

/**
 * A page of prose in two columns, as left and right one; a line across both (a title) parts what is above it from what is below. Any
 * other page is one column, and so is one whose lines do not fill their half: that is a table. `before`: of the page before, whose
 * columns may end in the midst of this one.
 */
export function columnsOf(rows: readonly TextRow[], before: readonly PageColumn[] = []): readonly PageColumn[] {
  const whole = [{ rows, left: 0, right: Number.POSITIVE_INFINITY }];
  const known = before.find(({ left }) => left > 0)?.left;
  if (known !== undefined && isGap(rows, known))
    return bandsOf(rows, known).flatMap((band) => columnsOfBand(band, known));
  const gap = gapIn(rows);
  if (gap === undefined) return whole;
  const bands = bandsOf(rows, gap);
  const parted = bands.filter((band) => !isAcross(band, gap));
  const sides = [false, true].map((isRight) =>
    parted.flatMap((band) => rowsOf(band.filter((text) => isBehind(text, gap) === isRight))),
  );
  return sides.every(isProse) ? bands.flatMap((band) => columnsOfBand(band, gap)) : whole;
}

/** Where hardly a line has anything, near the middle. */
function gapIn(rows: readonly TextRow[]): number | undefined {
  if (rows.length < fewestRows) return undefined;
  const left = Math.min(...rows.map(({ x }) => x));
  const width = Math.max(...rows.map(({ end }) => end)) - left;
  const places = Array.from({ length: 61 }, (_, at) => left + width * (from + ((to - from) * at) / 60));
  const crossed = places.map((x) => rows.filter((row) => isAcross(row.parts, x)).length);
  const fewest = Math.min(...crossed);
  const at = crossed.indexOf(fewest);
  return fewest * 5 <= rows.length ? places[at + Math.floor((crossed.lastIndexOf(fewest) - at) / 2)] : undefined;
}

function isGap(rows: readonly TextRow[], at: number): boolean {
  return rows.filter((row) => isAcross(row.parts, at)).length * 5 <= rows.length;
}

function touches({ x, width }: PlacedText, at: number): boolean {
  return x < at + narrowestGap / 2 && x + width > at - narrowestGap / 2;
}

function isAcross(texts: readonly PlacedText[], gap: number): boolean {
  return texts.some((text) => touches(text, gap));
}

function isBehind({ x }: PlacedText, gap: number): boolean {
  return x > gap;
}

/** What stands between two lines across the whole page; such a line is a band of its own. */
function bandsOf(rows: readonly TextRow[], gap: number): PlacedText[][] {
  const bands: PlacedText[][] = [[]];
  for (const { parts } of rows) {
    if (isAcross(parts, gap)) bands.push([...parts], []);
    else bands.at(-1)?.push(...parts);
  }
  return bands.filter((band) => band.length > 0);
}

function columnsOfBand(band: readonly PlacedText[], gap: number): PageColumn[] {
  if (band.some((part) => touches(part, gap)))
    return [{ rows: rowsOf(band), left: 0, right: Number.POSITIVE_INFINITY }];
  const left = rowsOf(band.filter((text) => !isBehind(text, gap)));
  const right = rowsOf(band.filter((text) => isBehind(text, gap)));
  return [
    { rows: left, left: 0, right: gap },
    { rows: right, left: gap, right: Number.POSITIVE_INFINITY },
  ].filter(({ rows }) => rows.length > 0);
}

function isProse(rows: readonly TextRow[]): boolean {
  const right = Math.max(...rows.map(({ end }) => end), 0);
  const full = rows.filter(({ end, size, text }) => {
    return right - end < size * 2 && text.length >= shortestLine && !text.includes('  ');
  }).length;
  return rows.length >= fewestRows && full >= rows.length * filled;
}
