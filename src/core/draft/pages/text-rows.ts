import type { PlacedText } from './page.ts';
import { partedAtGaps } from './parts-within.ts';

/** What stands on one line of a page, from left to right. */
export interface TextRow {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly y: number;
  readonly size: number;
  readonly parts: readonly PlacedText[];
}

/** Characters as far apart as this, in their own sizes, stand on two lines. */
const leading = 0.5;

/** The lines of a page or of a cell, from the top down. */
export function rowsOf(texts: readonly PlacedText[]): TextRow[] {
  const rows: PlacedText[][] = [];
  const written = texts.filter(({ text }) => text.trim() !== '');
  for (const text of written.sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row === undefined || first === undefined || text.y - first.y > leading * Math.min(first.size, text.size)) {
      rows.push([text]);
    } else {
      row.push(text);
    }
  }
  return rows.map((parts) => rowOf(partedAtGaps(parts).sort((a, b) => a.x - b.x)));
}

export function rowOf(parts: readonly PlacedText[]): TextRow {
  const first = parts[0] as PlacedText;
  const end = parts.reduce((most, { x, width }) => Math.max(most, x + width), first.x);
  const size = parts.reduce((most, part) => Math.max(most, part.size), 0);
  return { text: joined(parts), x: first.x, end, y: first.y, size, parts };
}

/** Within a line such a gap, in sizes of its characters, parts two things that have nothing to do with each other. */
export const wideGap = 1.5;
const narrowGap = 0.2;

function joined(parts: readonly PlacedText[]): string {
  let text = '';
  let last: PlacedText | undefined;
  for (const part of parts) {
    // Bold letters are printed twice by some, a hair's breadth apart.
    if (last !== undefined && last.text === part.text && Math.abs(part.x - last.x) < part.size * narrowGap) continue;
    text += `${last === undefined ? '' : gapBetween(last, part)}${part.text.trim()}`;
    last = part;
  }
  return text;
}

const latin = /[!-~]/;
/** As wide as the space that somebody typed; characters set apart one by one (通　知) are a word all the same. */
const typedGap = 0.8;
const shortestWord = 2;

function gapBetween(before: PlacedText, after: PlacedText): string {
  const gap = (after.x - before.x - before.width) / Math.max(before.size, after.size, 1);
  if (gap >= wideGap) return '  ';
  const isLatin = latin.test(before.text.trimEnd().slice(-1)) && latin.test(after.text.trimStart().slice(0, 1));
  if (isLatin) return gap >= narrowGap ? ' ' : '';
  const areWords = [before, after].every(({ text }) => text.trim().length >= shortestWord);
  return areWords && gap >= typedGap ? '\u3000' : '';
}
