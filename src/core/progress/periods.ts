import { addDays, addMonths, contains, type Day, isoWeekOf, lengthOf, type Span, weekdayOf } from '../day.ts';
import type { Decimal } from '../decimal.ts';

export type Every = 'week' | 'month' | 'quarter' | 'half-year' | 'year';

/** A period of a recurring duty, cut at the plan's edges. */
export interface Period extends Span {
  /** `2023-W05`, `2023-02`, `2023-Q1`, `H1`, `Y1`. */
  readonly name: string;
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
  /** `2023-W05`, `2023-02`, `2023-Q1`, `H1`, `Y1`. */
  readonly name: string;
  readonly state: PeriodState;
  readonly value: Decimal;
  readonly missing: Decimal;
  /** The days on which something was recorded that makes up this period (补). */
  readonly madeUpOn: readonly Day[];
}

interface Rhythm {
  /** Where the periods of a plan begin, counted from 0. */
  starts(planFrom: Day): (index: number) => Day;
  name(start: Day, index: number): string;
}

/** Weeks, months and quarters are the calendar's; half-years and years count from the plan's first day. */
const rhythms: Readonly<Record<Every, Rhythm>> = {
  week: {
    starts: (planFrom) => everyWeek(addDays(planFrom, 1 - weekdayOf(planFrom))),
    name: isoWeekOf,
  },
  month: {
    starts: (planFrom) => everyMonths(1, firstOfMonth(planFrom)),
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
    starts: (planFrom) => everyMonths(12, planFrom),
    name: (_, index) => `Y${index + 1}`,
  },
};

function everyWeek(monday: Day): (index: number) => Day {
  return (index) => addDays(monday, 7 * index);
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

/** The periods of a plan's span, in order: each of its days lies in exactly one. */
export function periodsOf(plan: Span, every: Every, breaks: readonly Span[]): readonly Period[] {
  const { starts, name } = rhythms[every];
  const startOf = starts(plan.from);
  const free = joined(breaks);
  const periods: Period[] = [];
  for (let index = 0, from = startOf(0); from <= plan.to; index += 1) {
    const next = startOf(index + 1);
    const full: Span = { from, to: addDays(next, -1) };
    const cut = cutAt(plan, full);
    const owes = hasHalf(cut, full) && !free.some((span) => isInside(cut, span));
    periods.push({ name: name(from, index), ...cut, owes });
    from = next;
  }
  return periods;
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

/** The period in which a day lies; `undefined` outside the plan. `periods` as `periodsOf` gives them. */
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
