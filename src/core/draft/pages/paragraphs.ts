import { isSentenceOver, widthOf } from '../characters.ts';
import { endsLikeTitle } from '../outline/document-title.ts';
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

/** In sizes of a character: room for one, and for a mark of the longest line that hangs over. */
const slack = 2;
/** What no line ends within: a number with its unit, a word, a character and the marks that close behind it. */
const together = /^(?:[!-~]+|.)[，。；、：）”》】]*/u;
const slackOfMark = 5;

/** Nothing more fitted on the line of what the next one begins with. */
function isFull({ end, size }: TextRow, { right }: Measure, { text }: TextRow): boolean {
  const [word = ''] = together.exec(text) ?? [];
  const width = /^[（“《【]/u.test(word) ? slackOfMark : slack + Math.max(widthOf(word) - 1, 0);
  return end >= right - width * size;
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
  // A short page has no longer line than its title.
  if ((isOver || endsLikeTitle(text)) && headingOf(row.text) !== undefined) return false;
  // The first line hangs out: those below it are set in.
  const hangs = !paragraph.isIndented && first.x < row.x - row.size * 0.8;
  return !isIndented(row, own) || (hangs && !isOver);
}
