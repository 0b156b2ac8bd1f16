import { addDays, contains, type Day, daysBetween, lengthOf, type Span } from '../day.ts';
import { daysSaid } from './days/days-said.ts';
import { daysWritten } from './days/days-written.ts';
import { plainDay } from './days/plain-day.ts';
import { spanNamed } from './days/span-named.ts';

/** Why a text is not taken as a day; the words are the messages'. */
export interface UnreadDay {
  readonly text: string;
  /** Understood as none, as two or more that it may be, as a stretch of days. */
  readonly problem: 'no-day' | 'two-days' | 'many-days';
  /** What it may be; for the others three days that would do. */
  readonly days: readonly Day[];
  /** Of the plan's days some stand in two years alike: a day is only told with its year. */
  readonly needsYear: boolean;
}

/**
 * The day that a person typed: `2023-03-08`, 20230308, `2023年3月8日`, `3-8`, 三月八日, `Mar 8`, 12月底, 昨天, 上周三; the number that a
 * spreadsheet has for it. Without a year it is the plan's. Never one that was not meant: what may be two days is none.
 * `undefined` where it is not understood; `whichDay` says why. It may lie outside the plan: that is for the caller to refuse by name.
 */
export function readDay(text: string, today: Day, plan: Span): Day | undefined {
  const read = whichDay(text, today, plan);
  return 'day' in read ? read.day : undefined;
}

/** As `readDay`, or why it is none. */
export function whichDay(text: string, today: Day, plan: Span): { readonly day: Day } | UnreadDay {
  const plain = plainDay(text);
  const days = daysSaid(plain, today) ?? daysWritten(plain, today, plan) ?? [];
  const [day, ...others] = days;
  const needsYear = isLong(plan);
  if (day !== undefined) return others.length === 0 ? { day } : { text, problem: 'two-days', days, needsYear };
  const span = spanNamed(plain, today, plan);
  if (span !== undefined) return { text, problem: 'many-days', days: threeDaysOf(span), needsYear };
  return { text, problem: 'no-day', ...examplesOfDays(today, plan) };
}

/** Three of the plan's days so far, as what is told has happened; of all its days before it begins. */
export function examplesOfDays(today: Day, plan: Span): Pick<UnreadDay, 'days' | 'needsYear'> {
  const to = contains(plan, today) ? today : plan.to;
  return { days: threeDaysOf({ from: plan.from, to }), needsYear: isLong(plan) };
}

function isLong(plan: Span): boolean {
  return lengthOf(plan) > 366;
}

/** The first, one in the middle and the last; fewer where there are not so many. */
export function threeDaysOf({ from, to }: Span): readonly Day[] {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  return [...new Set([from, middle, to])];
}
