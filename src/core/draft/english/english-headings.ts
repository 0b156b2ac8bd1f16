import type { Cleaned, Line } from '../outline/line.ts';
import { type Heading, headingOf } from '../outline/number.ts';
import { labelledHeading, runningLabels } from '../outline/running-labels.ts';
import { beginsInEnglish } from './english-text.ts';
import { englishTitleAt, isEnglishLabel, isEnglishTitle, isOverInEnglish } from './english-title.ts';

const [longestHeading, mostWords] = [70, 9];
const fewest = 2;
const wholeInCapitals = /^[^a-z(]{4,}(?:\([^()]{1,30}\))?$/u;
const datesAndAddresses = /^[0-9]|@|[0-9]{4,}$/u;

const labelled = /^[A-Z][a-z]{1,14}(?: (?!one|two|three|four|five|six)[a-z]{1,12}){0,2}: /u;

/** A line that may head what stands below it. */
interface Candidate {
  readonly line: Line;
  /** `undefined` where it has none. */
  readonly number: Heading | undefined;
}

/**
 * A plain English text has no signs for its headings: a short line that ends no sentence, stands alone and has text below it is one,
 * where there are several. Those in capitals stand above the others, and beside those with numbers, unless they lie among these.
 */
export function headEnglish(all: readonly Line[]): Cleaned {
  const lines = withNamesBelow(all);
  if (lines.filter(({ depth }) => depth > 0).length > 1 || !beginsInEnglish(lines)) return { lines, did: [] };
  const found = candidatesIn(lines);
  const bare = found.filter(({ number }) => number === undefined);
  if (bare.length === 0 || found.length < fewest) return { lines, did: [] };
  const numbered = found.filter(({ number }) => number !== undefined);
  const depths = new Map([...depthsOfBare(bare), ...depthsOfNumbered(numbered, bare)]);
  return { lines: lines.map((line) => ({ ...line, depth: depths.get(line) ?? line.depth })), did: [] };
}

const labelAlone = /^([A-Z][A-Za-z]{2,14}) (?:[0-9]{1,2}|[A-Z]|[IVX]{2,5})[.:]?$/u;

/** PART A, and what it is called on the line below. */
function withNamesBelow(lines: readonly Line[]): readonly Line[] {
  const labels = lines.filter((line, at) => labelAlone.test(line.text) && mayHead(lines[at + 1] ?? line));
  if (labels.length < fewest) return lines;
  const joined = new Set(labels);
  return lines.flatMap((line, at) => {
    if (joined.has(lines[at - 1] as Line)) return [];
    const name = lines[at + 1]?.text ?? '';
    return joined.has(line) ? [{ ...line, text: `${line.text.replace(/[.:]$/u, '')}: ${name}` }] : [line];
  });
}

function candidatesIn(lines: readonly Line[]): Candidate[] {
  const labels = runningLabels(lines);
  const numberOf = ({ text }: Line) => labelledHeading(text, labels) ?? headingOf(text);
  const start = endOfHead(lines, numberOf);
  return lines.flatMap((line, at) => {
    const next = lines[at + 1];
    if (at < start || next === undefined || !mayHead(line)) return [];
    const number = numberOf(line);
    const below = numberOf(next);
    const isWider = wholeInCapitals.test(line.text) && !wholeInCapitals.test(next.text) && number === undefined;
    const hasText = below === undefined ? isText(next) || isWider : below.style !== number?.style || !mayHead(next);
    const isApart = number !== undefined || line.followsGap || wholeInCapitals.test(line.text);
    return hasText && isApart ? [{ line, number }] : [];
  });
}

/** Behind the title, and what stands above it. */
function endOfHead(lines: readonly Line[], numberOf: (line: Line) => Heading | undefined): number {
  const first = lines.findIndex((line) => isOverInEnglish(line.text) || numberOf(line) !== undefined);
  const head = lines.slice(0, Math.max(first, 1)).map(({ text }) => text);
  const ofKind = head.findIndex(isEnglishTitle);
  const marked = lines.findIndex(({ depth }) => depth > 0);
  return 1 + Math.max(0, marked, ofKind >= 0 ? ofKind : englishTitleAt(head));
}

function mayHead({ text, isEntry }: Line): boolean {
  return (
    isEntry !== true &&
    text.length <= longestHeading &&
    text.split(' ').length <= mostWords &&
    !/[.,;:!?…]$| {3,}/u.test(text.replace(/^[0-9]{1,2} +/u, '')) &&
    !labelled.test(text) &&
    /^[0-9A-Z"“‘]/u.test(text) &&
    !isEnglishLabel(text)
  );
}

/** A sentence, a line of one, an entry of a list, or words under a label. */
function isText({ text, isEntry }: Line): boolean {
  return isEntry === true || isOverInEnglish(text) || text.split(' ').length > mostWords || labelled.test(text);
}

function depthsOfBare(bare: readonly Candidate[]): [Line, number][] {
  const inCapitals = bare.filter(({ line }) => wholeInCapitals.test(line.text));
  const isWider = inCapitals.length > 0 && inCapitals.length < bare.length;
  return bare
    .filter(({ line }) => !datesAndAddresses.test(line.text))
    .map(({ line }) => [line, isWider && !wholeInCapitals.test(line.text) ? 3 : 2]);
}

/** Counting anew below each of the others they are narrower, which their numbers tell; with some of the others among them they are wider. */
function depthsOfNumbered(numbered: readonly Candidate[], bare: readonly Candidate[]): [Line, number][] {
  const [first, last] = [numbered[0], numbered.at(-1)];
  const restarts = numbered.filter(({ number }) => number?.ordinal === 1 && number.style === first?.number?.style);
  if (first === undefined || last === undefined || restarts.length > 1) return [];
  const isAmong = bare.some(({ line }) => line.number > first.line.number && line.number < last.line.number);
  const own = numbered.filter(({ number }) => number?.style === first.number?.style);
  return own.map(({ line }) => [line, isAmong ? 1 : 2]);
}
