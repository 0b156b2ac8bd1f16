import { bareText } from '../../text/bare-text.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';

const title = /^(?:目 {0,4}\u3000{0,4}录|(?:table of )?contents)$/iu;
const leaders = /(?:(?<![…‥] ?)(?:[…‥] ?){2,}|(?<![.．·•。─—_-] ?)(?:[.．·•。─—_-] ?){3,})[（(]?[0-9]{1,3}[)）]?$/u;
const pageAtEnd = /(?:[ \u3000]{1,8}|\t)[0-9]{1,3}$/;

/** Drops a table of contents: lines with leaders to a page, and lines under 目录 or Contents that the text says again. */
export function dropContents(lines: readonly Line[]): Cleaned {
  const start = lines.findIndex(({ text }) => title.test(text));
  const end = start < 0 ? -1 : endOfContents(lines, start);
  return withoutLines(lines, 'contents', ({ text }, at) => (at >= start && at < end) || isLeader(text));
}

function isLeader(text: string): boolean {
  return text.length < 120 && leaders.test(text);
}

function endOfContents(lines: readonly Line[], start: number): number {
  const later = new Map<string, number>();
  lines.forEach(({ text }, at) => {
    if (at > start) later.set(keyOf(text), at);
  });
  let end = start + 1;
  for (const [at, { text }] of lines.entries()) {
    if (at < end) continue;
    const isSaidAgain = (later.get(keyOf(text)) ?? 0) > at;
    if (!isSaidAgain && !isLeader(text) && !pageAtEnd.test(text.slice(-12))) break;
    end = at + 1;
  }
  return end;
}

function keyOf(text: string): string {
  return bareText(text.slice(0, 120).replace(leaders, '').replace(pageAtEnd, ''));
}
