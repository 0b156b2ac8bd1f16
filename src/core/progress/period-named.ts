import { type Day, daysBetween, lengthOf, type Span } from '../day.ts';
import type { Plan } from '../plan/plan.ts';
import type { Every } from './periods.ts';
import { findPeriod, type Period, periodsOf } from './periods.ts';
import { isTitled, plainly } from './read-period.ts';

/** A report is for a term or a period of the calendar, never for a block of several weeks or months. */
const rhythms: readonly Every[] = ['year', 'half-year', 'term', 'quarter', 'month', 'week'];

/** The period of that name, of whatever rhythm: `Y1`, `H1`, `T1`, `2023-Q2`, `2023-02`, `2023-W05`; `undefined` for none of the plan's. */
export function periodNamed(plan: Plan, name: string): Period | undefined {
  for (const every of rhythms) {
    const found = findPeriod(periodsOf(plan, every), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The periods that reports are made for, in order: quarters, half-years, terms, the whole. */
export function reportingPeriods(plan: Plan): readonly Period[] {
  return (['quarter', 'half-year', 'term', 'year'] as const).flatMap((every) => periodsOf(plan, every));
}

/**
 * The periods that can be reported on a day, the one that is meant most likely first: which ends or ended nearest to it; of several that end on one
 * day the shortest while they run, the whole once it is over. What has not begun cannot be reported.
 */
export function periodsToReport(plan: Plan, day: Day): readonly Period[] {
  const distance = ({ to }: Period) => (to < day ? daysBetween(to, day) : daysBetween(day, to));
  return reportingPeriods(plan)
    .filter(({ from }) => from <= day)
    .toSorted((a, b) => {
      const byLength = lengthOf(a) - lengthOf(b);
      return distance(a) - distance(b) || (a.to <= day ? -byLength : byLength);
    });
}

/**
 * The period that a person means: by its name, or `2023`, `2023-H1`, 全年, 上半年, 第一季度, 2月, 春季学期, with `2023年` before it
 * where the plan has several; `undefined` where that is none of the plan's, or more than one.
 */
export function periodMeant(plan: Plan, text: string): Period | undefined {
  const named = periodNamed(plan, text);
  if (named !== undefined) return named;
  const plain = plainly(text);
  const terms = periodsOf(plan, 'term').filter((term) => isTitled(term, plain));
  if (terms.length === 1) return terms[0];
  const [, year = '', words = ''] = /^(?:(\d{4})(?:年度?|-|$))?(.*)$/.exec(plain) ?? [];
  const [every, fits] = meaningOf(words, year) ?? [];
  if (every === undefined || fits === undefined) return undefined;
  const meant = periodsOf(plan, every).filter(fits);
  return meant.length === 1 ? meant[0] : undefined;
}

type Meaning = readonly [Every, (period: Period) => boolean];

/** Half-years and years are named after the plan's first day: those of the calendar are known by where they begin. */
function meaningOf(words: string, year: string): Meaning | undefined {
  const isOf = (text: string) => text.startsWith(year);
  if (words === '全年' || words === '年度') return ['year', ({ from }) => isOf(from)];
  if (words === '') return year === '' ? undefined : ['year', ({ from }) => from === `${year}-01-01`];
  const half = /^(?:[上下]半年|H[12])$/.test(words) ? words : undefined;
  if (half !== undefined) {
    const start = /^(?:上|H1)/.test(half) ? '-01-01' : '-07-01';
    return ['half-year', ({ from }) => isOf(from) && from.endsWith(start)];
  }
  const [, quarter] = /^第?([1-4])季度?$/.exec(words.replace(/^Q([1-4])$/, '$1季')) ?? [];
  if (quarter !== undefined) return ['quarter', ({ name }) => isOf(name) && name.endsWith(`-Q${quarter}`)];
  const [, month] = /^(1[0-2]|0?[1-9])月份?$/.exec(words) ?? [];
  if (month === undefined) return undefined;
  return ['month', ({ name }) => isOf(name) && name.endsWith(`-${month.padStart(2, '0')}`)];
}

/** What a report can be of: one period of a plan, or several in a row. */
export interface PlanSpan extends Span {
  readonly first: Period;
  readonly last: Period;
  /** The one behind it, of the same length as its last; absent where the plan has none. */
  readonly next?: Period;
}

/** The span that a person means: a period as `periodMeant` knows it, or from one to another: `2023-07..2023-09`, 7月至9月. */
export function spanMeant(plan: Plan, text: string): PlanSpan | undefined {
  const one = periodMeant(plan, text);
  if (one !== undefined) return spanOf(plan, one, one);
  const [from = '', to = '', ...rest] = text.normalize('NFKC').split(/\.\.|至|到|[—–~]+/);
  const [first, last] = [periodMeant(plan, from), periodMeant(plan, to)];
  if (first === undefined || last === undefined || rest.length > 0 || last.to < first.from) return undefined;
  return spanOf(plan, first, last);
}

function spanOf(plan: Plan, first: Period, last: Period): PlanSpan {
  const next = periodAfter(plan, last);
  return { from: first.from, to: last.to, first, last, ...(next && { next }) };
}

function periodAfter(plan: Plan, { name }: Period): Period | undefined {
  for (const every of rhythms) {
    const periods = periodsOf(plan, every);
    const index = periods.findIndex((period) => period.name === name);
    if (index >= 0) return periods[index + 1];
  }
  return undefined;
}
