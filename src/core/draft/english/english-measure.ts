import type { FoundTarget } from '../amounts/found-target.ts';
import { numberWords as number } from './english-numbers.ts';
import { englishTarget } from './english-target.ts';
import { least, most } from './english-terms.ts';
import { hasThirdPerson, opensWithVerb } from './english-verbs.ts';

const longest = 40;
const compared = `(?:${least}|${most}|[<>≤≥]=?) ?`;
const period = 'day|week|fortnight|half[- ]term|term|semester|month|quarter|year';
const nothing = '(?:zero|nil|none|no)(?= |$)';
const opens = new RegExp(
  `^(?:(?:${compared})?[£$€]?${number}\\b|${nothing}|once\\b|twice\\b|(?:dai|week|fortnight|term|month|quarter|year)ly\\b|(?:every|each|per|a) (?:${period})\\b)`,
  'iu',
);

/** 4, at least 200 hours, 96% or higher, weekly, zero: how much or how often, in a cell of its own. */
export function isEnglishAmount(cell: string): boolean {
  return cell.length <= longest && opens.test(cell) && !numbered.test(cell) && !/[.;:] |[\u3400-\u9fff]/u.test(cell);
}

/** 4.3 Paths stay dry: a number of the document. */
const numbered = /^[0-9]{1,2}(?:\.[0-9]{1,2}){1,2} [A-Z][a-z]/u;

const bare = new RegExp(
  `^(?:(?:${compared})?${number}(?: times?)?|zero|nil|none|once|twice|[a-z]+ly)?(?: ?(?:a|per|each|every) (?:${period}))?$`,
  'iu',
);

/** 2 per term, zero, weekly: it does not say of what. */
export function isBareAmount(cell: string): boolean {
  return isEnglishAmount(cell) && bare.test(cell);
}

/** A number without the words of what it counts. */
const counted = new RegExp(`^(${compared})?(${number})(?: times?)?(?= (?:a|an|per|each|every) |$)`, 'iu');
const none = new RegExp(`^(?:${nothing}|0(?![0-9.,%]))`, 'iu');

/** The target that such a cell sets for what the cell beside it names: 4 beside Parent evenings, 90% satisfied beside Parent survey. */
export function englishMeasure(measure: string, name: string): FoundTarget | undefined {
  const thing = /^[A-Za-z][A-Za-z -]{2,40}s$/u.test(name) ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : 'times';
  if (none.test(measure)) return { target: { 'at-most': '0', unit: thing }, start: 0, end: 0, doubt: 'zero' };
  const found = englishTarget(measure.replace(counted, `$& ${thing}`));
  if (found === undefined) return undefined;
  const { of } = found.target;
  return { ...found, target: { ...found.target, ...(of === 'all' && { of: name }) }, start: 0, end: 0 };
}

const fewWords = /^[A-Z][A-Za-z'’&/-]*(?: [A-Za-z'’&/-]+){0,3}\.?$/u;
/** Classrooms stocked, all trained: how it shall be, unless what was done only tells which register (Signed register). */
const saysHow =
  /^(?:all|every|each|no|any|zero|more|fewer|less|annual|(?:dai|week|month|quarter|term|year)ly)\b|^[^ ]+ .*\b(?:[a-z]+(?:ed|en|pt|lt)|never|always|not|met|held|kept|made)\b/iu;

/** Attendance log, Signed register: by what one will know that it was done. */
export function isEvidence(cell: string): boolean {
  return fewWords.test(cell) && !saysHow.test(cell) && !opensWithVerb(cell) && !hasThirdPerson(cell);
}
