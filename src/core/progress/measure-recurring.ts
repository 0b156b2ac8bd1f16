import { contains, type Day } from '../day.ts';
import { add, compare, type Decimal, shortfall, zero } from '../decimal.ts';
import type { RecurringTarget } from '../plan/plan.ts';
import type { Amount } from './amounts.ts';
import { isOver } from './as-of.ts';
import type { Decisions } from './decisions.ts';
import type { Measurement } from './measurement.ts';
import { findPeriod, findPeriods, type Period, periodAt } from './periods.ts';
import type { AsOf, PeriodProgress, PeriodState } from './progress.ts';

/** What one period has. */
interface Tally {
  value: Decimal;
  /** The day on which it had what it owes. */
  metOn: Day | undefined;
  readonly madeUpOn: Day[];
}

/** Sums what each period has; `amounts` by day. Met when every period that owes has it. */
export function measureRecurring(
  target: RecurringTarget,
  amounts: readonly Amount[],
  { periodExemptions }: Decisions,
  periods: readonly Period[],
  asOf: AsOf,
): Measurement {
  const tallies = tally(amounts, periods, target);
  const exempt = new Set(periodExemptions.flatMap(({ entry }) => findPeriods(periods, entry.period ?? '')));
  const progress = periods.map((period) => {
    const { value = zero, madeUpOn = [] } = tallies.get(period) ?? {};
    const state = stateOf(period, value, exempt.has(period), target, asOf);
    const missing = state === 'free' || state === 'exempt' ? zero : shortfall(value, target.atLeast);
    return { name: period.name, from: period.from, to: period.to, state, value, missing, madeUpOn };
  });
  const owing = periods.filter((period) => period.owes && !exempt.has(period));
  return verdictOn(progress, latest(owing.map((period) => tallies.get(period)?.metOn)));
}

function verdictOn(periods: readonly PeriodProgress[], metOn: Day | undefined): Measurement {
  const owing = periods.filter(({ state }) => state !== 'free' && state !== 'exempt');
  const met = owing.length > 0 && owing.every(({ state }) => state === 'met');
  return {
    measured: { kind: 'recurring', periods },
    met,
    ...(met && metOn && { metOn }),
    inArrears: owing.some(({ state }) => state === 'short'),
    owesNothing: owing.length === 0,
  };
}

function tally(
  amounts: readonly Amount[],
  periods: readonly Period[],
  { atLeast }: RecurringTarget,
): ReadonlyMap<Period, Tally> {
  const tallies = new Map<Period, Tally>();
  for (const { amount, day, period: named } of amounts) {
    const period = named === undefined ? periodAt(periods, day) : findPeriod(periods, named);
    if (period === undefined) continue;
    const known = tallies.get(period) ?? { value: zero, metOn: undefined, madeUpOn: [] };
    known.value = add(known.value, amount);
    if (compare(known.value, atLeast) >= 0) known.metOn ??= day;
    if (!contains(period, day)) known.madeUpOn.push(day);
    tallies.set(period, known);
  }
  return tallies;
}

function stateOf(
  { owes, from, to }: Period,
  value: Decimal,
  isExempt: boolean,
  { atLeast }: RecurringTarget,
  asOf: AsOf,
): PeriodState {
  if (!owes) return 'free';
  if (isExempt) return 'exempt';
  if (compare(value, atLeast) >= 0) return 'met';
  if (isOver(to, asOf)) return 'short';
  return asOf.day < from ? 'ahead' : 'running';
}

function latest(days: readonly (Day | undefined)[]): Day | undefined {
  return days.reduce((last, day) => (last === undefined || (day !== undefined && day > last) ? day : last), undefined);
}
