import { type Cleaned, type Line, withoutLines } from '../outline/line.ts';
import { isEnglish } from './english-text.ts';
import { isEnglishTitle, isOverInEnglish } from './english-title.ts';

/** So far down a letter speaks to somebody at the latest. */
const longestHead = 16;
const longestLine = 80;
/** Dear friends, | To all members, | Dear Sir or Madam: whom it speaks to, on a line of its own. */
const salutation = /^Dear [^.]{2,60}$|^[A-Z][^.;]{4,60},$/u;
const subjectLabel = /^(?:re|subject|about)(?:: ?| – )/iu;

/**
 * A letter's head says who writes, where and when, and its salutation to whom: none of that is text. What it is about stands on a
 * line of its own below the salutation, or above it: that is its title.
 */
export function unwrapLetter(lines: readonly Line[]): Cleaned {
  const at = greetingAt(lines);
  if (at < 0) return { lines, did: [] };
  if (lines.slice(0, at).some(({ depth }) => depth > 0))
    return withoutLines(lines, 'page-junk', (_line, index) => index === at);
  const subject = [at + 1, ...lines.keys()].find((each) => isSubject(lines[each], each <= at)) ?? -1;
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

/** Right below the salutation any short line is; above it only what says so itself. */
function isSubject(line: Line | undefined, isAbove: boolean): boolean {
  if (line === undefined || line.text.length > longestLine || isOverInEnglish(line.text)) return false;
  if (subjectLabel.test(line.text)) return true;
  return isAbove ? isEnglishTitle(line.text) : line.followsGap && !/[,;:]$/u.test(line.text);
}
