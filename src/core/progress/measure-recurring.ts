import type { Day } from '../day.ts';
import { compare, type Decimal, shortfall, zero } from '../decimal.ts';
import type { RecurringTarget } from '../plan/plan.ts';
import { isOver } from './as-of.ts';
import type { Measurement } from './measurement.ts';
import type { Period } from './periods.ts';
import type { AsOf, PeriodProgress, PeriodState } from './progress.ts';
import type { PeriodTally } from './tally.ts';

/** Holds what each period has against what it owes. Met when every period that owes has it. */
export function measureRecurring(
  target: RecurringTarget,
  tallies: readonly PeriodTally[],
  periods: readonly Period[],
  asOf: AsOf,
): Measurement {
  const tallyOf = new Map(tallies.map((tally) => [tally.name, tally]));
  const progress = periods.map((period): PeriodProgress => {
    const { value = zero, madeUpOn = [], isExempt = false } = tallyOf.get(period.name) ?? {};
    const state = stateOf(period, value, isExempt, target, asOf);
    const missing = state === 'free' || state === 'exempt' ? zero : shortfall(value, target.atLeast);
    return { name: period.name, from: period.from, to: period.to, state, value, missing, madeUpOn };
  });
  const owing = periods.filter(({ owes, name }) => owes && !tallyOf.get(name)?.isExempt);
  return verdictOn(progress, latest(owing.map(({ name }) => tallyOf.get(name)?.metOn)));
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
