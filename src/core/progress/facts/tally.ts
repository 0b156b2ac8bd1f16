import { contains, type Day } from '../../day.ts';
import { add, compare, type Decimal, parseShare, reaches, type Share, subtract, zero } from '../../decimal.ts';
import type { CapTarget, CountTarget, Every, RecurringTarget, Requirement, ShareTarget } from '../../plan/plan.ts';
import { findPeriod, findPeriods, type Period, periodAt } from '../periods.ts';
import { type Amount, amountsOf } from './amounts.ts';
import { byDay, type CountedEntry } from './counted-entries.ts';

/** What the entries of a requirement come to, by the kind of its target; no day plays a part in it. */
export type Tally =
  | { readonly kind: 'plain' }
  | {
      readonly kind: 'sum';
      readonly value: Decimal;
      /** For a count: the day on which it had what is asked. */
      readonly metOn?: Day;
    }
  | {
      readonly kind: 'share';
      readonly value?: Share;
      /** The day since which it has reached what is asked. */
      readonly metOn?: Day;
    }
  | {
      readonly kind: 'periods';
      /** In order; only those that have something, or are exempt. */
      readonly periods: readonly PeriodTally[];
    };

/** What one period has. */
export interface PeriodTally {
  readonly name: string;
  readonly value: Decimal;
  /** The day on which it had what it owes. */
  readonly metOn?: Day;
  /** The days on which something was recorded that makes it up. */
  readonly madeUpOn: readonly Day[];
  readonly isExempt: boolean;
}

/** The periods of a plan by their rhythm. */
export type Periods = (every: Every) => readonly Period[];

/** Sums the entries of a requirement; amounts that can't be read are passed over. `exempt`: the periods, or ranges of them, that are. */
export function tallyOf(
  { target }: Requirement,
  entries: readonly CountedEntry[],
  exempt: readonly string[],
  periods: Periods,
): Tally {
  switch (target?.kind) {
    case undefined:
      return { kind: 'plain' };
    case 'count':
    case 'cap':
      return tallySum(target, amountsOf(entries));
    case 'share':
      return tallyShare(target, entries);
    case 'recurring':
      return tallyPeriods(target, amountsOf(entries), exempt, periods(target.every));
  }
}

function tallySum(target: CountTarget | CapTarget, amounts: readonly Amount[]): Tally {
  let value = zero;
  let metOn: Day | undefined;
  for (const { amount, day } of amounts) {
    value = add(value, amount);
    // A limit is merely kept: nothing is done on any day.
    if (target.kind === 'count' && compare(value, target.atLeast) >= 0) metOn ??= day;
  }
  return { kind: 'sum', value, ...(metOn && { metOn }) };
}

/** The latest share; the district's is made of each unit's latest. */
function tallyShare({ percent, across }: ShareTarget, entries: readonly CountedEntry[]): Tally {
  const latest = new Map<string, Share>();
  let value: Share | undefined;
  let metOn: Day | undefined;
  for (const { entry, day } of byDay(entries)) {
    const share = entry.kind === 'progress' ? parseShare(entry.amount ?? '') : undefined;
    if (share === undefined) continue;
    const unit = across ? entry.unit : '';
    value = exchanged(value, latest.get(unit), share);
    latest.set(unit, share);
    metOn = reaches(value, percent) ? (metOn ?? day) : undefined;
  }
  return { kind: 'share', ...(value && { value }), ...(metOn && { metOn }) };
}

/** The total after a unit's share has taken the place of its earlier one. */
function exchanged(total: Share | undefined, earlier: Share | undefined, share: Share): Share {
  const part = add(total?.part ?? zero, share.part);
  const whole = add(total?.whole ?? zero, share.whole);
  return earlier ? { part: subtract(part, earlier.part), whole: subtract(whole, earlier.whole) } : { part, whole };
}

interface GrowingTally {
  value: Decimal;
  metOn: Day | undefined;
  readonly madeUpOn: Day[];
}

function tallyPeriods(
  { atLeast }: RecurringTarget,
  amounts: readonly Amount[],
  exempt: readonly string[],
  periods: readonly Period[],
): Tally {
  const tallies = new Map<Period, GrowingTally>();
  for (const { amount, day, period: named } of amounts) {
    const period = named === undefined ? periodAt(periods, day) : findPeriod(periods, named);
    if (period === undefined) continue;
    const known = tallies.get(period) ?? { value: zero, metOn: undefined, madeUpOn: [] };
    known.value = add(known.value, amount);
    if (compare(known.value, atLeast) >= 0) known.metOn ??= day;
    if (!contains(period, day)) known.madeUpOn.push(day);
    tallies.set(period, known);
  }
  const isExempt = new Set(exempt.flatMap((text) => findPeriods(periods, text)));
  const present = periods.filter((period) => tallies.has(period) || isExempt.has(period));
  return {
    kind: 'periods',
    periods: present.map((period) => {
      const { value = zero, metOn, madeUpOn = [] } = tallies.get(period) ?? {};
      return { name: period.name, value, ...(metOn && { metOn }), madeUpOn, isExempt: isExempt.has(period) };
    }),
  };
}
