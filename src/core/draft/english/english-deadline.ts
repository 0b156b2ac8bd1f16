import { type Day, dayFrom } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';

const months = 'january|february|march|april|may|june|july|august|september|october|november|december';
/** A month's name, in full or in short. */
export const monthForm = `(?:${months}|${months
  .split('|')
  .map((name) => name.slice(0, 3))
  .join('|')}|sept)(?![a-z])\\.?`;
const month = `(${monthForm})`;
const dayFirst = new RegExp(`\\b([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? ${month},? ?((?:19|20)[0-9]{2})?`, 'iu');
const monthFirst = new RegExp(`\\b${month} ([0-9]{1,2})(?:st|nd|rd|th)?(?![0-9])(?:,? ((?:19|20)[0-9]{2}))?`, 'iu');
/** Which part of a month, and its last day; the others end with it. */
const partOfMonth: readonly (readonly [RegExp, string])[] = [
  [/\bfirst week of /iu, '7'],
  [/\bearly /iu, '10'],
  [/\bmid[- ]|\bmiddle of /iu, '15'],
];
const wholeMonth = new RegExp(
  `\\b(?:by|before|until|in|during|every|each|end of|late)(?: the)?(?: (?:end of|middle of|early|mid|late|(?:first|second|third|last) (?:week|half) of))?[ -]${month}(?: ((?:19|20)[0-9]{2}))?\\b`,
  'iu',
);

/** Website audit – September, (Tom, July): a month that ends a line behind a dash or in a bracket. */
const monthAtEnd = new RegExp(
  `(?: [–—-] |\\((?:[^()]{1,40}[,;] )?)(?:(?:by|end of|early|mid|late)[ -])?${month}(?: ((?:19|20)[0-9]{2}))?\\)?$`,
  'iu',
);

/** At the June meeting: the month tells which of them. */
const ofMeeting = new RegExp(
  `\\b(?:at|to|for) (?:the|our|its|their) ${month}(?: ((?:19|20)[0-9]{2}))?(?= (?:[a-z]+ ){0,2}(?:meeting|board|committee|council|conference|assembly|session|AGM|governors|trustees)\\b)`,
  'iu',
);

/** From November to February. */
const monthSpan = new RegExp(
  `(?:\\b(?:from|between) |\\(|^)(?<begins>${monthForm})(?: (?:19|20)[0-9]{2})?(?: (?:to|until|till|and) | ?[–—-] ?)${month}(?: ((?:19|20)[0-9]{2}))?(?! [0-9])`,
  'iu',
);
const isoDay = /\b((?:19|20)[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})\b/u;
/** 10/10/2025, 19/4/26: the day first, as where there is no such month. */
const slashed =
  /(?<![0-9/.])([0-9]{1,2})(?:[/.]([0-9]{1,2})[/.]((?:19|20)[0-9]{2})|\/([0-9]{1,2})\/([2-4][0-9]))(?![0-9/])/u;
/** Dec 2025, end of February 2026: all that a row says of when. */
const bareMonth = new RegExp(`^(?:(?:by |the )*end of |mid-)?${month},? ((?:19|20)[0-9]{2})$`, 'iu');
/** Q2 2025, by the end of 2026. */
const inQuarter = /\bQ([1-4])(?:,? ((?:19|20)[0-9]{2}))?\b/u;
const byChristmas = /\b(?:by|before) christmas\b/iu;
/** Of the calendar's year: a school's ends on another day. */
const yearEnd = /\bend of (?:the )?(?:calendar )?year\b|\b(?:by|before) year[- ]end\b/iu;
const wholeYear = /\b(?:by|before|until)(?: the)?(?: end of)?(?: the year)? ((?:19|20)[0-9]{2})\b(?!-)/iu;
/** From 3 May on something begins, and does not end. */
const beginning = /\b(?:from|since|starting|(?<!week )beginning|after)(?: on)?(?: the)? $/iu;

interface Written {
  readonly match: RegExpExecArray;
  readonly year: string | undefined;
  readonly month: number;
  /** Absent for the last one of the month. */
  readonly day: string | undefined;
}

/** What Chinese has none of: a month's name, a word before a year, a day in figures alone. */
const mayName = /[A-Za-z]|[0-9][-/.][0-9]/u;

