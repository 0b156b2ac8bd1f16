import { isSentenceOver } from '../characters.ts';
import { headingOf } from '../outline/number.ts';
import type { TextRow } from './text-rows.ts';

/** Between which ends the lines of a page, or of a cell, run. */
export interface Measure {
  readonly left: number;
  readonly right: number;
}

/** Where the leftmost lines begin, and how far the longest go. */
export function measureOf(rows: readonly TextRow[]): Measure {
  return {
    left: rows.reduce((least, { x }) => Math.min(least, x), Number.POSITIVE_INFINITY),
    right: rows.reduce((most, { end }) => Math.max(most, end), 0),
  };
}

/** In sizes of a character: a mark at a line's end may hang over, and a word of several letters leaves a gap. */
const slack = 2;
/** A bracket that opens ends no line: what it stands before has left its line with it. */
const slackOfMark = 5;

function isFull({ end, size }: TextRow, { right }: Measure, next: TextRow): boolean {
  return end >= right - (/^[（“《【]/u.test(next.text) ? slackOfMark : slack) * size;
}

/** A paragraph as it grows, and where its first and last lines lie. */
export interface Joined {
  text: string;
  readonly first: TextRow;
  last: TextRow;
  readonly isIndented: boolean;
}

/** The next line: in the paragraph that it goes on with, else in one of its own. `measures`: of the last line, and of this one. */
export function addRow(paragraphs: Joined[], row: TextRow, before: Measure, own: Measure): void {
  const last = paragraphs.at(-1);
  if (last !== undefined && goesOn(last, row, before, own)) {
    const isLatin = /[A-Za-z0-9,.;:]$/.test(last.text.slice(-1)) && /^[A-Za-z]/.test(row.text);
    last.text += `${isLatin ? ' ' : ''}${row.text}`;
    last.last = row;
    return;
  }
  paragraphs.push({ text: row.text, first: row, last: row, isIndented: isIndented(row, own) });
}

function isIndented({ x, size }: TextRow, { left }: Measure): boolean {
  return x > left + size * 0.8;
}

const sameSize = 1.15;

/** A line goes on with one that was full, unless it is set in as the first of a paragraph is, or numbered behind a sentence that is over. */
function goesOn({ text, first, last, ...paragraph }: Joined, row: TextRow, before: Measure, own: Measure): boolean {
  const [small, large] = [Math.min(last.size, row.size), Math.max(last.size, row.size)];
  if (!isFull(last, before, row) || large > small * sameSize) return false;
  const isOver = isSentenceOver(text) || /[：；]$/u.test(text.slice(-1));
  if (isOver && headingOf(row.text) !== undefined) return false;
  // The first line hangs out: those below it are set in.
  const hangs = !paragraph.isIndented && first.x < row.x - row.size * 0.8;
  return !isIndented(row, own) || (hangs && !isOver);
}
