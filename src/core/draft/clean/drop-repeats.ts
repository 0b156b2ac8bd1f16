import { bareText } from '../../text/bare-text.ts';
import { isSentenceOver } from '../characters.ts';
import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { headingOf } from '../outline/number.ts';

const longestHead = 60;

/** Drops a title that is said again above the text, and heads that each page repeats. */
export function dropRepeats(lines: readonly Line[]): Cleaned {
  const counts = new Map<string, number>();
  for (const line of lines.filter(mayRepeat)) {
    const words = bareText(line.text);
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  const body = lines.findIndex(({ text }) => headingOf(text) !== undefined);
  const seen = new Set<string>();
  return withoutLines(lines, 'running-head', (line, at) => {
    if (!mayRepeat(line)) return false;
    const words = bareText(line.text);
    const isRepeated = seen.has(words);
    seen.add(words);
    return isRepeated && (at < body || (counts.get(words) ?? 0) >= 3);
  });
}

function mayRepeat({ text }: Line): boolean {
  return (
    text.length >= 4 &&
    text.length <= longestHead &&
    !isSentenceOver(text) &&
    !/^[（(【|]|[:：]$/u.test(text) &&
    headingOf(text) === undefined
  );
}
