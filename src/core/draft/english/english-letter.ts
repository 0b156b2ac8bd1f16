import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { isEnglish } from './english-text.ts';
import { isEnglishTitle, isOverInEnglish } from './english-title.ts';

/** So far down a letter speaks to somebody at the latest. */
const longestHead = 16;
const longestLine = 80;
/** Dear friends, | To all members, | Dear Sir or Madam: whom it speaks to, on a line of its own. */
const salutation = /^Dear [^.]{2,60}$|^[A-Z][^.;]{4,60},$/u;
const subjectLabel = /^(?:re|subject): ?(?=\S)/iu;

/**
 * A letter's head says who writes, where and when, and its salutation to whom: none of that is text. What it is about stands on a
 * line of its own below the salutation, or above it, and in a note without a salutation behind its label: that is its title.
 */
export function unwrapLetter(lines: readonly Line[]): Cleaned {
  const at = greetingAt(lines);
  if (lines.slice(0, Math.max(at, 0)).some(({ depth }) => depth > 0))
    return withoutLines(lines, 'page-junk', (_line, index) => index === at);
  const head = lines.slice(0, at < 0 ? longestHead : at);
  const below = at >= 0 && isShort(lines[at + 1]) ? at + 1 : -1;
  const labelled = head.findIndex((line) => isShort(line) && subjectLabel.test(line.text));
  const subject = labelled >= 0 ? labelled : below >= 0 ? below : at < 0 ? -1 : head.findIndex(isTitle);
  const titled = lines.map((line, index) =>
    index === subject ? { ...line, depth: 1, text: line.text.replace(subjectLabel, '') } : line,
  );
  return withoutLines(titled, 'page-junk', (_line, index) => index <= at && index !== subject);
}

function greetingAt(lines: readonly Line[]): number {
  const at = lines.slice(0, longestHead).findIndex(({ text, followsGap }, index) => {
    const next = lines[index + 1];
    return salutation.test(text) && (followsGap || index === 0) && next?.followsGap === true && isEnglish(text);
  });
  return lines.slice(0, at).some(({ text }) => isOverInEnglish(text)) ? -1 : at;
}

function isShort(line: Line | undefined): boolean {
  return line !== undefined && line.text.length <= longestLine && !/[.!?,;:]$/u.test(line.text);
}

function isTitle({ text }: Line): boolean {
  return text.length <= longestLine && isEnglishTitle(text);
}
