import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';

const fence = /^-{3,}$/;
const mostLines = 40;
/** title: …, - a value of a list: nothing else stands there. */
const keyed = /^[A-Za-z][A-Za-z0-9_-]{0,30}: ?(.*)$/u;
const listed = /^-[ \u3000].*$/u;

/** Behind what a Markdown file says of itself between two lines of hyphens at its head; 0 where it says nothing. */
function endOfMatter(lines: readonly Line[]): number {
  if (!fence.test(lines[0]?.text ?? '')) return 0;
  const end = lines.slice(1, mostLines).findIndex(({ text }) => !keyed.test(text) && !listed.test(text));
  return end > 0 && fence.test(lines[end + 1]?.text ?? '') ? end + 2 : 0;
}

/** It is no text of the document. */
export function dropFrontMatter(lines: readonly Line[]): Cleaned {
  const end = endOfMatter(lines);
  return withoutLines(lines, 'page-junk', (_line, at) => at < end);
}

/** What it says, without its keys: who wrote the document, and when. */
export function matterOf(lines: readonly Line[]): Line[] {
  const values = lines
    .slice(0, endOfMatter(lines))
    .map((line) => ({ ...line, text: keyed.exec(line.text)?.[1] ?? '' }));
  return values.map((line) => ({ ...line, text: line.text.replace(/^["'“](.*)["'”]$/u, '$1').trim() }));
}
