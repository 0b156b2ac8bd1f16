import type { Day, Span } from '../../day.ts';
import { lastDayOf } from '../../text/days/days-of-plan.ts';
import { monthForm, monthOf } from './english-deadline.ts';

export interface FoundPeriod {
  readonly period: Span;
  readonly doubt: 'year' | 'period' | undefined;
}

/** 2025/26, 2025–2026 in an English title: which months, it does not say. */
const englishYears = /(?<![0-9])((?:19|20)[0-9]{2})[-–—/]((?:19|20)?[0-9]{2})(?![0-9])/u;
const englishMonth = `(${monthForm})`;
const dayOfMonth = '(?:[0-9]{1,2}(?:st|nd|rd|th)? )?';
const monthsBetween = new RegExp(
  `\\b${englishMonth} ?((?:19|20)[0-9]{2})? ?(?:to|until|through|[-–—]) ?${dayOfMonth}${englishMonth} ?((?:19|20)[0-9]{2})\\b`,
  'iu',
);
/** Riverside School 2025 Annual Plan; 2021届 are those who leave school then. */
export const bareYear = /(?<![0-9])((?:19|20)[0-9]{2})(?![0-9届])/u;

/** Replaces Issue 3 (May 2011): when another was. */
const ofAnother = /^(?:replaces|supersedes)\b/iu;

/** By the title, else by a line beside it. */
export function englishPeriod(all: readonly string[], head: string, otherwise: number): FoundPeriod {
  const lines = all.filter((line) => !ofAnother.test(line));
  const [title = ''] = lines;
  const months = lines.map((line) => monthsBetween.exec(line)).find((match) => match !== null);
  const between = months ? englishMonths(months) : undefined;
  if (between !== undefined && between.from < between.to) return { period: between, doubt: undefined };
  const own = bareYear.exec(title)?.[1];
  const [, from = '', to = ''] =
    (own === undefined ? lines : [title]).map((line) => englishYears.exec(line)).find((match) => match !== null) ?? [];
  if (from !== '')
    return {
      period: englishSpan(
        lines.join(' '),
        Number(from),
        Number(`${from.slice(0, 4 - to.length)}${to}`),
        to.length === 2 && Number(to) === (Number(from) + 1) % 100,
      ),
      doubt: 'period',
    };
  if (own !== undefined) return { period: wholeYears(Number(own)), doubt: undefined };
  const named = [...lines, head].map((line) => bareYear.exec(line)?.[1]).find((each) => each !== undefined);
  return { period: wholeYears(Number(named ?? otherwise)), doubt: 'year' };
}

/** April 2026 to March 2027. */
function englishMonths([, first = '', written, last = '', to = '']: RegExpExecArray): Span {
  const [begins, ends] = [monthOf(first), monthOf(last)];
  const from = written ?? `${begins > ends ? Number(to) - 1 : to}`;
  const firstOf = (year: string, of: number) => `${year}-${String(of).padStart(2, '0')}-01` as Day;
  return { from: firstOf(from, begins), to: lastDayOf(firstOf(to, ends)) };
}

/** 2025–2026 at a school is one year of it; 2025/26 elsewhere is one, too, most often from April. */
function englishSpan(title: string, from: number, to: number, isShort: boolean): Span {
  const isOfSchool =
    to === from + 1 && /\b(?:school|academy|college|nursery|academic|students?|pupils?)\b/iu.test(title);
  if (isOfSchool) return { from: `${from}-09-01` as Day, to: `${to}-08-31` as Day };
  return isShort ? { from: `${from}-04-01` as Day, to: `${to}-03-31` as Day } : wholeYears(from, to);
}

export function wholeYears(from: number, to = from): Span {
  return { from: `${from}-01-01` as Day, to: `${Math.max(from, to)}-12-31` as Day };
}
