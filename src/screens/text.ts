import { stripVTControlCharacters } from 'node:util';
import { eastAsianWidth } from 'get-east-asian-width';
import { cutText } from '../core/text/cut-text.ts';
import { line, type Shown, trusted } from '../words/shown.ts';

/** Marks that sit on the letter before them, joiners, and whatever else takes no column of its own. */
const zeroWidth = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;

/** What makes one sign of several: accents, joiners, variation selectors, flags, skin tones. */
const joining = /\p{Mn}|\p{Me}|\u200d|[\u{1f1e6}-\u{1f1ff}]|[\u{1f3fb}-\u{1f3ff}]/u;

/** Columns that text takes on a terminal; colour takes none, a Chinese character two, an emoji of several signs two. */
export function displayWidth(text: string): number {
  const plain = text.includes('\u001b') ? stripVTControlCharacters(text) : text;
  const signs = joining.test(plain) ? graphemes(plain) : plain;
  let width = 0;
  for (const sign of signs) width += widthOf(sign);
  return width;
}

/** Columns of one sign; most text is plain Latin or common Chinese, and answered without a table. */
function widthOf(sign: string): number {
  const point = sign.codePointAt(0) ?? 0;
  if (point < 0x300) return point < 0x20 || (point >= 0x7f && point < 0xa0) ? 0 : 1;
  if (point >= 0x4e00 && point <= 0x9fff) return 2;
  // Shown as a picture: ❤ followed by U+FE0F, or two letters of a flag.
  if (sign.includes('\ufe0f') || (point >= 0x1f1e6 && point <= 0x1f1ff && sign.length > 2)) return 2;
  return zeroWidth.test(String.fromCodePoint(point)) ? 0 : eastAsianWidth(point);
}

/** Spaces behind, up to so many columns; text that is wider stays whole. */
export function padEnd(text: Shown, width: number): Shown {
  return line`${text}${spaces(width - displayWidth(text))}`;
}

/** Spaces before, up to so many columns; text that is wider stays whole. */
export function padStart(text: Shown, width: number): Shown {
  return line`${spaces(width - displayWidth(text))}${text}`;
}

/** So many spaces, or none. */
export function spaces(count: number): Shown {
  return trusted(' '.repeat(Math.max(0, count)));
}

let segmenter: Intl.Segmenter | undefined;

/** What a reader takes for one character has a few code units; the cost of finding its end grows with all that stands behind. */
const longestSign = 256;

/** What a reader takes for one character, in turn: a letter with its accents, an emoji with its joiners. */
function graphemes(text: string): Iterable<string> {
  return joining.test(text) ? joinedSigns(text) : text;
}

function* joinedSigns(text: string): Iterable<string> {
  segmenter ??= new Intl.Segmenter();
  for (let at = 0; at < text.length; ) {
    const window = text.slice(at, at + longestSign);
    const isLast = at + window.length === text.length;
    for (const { segment, index } of segmenter.segment(window)) {
      // One that reaches the window's end may go on behind it, unless it is all of it.
      if (!isLast && index > 0 && index + segment.length === window.length) break;
      yield segment;
      at += segment.length;
    }
  }
}

/** A line across. */
export function rule(columns: number): Shown {
  return trusted('-'.repeat(Math.max(1, columns - 1)));
}

/** Nobody reads more of one text on a screen; whoever sends more wants to hinder. */
const mostShown = 20_000;

/** As much of uncoloured text as fits, the last column a `…` where something was cut off; what does not fit is not looked at. */
export function truncate(text: Shown, width: number): Shown {
  let [used, fitting] = [0, 0];
  for (const sign of graphemes(text)) {
    used += displayWidth(sign);
    if (used > width || fitting > mostShown) return width < 1 ? line`` : trusted(`${text.slice(0, fitting)}…`);
    if (used < width) fitting += sign.length;
  }
  return text;
}

/** Never first on a line (GB/T 15834, 6.1: 标点符号的位置). */
const closing = new Set('，。、；：！？）】》〉」』〕］｝”’％…—·,.!?;:)]}%');

/** Never last on a line. */
const opening = new Set('（【《〈「『〔［｛“‘([{');

/** Latin letters, digits and what stands between them: kept in one piece. */
function isWord(character: string): boolean {
  return character !== ' ' && displayWidth(character) < 2;
}

function belongTogether(before: string, after: string): boolean {
  if (before === ' ' || after === ' ') return before === after;
  return opening.has(before) || closing.has(after) || (isWord(before) && isWord(after));
}

/** Text in the pieces between which a line may end; runs of spaces are pieces of their own. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let before: string | undefined;
  for (const character of graphemes(text)) {
    if (before !== undefined && belongTogether(before, character)) found.push(`${found.pop() ?? ''}${character}`);
    else found.push(character);
    before = character;
  }
  return found;
}

/** A piece that no line can hold, cut wherever a line is full. */
function cut(piece: string, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const sign of graphemes(piece)) {
    const columns = displayWidth(sign);
    if (line !== '' && used + columns > width) {
      lines.push(line);
      [line, used] = ['', 0];
    }
    [line, used] = [line + sign, used + columns];
  }
  return [...lines, line];
}

/**
 * Uncoloured text in lines of so many columns: Chinese breaks anywhere but before a closing and after an opening sign,
 * Latin words and numbers stay whole where a line can hold them. At least one line; none ends in a space. Of a very long
 * text the beginning and a `…`.
 */
export function wrap(text: Shown, width: number): Shown[] {
  const columns = Math.max(2, width);
  return cutText(text, mostShown)
    .split('\n')
    .flatMap((paragraph) => wrapParagraph(paragraph, columns))
    .map(trusted);
}

function wrapParagraph(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let [line, used] = ['', 0];
  for (const piece of pieces(paragraph)) {
    const pieceWidth = displayWidth(piece);
    if (used + pieceWidth <= width) {
      [line, used] = [line + piece, used + pieceWidth];
      continue;
    }
    if (line.trim() !== '') lines.push(line.trimEnd());
    const whole = piece.trim() === '' ? [''] : cut(piece, width);
    line = whole.pop() ?? '';
    used = displayWidth(line);
    lines.push(...whole);
  }
  return line.trim() === '' && lines.length > 0 ? lines : [...lines, line.trimEnd()];
}

/** `██████░░░░`, or `######----` where block signs would shift. Full only at 1, and never empty above 0. */
export function bar(fraction: number, width: number, plain = false): Shown {
  const [full, empty] = plain ? ['#', '-'] : ['█', '░'];
  const share = Math.min(1, Math.max(0, fraction || 0));
  const filled = share > 0 ? Math.max(1, Math.floor(share * width)) : 0;
  return trusted(full.repeat(Math.min(filled, Math.max(0, width))) + empty.repeat(Math.max(0, width - filled)));
}

/** Lines below each other, none of which ends in a space. */
export function page(lines: readonly Shown[]): Shown {
  return trusted(lines.map((line) => line.trimEnd()).join('\n'));
}
