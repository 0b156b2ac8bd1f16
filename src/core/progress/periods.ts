import { addDays, addMonths, contains, type Day, isoWeekOf, lengthOf, type Span, weekdayOf } from '../day.ts';
import type { Decimal } from '../decimal.ts';

export const rhythmUnits = ['week', 'month', 'quarter', 'half-year', 'term', 'year'] as const;

export type RhythmUnit = (typeof rhythmUnits)[number];

/** How often; what is no period by itself has a number before it: `2 weeks`, `2 months`, `3 years`. */
export type Every = RhythmUnit | `${number} ${'week' | 'month' | 'year'}s`;

/** What of a plan its periods follow from. */
export interface PlanCalendar {
  readonly period: Span;
  readonly breaks: readonly Span[];
  /** 学期, in order and disjoint. */
  readonly terms: readonly TitledSpan[];
}

export interface TitledSpan extends Span {
  readonly title?: string;
}

/** A period of a recurring duty, cut at the plan's edges. */
export interface Period extends Span {
  /** `2023-W05`, `2023-02`, `2023-Q1`, `H1`, `T1`, `Y1`; of several weeks or months the first one's. */
  readonly name: string;
  /** A term's own name: 春季学期. */
  readonly title?: string;
  /** A term with the gaps before and after it. */
  readonly around?: Span;
  /** False where the plan has under half of its days, or it lies wholly inside breaks. */
  readonly owes: boolean;
}

/** The periods of a plan by their rhythm. */
export type Periods = (every: Every) => readonly Period[];

export type PeriodState =
  /** It has what it owes. */
  | 'met'
  /** It has ended and is short. */
  | 'short'
  /** It runs and is short so far. */
  | 'running'
  /** It has not begun. */
  | 'ahead'
  /** It owes nothing: a break, or a cut edge of under half its days. */
  | 'free'
  /** Exempted by an entry. */
  | 'exempt';

export interface PeriodProgress extends Span {
  /** `2023-W05`, `2023-02`, `2023-Q1`, `H1`, `T1`, `Y1`; of several weeks or months the first one's. */
  readonly name: string;
  /** A term's own name: 春季学期. */
  readonly title?: string;
  /** The day by which it is due, where that is written; else its last. */
  readonly due?: Day;
  /** The day after its due on which it had, within itself, what it owes. */
  readonly lateOn?: Day;
  readonly state: PeriodState;
  readonly value: Decimal;
  readonly missing: Decimal;
  /** The days on which something was recorded that makes up this period (补). */
  readonly madeUpOn: readonly Day[];
}

/** How many of which unit a period has. */
export function stepOf(every: Every): { readonly count: number; readonly unit: RhythmUnit } {
  const unit = rhythmUnits.find((each) => every === each || every.endsWith(` ${each}s`));
  if (unit === undefined) throw new TypeError(`${every} is no rhythm`);
  return { count: Number.parseInt(every, 10) || 1, unit };
}

interface Rhythm {
  /** Where the periods of a plan begin, counted from 0; of so many units each. */
  starts(planFrom: Day, count: number): (index: number) => Day;
  name(start: Day, index: number): string;
}

/** Weeks, months and quarters are the calendar's; half-years and years count from the plan's first day. */
const rhythms: Readonly<Record<Exclude<RhythmUnit, 'term'>, Rhythm>> = {
  week: {
    starts: (planFrom, count) => everyWeeks(count, addDays(planFrom, 1 - weekdayOf(planFrom))),
    name: isoWeekOf,
  },
  month: {
    starts: (planFrom, count) => everyMonths(count, firstOfMonth(planFrom)),
    name: (start) => start.slice(0, 7),
  },
  quarter: {
    starts: (planFrom) => everyMonths(3, addMonths(firstOfMonth(planFrom), -((monthOf(planFrom) - 1) % 3))),
    name: (start) => `${start.slice(0, 4)}-Q${Math.ceil(monthOf(start) / 3)}`,
  },
  'half-year': {
    starts: (planFrom) => everyMonths(6, planFrom),
    name: (_, index) => `H${index + 1}`,
  },
  year: {
    starts: (planFrom, count) => everyMonths(12 * count, planFrom),
    name: (_, index) => `Y${index + 1}`,
  },
};

function everyWeeks(weeks: number, monday: Day): (index: number) => Day {
  return (index) => addDays(monday, 7 * weeks * index);
}

/** Counted from the first each time, so that a 31st comes back after a shorter month. */
function everyMonths(months: number, first: Day): (index: number) => Day {
  return (index) => addMonths(first, months * index);
}

function firstOfMonth(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day;
}

function monthOf(day: Day): number {
  return Number(day.slice(5, 7));
}

