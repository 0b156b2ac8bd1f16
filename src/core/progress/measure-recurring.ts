import type { Day } from '../day.ts';
import { compare, type Decimal, shortfall, zero } from '../decimal.ts';
import type { RecurringTarget } from '../plan/plan.ts';
import { isOver } from './as-of.ts';
import type { PeriodTally } from './facts/tally.ts';
import type { Measurement } from './measurement.ts';
import type { Period } from './periods.ts';
import type { AsOf, PeriodProgress, PeriodState } from './progress.ts';

/** Holds what each period has against what it owes. Met when every period that owes has it. */
export function measureRecurring(
  target: RecurringTarget,
  tallies: readonly PeriodTally[],
  periods: readonly Period[],
  asOf: AsOf,
): Measurement {
  const tallyOf = byName(tallies);
  let metOn: Day | undefined;
  const progress = periods.map((period): PeriodProgress => {
    const tally = tallyOf(period.name);
    const { value, madeUpOn, isExempt } = tally ?? nothing;
    const state = stateOf(period, value, isExempt, target, asOf);
    const missing = state === 'free' || state === 'exempt' ? zero : shortfall(value, target.atLeast);
    if (period.owes && !isExempt && tally?.metOn !== undefined) metOn = later(metOn, tally.metOn);
    return { name: period.name, from: period.from, to: period.to, state, value, missing, madeUpOn };
  });
  return verdictOn(progress, metOn);
}

/** Asked for in the order of time, they are mostly found where they stand; only where not, all are looked through. */
function byName(tallies: readonly PeriodTally[]): (name: string) => PeriodTally | undefined {
  let next = 0;
  return (name) => {
    if (tallies[next]?.name === name) return tallies[next++];
    return tallies.find((tally) => tally.name === name);
  };
}

const nothing: Omit<PeriodTally, 'name'> = { value: zero, madeUpOn: [], isExempt: false };

function later(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
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
