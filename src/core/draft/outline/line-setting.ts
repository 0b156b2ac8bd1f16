import { isSentenceOver, widthOf } from '../characters.ts';
import { isLatin } from '../english/english-text.ts';
import type { Line } from './line.ts';
import { headingOf } from './number.ts';
import { opensMonth } from './ranking.ts';

/** How the lines of this document are broken. */
export interface Setting {
  /** In ems, where the page broke the lines; `undefined` where each line is a paragraph. */
  readonly width: number | undefined;
  /** Paragraphs are set in, so that a line that is not goes on with the one before. */
  readonly setsIn: boolean;
  /** Nearly each long line ends a sentence: where one does not, a page ended there. */
  readonly isProse: boolean;
  /** Months head parts of the document: 六、七月 is one of them and no 六、. */
  readonly hasMonths: boolean;
}

/** What no sentence and no line of a list ends with. */
export const openEnd = /[\u3400-\u9fff，、0-9A-Za-z“（《]$/u;
/** Lines shorter than this say nothing of how a text is broken. */
export const leastForSetting = 15;
const fewestMonths = 3;

/** Broken by the page: many lines end amid a sentence, nearly all of them at one width. */
export function settingOf(lines: readonly Line[]): Setting {
  // What is a paragraph of its own says nothing of how others are broken.
  const long = lines.filter(isLong);
  const alone = linesAlone(lines);
  const open = long.filter((line) => openEnd.test(line.text.slice(-1)) && !alone.has(line));
  const setsIn =
    areSetIn(lines, 5) ||
    areSetIn(
      lines.filter(({ text }) => headingOf(text) !== undefined),
      9,
    );
  const hasMonths = lines.filter(({ text }) => opensMonth(text)).length >= fewestMonths;
  return { width: commonWidth(open, long) ?? edgeOf(lines, long), setsIn, isProse: areSentences(long), hasMonths };
}

/** English has no sign for a heading but the gaps around it: where not all lines have them, no page broke such a line. */
function linesAlone(lines: readonly Line[]): ReadonlySet<Line> {
  const alone = lines.filter(
    ({ text, followsGap }, at) => (followsGap || at === 0) && lines[at + 1]?.followsGap === true && isLatin(text),
  );
  return new Set(alone.length * 2 > lines.length ? [] : alone);
}

const [fewestSentences, shortestProse] = [8, 30];

/** As a paragraph does: 。, or a note in brackets, or a list that follows. */
export function endsText(text: string): boolean {
  return isSentenceOver(text) || /[：；）]$/u.test(text);
}

function areSentences(long: readonly Line[]): boolean {
  const prose = long.filter(({ text }) => text.length >= shortestProse);
  const over = prose.filter(({ text }) => endsText(text));
  return prose.length >= fewestSentences && over.length * 20 >= prose.length * 17;
}

function isLong({ text, depth, isEntry }: Line): boolean {
  return text.length >= leastForSetting && depth === 0 && !isEntry;
}

/** More than so many tenths of them; where the page broke the lines, those that a number begins tell it of all that begin a paragraph. */
function areSetIn(lines: readonly Line[], tenths: number): boolean {
  return lines.filter(({ isIndented }) => isIndented).length * 10 > lines.length * tenths;
}

/** In ems; wider than any page of text. */
const widest = 60;

function commonWidth(open: readonly Line[], long: readonly Line[]): number | undefined {
  const widths = open.map(measured).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length * 0.7)] ?? 0;
  const atWidth = widths.filter((each) => Math.abs(each - width) <= 3).length;
  // Titles alone are open and alike, too: what a page broke has hardly a line far beyond its width.
  const beyond = long.filter((line) => measured(line) > width * 1.5).length;
  const areMany = open.length >= fewestBroken && open.length * 10 > long.length * 4;
  const isBroken = areMany && atWidth * 10 >= widths.length * 6 && beyond * 10 <= long.length * 3;
  return isBroken && width <= widest ? width : undefined;
}

const fewestBroken = 3;
const narrowest = 20;
const nextToEdge = 2;

/** However few paragraphs have more than a line: several lines go up to one edge, end there amid a sentence, and none goes beyond. */
function edgeOf(lines: readonly Line[], long: readonly Line[]): number | undefined {
  const edge = long.map(measured).sort((a, b) => b - a)[fewestBroken - 1] ?? 0;
  if (edge < narrowest || edge > widest || long.some((line) => measured(line) > edge + nextToEdge)) return undefined;
  const cut = lines.flatMap((line, at) => {
    const isCut = measured(line) >= edge - nextToEdge && openEnd.test(line.text.slice(-1)) && isLong(line);
    return isCut ? [lines[at + 1]] : [];
  });
  const goesOn = cut.filter((next) => next !== undefined && !next.followsGap && headingOf(next.text) === undefined);
  return goesOn.length >= fewestBroken && goesOn.length * 10 >= cut.length * 8 ? edge : undefined;
}

/** With what it was set in by, as paragraphs are. */
export function measured({ text, isIndented }: Line): number {
  return Math.min(widthOf(text.slice(0, 400)), 400) + (isIndented ? 2 : 0);
}

/** The page broke it there: nothing more had room on it. */
export function isFull(line: Line, { width }: Setting): boolean {
  return width !== undefined && measured(line) >= width - 3;
}

/** the beams are soft. From | 2030, the roof (and | £40): an English line ends between words, whatever these are; PM | 2.5 is one. */
const inEnglish = /^[ -~£€‘’“”–—]*[A-Za-z]{2}[ -~£€‘’“”–—]* [ -~£€‘’“”]*[A-Za-z,.;:)%’”]$/u;
const startsWord = /^[A-Za-z0-9(£$€“‘"'–]/u;

/** Whether a space stood between the end of a line and the next one. */
export function arePartedWords(end: string, next: string): boolean {
  return (/[A-Za-z0-9,.;:]$/.test(end) && /^[A-Za-z]/.test(next)) || (inEnglish.test(end) && startsWord.test(next));
}

/** HARBOUR TRUST, above a line that is not in capitals: a name. */
export function isNameInCapitals({ text }: Line, next: Line): boolean {
  return /^[A-Z][A-Z .,&'’-]{7,80}$/u.test(text) && /[a-z]/u.test(next.text);
}

/** An English entry of a list goes on where the next line is set in below it and begins within a sentence. */
export function hangs(before: Line, { text, isIndented, followsGap }: Line): boolean {
  return isIndented && !followsGap && /^[a-z]/u.test(text) && /[a-z,)]$/u.test(before.text);
}

const columnGap = / {3,}/;
const fewestLaidOut = 5;

/** A good part of the lines, which no step knew for rows of a table, have two gaps and more as wide as between columns. */
export function isLaidOut(lines: readonly Line[]): boolean {
  const laidOut = lines.filter(({ text }) => text.length < 400 && text.split(columnGap).length >= 3).length;
  return laidOut >= fewestLaidOut && laidOut * 5 >= lines.length;
}