/** The periods of a plan, in order: each of its days lies in exactly one, but for those between terms. */
export function periodsOf({ period: plan, breaks, terms }: PlanCalendar, every: Every): readonly Period[] {
  const { count, unit } = stepOf(every);
  const free = joined(breaks);
  const isFree = (cut: Span) => free.some((span) => isInside(cut, span));
  if (unit === 'term') return termsOf(plan, terms, isFree);
  const { starts, name } = rhythms[unit];
  const startOf = starts(plan.from, count);
  // What comes round less than once in the plan is owed once, by its end.
  if (count > 1 && lengthOf({ from: startOf(0), to: addDays(startOf(1), -1) }) > lengthOf(plan)) {
    return [{ name: name(startOf(0), 0), ...plan, owes: !isFree(plan) }];
  }
  const periods: Period[] = [];
  for (let index = 0, from = startOf(0); from <= plan.to; index += 1) {
    const next = startOf(index + 1);
    const full: Span = { from, to: addDays(next, -1) };
    const cut = cutAt(plan, full);
    periods.push({ name: name(from, index), ...cut, owes: hasHalf(cut, full) && !isFree(cut) });
    from = next;
  }
  return periods;
}

function termsOf(plan: Span, terms: readonly TitledSpan[], isFree: (span: Span) => boolean): Period[] {
  return terms.map(({ title, from, to }, index) => {
    const [before, next] = [terms[index - 1], terms[index + 1]];
    const around = { from: before ? addDays(before.to, 1) : plan.from, to: next ? addDays(next.from, -1) : plan.to };
    return { name: `T${index + 1}`, ...(title && { title }), from, to, around, owes: !isFree({ from, to }) };
  });
}

function hasHalf(cut: Span, full: Span): boolean {
  const isWhole = cut.from === full.from && cut.to === full.to;
  return isWhole || lengthOf(cut) * 2 >= lengthOf(full);
}

function cutAt(plan: Span, { from, to }: Span): Span {
  return { from: from < plan.from ? plan.from : from, to: to > plan.to ? plan.to : to };
}

function isInside(inner: Span, outer: Span): boolean {
  return contains(outer, inner.from) && contains(outer, inner.to);
}

/** The same days in as few spans as can be, so that a break in two parts is one. */
function joined(spans: readonly Span[]): readonly Span[] {
  const result: Span[] = [];
  for (const span of spans.toSorted((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = result.at(-1);
    if (last === undefined || span.from > addDays(last.to, 1)) result.push(span);
    else if (span.to > last.to) result[result.length - 1] = { from: last.from, to: span.to };
  }
  return result;
}

/** The period in which a day lies; `undefined` outside the plan and between terms. `periods` as `periodsOf` gives them. */
export function periodAt(periods: readonly Period[], day: Day): Period | undefined {
  let [low, high] = [0, periods.length - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const period = periods[middle];
    if (period === undefined || contains(period, day)) return period;
    if (day < period.from) high = middle - 1;
    else low = middle + 1;
  }
  return undefined;
}

/**
 * The period that a day counts for: that in which it lies. Between two terms it is the one before where that is short, which
 * makes it up, else the next.
 */
export function periodFor(
  periods: readonly Period[],
  day: Day,
  isShort: (period: Period) => boolean,
): Period | undefined {
  const found = periodAt(periods, day);
  if (found !== undefined) return found;
  const [before, next] = periods.filter(({ around }) => around !== undefined && contains(around, day));
  return before === undefined || next === undefined || isShort(before) ? before : next;
}

/** Whether what was done on a day for a period makes it up: not within it, nor in a gap just before it. */
export function isMakingUp({ from, to, around }: Period, day: Day): boolean {
  return day < (around ?? { from }).from || day > to;
}

/** The period of that name, in whatever width and case it was typed. */
export function findPeriod<Named extends Pick<Period, 'name'>>(
  periods: readonly Named[],
  name: string,
): Named | undefined {
  const wanted = name.normalize('NFKC').trim().toUpperCase();
  return periods.find((period) => period.name === wanted);
}

/** The periods that a name, or a range `A..B` with both its ends, names; none where it is unknown or runs backwards. */
export function findPeriods<Named extends Pick<Period, 'name'>>(
  periods: readonly Named[],
  text: string,
): readonly Named[] {
  const [first = '', last = first, ...rest] = text.normalize('NFKC').split('..');
  const [from, to] = [findPeriod(periods, first), findPeriod(periods, last)];
  if (from === undefined || to === undefined || rest.length > 0) return [];
  return periods.slice(periods.indexOf(from), periods.indexOf(to) + 1);
}