/** The last day that an English text names: by 30 June 2025, June 30, by the end of June. Without a year it is the first such from `from` on. */
export function englishDeadline(whole: string, from: Day): FoundDeadline | undefined {
  if (!mayName.test(whole)) return undefined;
  // Children under 12 may come.
  const text = whole.replace(/\b(?:may|march)\b/gu, (verb) => '.'.repeat(verb.length));
  const behind = endOfBeginning(text);
  const written = quarterOf(writtenIn(text.slice(behind)), from) ?? endOfYear(text.slice(behind), from);
  if (written === undefined) return undefined;
  const { match, year, day } = written;
  const start = behind + match.index;
  if (beginning.test(text.slice(0, start))) return undefined;
  const own = Number(year ?? from.slice(0, 4));
  const first = dayOf(own, written);
  const found =
    year === undefined && first !== undefined && first < (beginsOn(written, from) ?? from)
      ? dayOf(own + 1, written)
      : first;
  const place = { start, end: start + match[0].length };
  return (
    found && {
      day: found,
      ...place,
      isUnsure: day === undefined || wholeMonth.test(match[0]),
      hasYear: year !== undefined,
    }
  );
}

/** Between November and March: of the next year, where the first of them is not over when the plan begins. */
function beginsOn({ match, month: ends }: Written, from: Day): Day | undefined {
  const begins = match.groups?.begins;
  if (begins === undefined || monthOf(begins) <= ends) return undefined;
  return dayFrom(Number(from.slice(0, 4)), monthOf(begins), 1);
}

/** Q4 of a plan from April ends in March. */
function quarterOf(written: Written | undefined, from: Day): Written | undefined {
  if (written?.year !== undefined || !/^Q[1-4]$/u.test(written?.match[0] ?? '')) return written;
  return written && { ...written, month: ((written.month + Number(from.slice(5, 7)) - 2) % 12) + 1 };
}

/** Whether a text names a day, a month or a year until which. */
export function namesDay(text: string): boolean {
  return writtenIn(text) !== undefined;
}

/** Between 29 June and 10 July, from 3 to 14 March: it ends on the second. */
const span = /\b(?:between|from) (?=[^,;.]{0,16}[0-9])[^,;.]{1,24}? (?:and|to|until|till) (?=[^,;. ]{0,12} ?[0-9])/iu;

function endOfBeginning(text: string): number {
  const found = span.exec(text);
  const end = found === null ? 0 : found.index + found[0].length;
  return end > 0 && writtenIn(text.slice(end)) !== undefined ? end : 0;
}

/** The surest way of writing that stands in the text. */
function writtenIn(text: string): Written | undefined {
  const span = monthSpan.exec(text);
  if (span !== null) return { match: span, year: span[3], month: monthOf(span[2]), day: undefined };
  const iso = isoDay.exec(text);
  if (iso !== null) return { match: iso, year: iso[1], month: Number(iso[2]), day: iso[3] };
  const slash = slashed.exec(text);
  if (slash !== null) return inFigures(slash);
  const first = dayFirst.exec(text);
  if (first !== null) return { match: first, year: first[3], month: monthOf(first[2]), day: first[1] };
  const second = monthFirst.exec(text);
  if (second !== null) return { match: second, year: second[3], month: monthOf(second[1]), day: second[2] };
  const third = wholeMonth.exec(text) ?? bareMonth.exec(text) ?? ofMeeting.exec(text) ?? monthAtEnd.exec(text);
  const part = third === null ? undefined : partOfMonth.find(([named]) => named.test(third[0]));
  if (third !== null) return { match: third, year: third[2], month: monthOf(third[1]), day: part?.[1] };
  const quarter = inQuarter.exec(text);
  if (quarter !== null) return { match: quarter, year: quarter[2], month: 3 * Number(quarter[1]), day: undefined };
  const feast = byChristmas.exec(text);
  if (feast !== null) return { match: feast, year: undefined, month: 12, day: '25' };
  const year = wholeYear.exec(text);
  return year === null ? undefined : { match: year, year: year[1], month: 12, day: undefined };
}

function endOfYear(text: string, from: Day): Written | undefined {
  const match = from.endsWith('-01-01') ? yearEnd.exec(text) : null;
  return match === null ? undefined : { match, year: undefined, month: 12, day: undefined };
}

function inFigures(match: RegExpExecArray): Written {
  const [, one = '', full, written, short = '', ofCentury = ''] = match;
  const [other, year] = [full ?? short, written ?? `20${ofCentury}`];
  const isDayFirst = Number(other) <= 12;
  return { match, year, month: Number(isDayFirst ? other : one), day: isDayFirst ? one : other };
}

/** The number of a month that is named so, in full or in short. */
export function monthOf(name = ''): number {
  return months.split('|').findIndex((each) => each.startsWith(name.toLowerCase().slice(0, 3))) + 1;
}

function dayOf(year: number, { month: at, day }: Written): Day | undefined {
  return dayFrom(year, at, day ?? new Date(Date.UTC(year, at, 0)).getUTCDate());
}
