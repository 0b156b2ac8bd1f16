import { displayWidth, truncate } from '../screens/text.ts';
import { line, type Shown, trusted } from '../words/shown.ts';

/** A line of a file as it can be shown, and where in it the mark goes: in columns, from 0. */
export interface Excerpt {
  readonly text: Shown;
  readonly indent: number;
  readonly length: number;
}

/** A cut is shown in plain signs: the width of `…` is not the same in every console, and what follows it has to line up. */
const cutSign = '...';

/**
 * The part of a line around a place, at most so many columns wide.
 * `start` and `end` count UTF-16 units from 0; the mark is at least one column long.
 */
export function excerpt(whole: string, start: number, end: number, width: number): Excerpt {
  const room = Math.max(width, 20);
  // More units than this cannot be shown, so a line of megabytes costs no more than a short one.
  const most = room * 4;
  const before = visible(whole.slice(Math.max(0, start - most), start));
  const inside = visible(whole.slice(start, Math.min(end, start + most)));
  const after = visible(whole.slice(end, end + most));
  const isWhole = start <= most && displayWidth(before + inside + after) <= room;
  const lead = isWhole ? before : tailOf(before, Math.floor(room / 2), start > most);
  const indent = displayWidth(lead);
  const length = Math.min(Math.max(1, displayWidth(inside)), room - indent);
  return { text: truncate(line`${lead}${inside}${inside.length < end - start ? '' : after}`, room), indent, length };
}

/** The end of a text that fits into so many columns, behind a sign that the rest was cut off. */
function tailOf(text: Shown, width: number, isCut: boolean): Shown {
  if (!isCut && displayWidth(text) <= width) return text;
  const letters = [...text];
  let used = cutSign.length;
  let first = letters.length;
  while (first > 0) {
    used += displayWidth(letters[first - 1] ?? '');
    if (used > width) break;
    first -= 1;
  }
  return trusted(cutSign + letters.slice(first).join(''));
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be shown as they are.
const control = /[\u0000-\u001f]/g;

const invisible = /[\u007f-\u009f\u200b-\u200f\u061c\u2028-\u202e\u2060-\u2069\ufeff]|\p{Surrogate}/gu;

/** One column for what would move the cursor, turn the text or not be seen: control pictures, `?`, a space for a tab. */
export function visible(text: string): Shown {
  const signs = text
    .replaceAll('\t', ' ')
    .replace(control, (character) => String.fromCharCode(0x2400 + character.charCodeAt(0)))
    .replace(invisible, '?');
  return trusted(signs);
}
