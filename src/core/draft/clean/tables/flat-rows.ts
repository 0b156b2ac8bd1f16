import type { Line } from '../../outline/line.ts';
import { type CellKind, gap, isHour, misfit, misfitBelow, never } from './cell-fit.ts';

/** A cell's place: from a line on, in a column; a row begins with it or goes on. */
export interface PlacedLine {
  readonly at: number;
  readonly column: number;
  readonly begins: 'row' | 'cell' | 'nothing';
}

/** Where each line lies, as far as the table goes, and how ill they fit. */
export interface Placing {
  readonly placed: readonly PlacedLine[];
  /** Less than nothing by what the columns explain. */
  readonly cost: number;
}

interface Way {
  readonly cost: number;
  /** Of the last row that has one. */
  readonly number: number;
  readonly isPart: boolean;
  /** Lines in the cell. */
  readonly lines: number;
  /** One below the other in the row's cell of times, of which each is for a task of its own. */
  readonly hours: number;
  readonly placed: PlacedLine;
  readonly before: Way | undefined;
}

const mostLines = 16;
/** A way that costs so much more than the best end will not become better. */
const farBehind = 6;
/** A line that a table explains. */
const gain = 1;
/** Below the first of several tasks, where there are several times. */
const nextTask = 0;
/** 三、 or （二）, of a part of the table, and its name where that is on the line, too. */
export const partNumber = /^(?:[一二三四五六七八九十]{1,3}|[（(][一二三四五六七八九十]{1,3}[）)])[、.．]?$/u;
const partHead = /^(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[）)]) ?[^。；：]{2,40}$/u;
/** 3, and 3. or 3、 */
export const rowCount = /^([0-9]{1,3})[.．、]?$/u;

/**
 * Lines laid into columns, so that each looks as the cells of its column do and as little as can be is left out: row by row, a cell on
 * one line or on several. It ends where going on would cost more than it explains.
 */
export function placedLines(lines: readonly Line[], kinds: readonly CellKind[]): Placing {
  let ways: (Way | undefined)[] = [];
  let best: Way | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const next = kinds.map((_, column) => wayTo(lines, at, column, ways, kinds));
    if (next.every((way) => way === undefined)) break;
    ways = next;
    for (const way of ways) if (way !== undefined && endCost(way, kinds) < endCost(best, kinds)) best = way;
    if (Math.min(...ways.map((way) => way?.cost ?? never)) > endCost(best, kinds) + farBehind) break;
  }
  const placed: PlacedLine[] = [];
  for (let way = best; way !== undefined; way = way.before) placed.push(way.placed);
  return { placed: placed.reverse(), cost: endCost(best, kinds) };
}

/** With what is left out behind its last cell. */
function endCost(way: Way | undefined, kinds: readonly CellKind[]): number {
  return way === undefined ? 0 : way.cost + gaps(kinds, way.placed.column + 1, kinds.length, way.isPart);
}

function gaps(kinds: readonly CellKind[], from: number, to: number, isPart = false): number {
  if (isPart) return 0;
  let sum = 0;
  for (let column = from; column < to; column += 1) sum += gap(kinds[column] as CellKind, isLastOfWords(kinds, column));
  return sum;
}

function isLastOfWords(kinds: readonly CellKind[], column: number): boolean {
  return kinds.lastIndexOf('words') === column;
}

function wayTo(
  lines: readonly Line[],
  at: number,
  column: number,
  ways: readonly (Way | undefined)[],
  kinds: readonly CellKind[],
): Way | undefined {
  const text = lines[at]?.text ?? '';
  const kind = kinds[column] as CellKind;
  const own = kind === 'count' ? 0 : misfit(text, kind, isLastOfWords(kinds, column), lines[at - 1]?.text);
  if (own === never) return undefined;
  const found: Way[] = [];
  const offer = (before: Way | undefined, begins: PlacedLine['begins'], cost: number) => {
    if (cost === never) return;
    const counted = kind === 'count' ? countOf(text, lines[at + 1]?.text ?? '', before) : undefined;
    if (kind === 'count' && counted === undefined) return;
    found.push({
      cost: (before?.cost ?? 0) + cost - gain,
      number: counted ?? before?.number ?? 0,
      isPart: kind === 'count' ? !rowCount.test(text) : begins !== 'row' && before?.isPart === true,
      lines: begins === 'nothing' ? (before?.lines ?? 0) + 1 : 1,
      hours: (begins === 'row' ? 0 : (before?.hours ?? 0)) + (kind === 'when' && isHour(text) ? 1 : 0),
      placed: { at, column, begins },
      before,
    });
  };
  const start = gaps(kinds, 0, column) + own;
  if (at === 0) offer(undefined, 'row', start);
  for (const way of ways) {
    if (way === undefined) continue;
    const last = way.placed.column;
    offer(way, 'row', gaps(kinds, last + 1, kinds.length, way.isPart) + start);
    if (last < column) offer(way, 'cell', gaps(kinds, last + 1, column, way.isPart) + own);
    // Who leads is mostly one; those below help.
    const leads = last === column && kind === 'who' && kinds[column + 1] === 'who' ? 0.3 : 0;
    const isNextTask = kind === 'words' && way.lines < way.hours;
    if (last === column && way.lines < mostLines)
      offer(
        way,
        'nothing',
        isNextTask ? nextTask + own : misfitBelow(text, lines[at - 1]?.text ?? '', kind) + leads + own,
      );
  }
  return found.reduce<Way | undefined>(
    (one, other) => (one !== undefined && one.cost <= other.cost ? one : other),
    undefined,
  );
}

/** Which number the rows have come to, where this line counts one; below the name of a part they may begin anew. */
function countOf(text: string, next: string, before: Way | undefined): number | undefined {
  if (partNumber.test(text) || (partHead.test(text) && rowCount.test(next))) return before?.number ?? 0;
  const [, digits] = rowCount.exec(text) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits);
  const isNext = before === undefined || before.number === 0 || number === before.number + 1;
  return isNext || (before.isPart && number === 1) ? number : undefined;
}
