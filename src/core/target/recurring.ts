import { contains, type Day } from '../day.ts';
import { compare, type Decimal, formatDecimal, shortfall, zero } from '../decimal.ts';
import type { AsOf } from '../progress/as-of.ts';
import { type By, dueWithin } from '../progress/due-within.ts';
import type { Every, Period, PeriodProgress } from '../progress/periods.ts';
import { metAmong, periodState } from './period-state.ts';
import { type PeriodsTally, type PeriodTally, periodsForm, periodsTogether, tallyPeriods } from './periods-tally.ts';
import { countedForm } from './target-form.ts';
import type { DutySetting, Measurement, Moment, TargetKind } from './target-kind.ts';

/** The sum within each period is to reach `atLeast`. */
export interface RecurringTarget {
  readonly kind: 'recurring';
  readonly atLeast: Decimal;
  readonly unit: string;
  readonly every: Every;
  /** By when within each period; absent: by its end. */
  readonly by?: By;
  readonly across: boolean;
}

/** Where each period stands, in order. */
export interface RecurringMeasured {
  readonly kind: 'recurring';
  readonly periods: readonly PeriodProgress[];
}

const nothing: Omit<PeriodTally, 'name'> = { value: zero, madeUpOn: [], isExempt: false };

/** Holds what each period has against what it owes. Met when every period that owes has it. */
function measurePeriods(
  target: RecurringTarget,
  { periods: tallies }: PeriodsTally,
  _duty: DutySetting,
  { asOf, periods }: Moment,
): Measurement<RecurringMeasured> {
  const tallyOf = byName(tallies);
  let metOn: Day | undefined;
  const progress = periods(target.every).map((period): PeriodProgress => {
    const tally = tallyOf(period.name);
    if (period.owes && !tally?.isExempt && tally?.metOn !== undefined) metOn = later(metOn, tally.metOn);
    return standingOf(period, tally ?? nothing, target, asOf);
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

function later(a: Day | undefined, b: Day): Day {
  return a !== undefined && a > b ? a : b;
}

function verdictOn(periods: readonly PeriodProgress[], metOn: Day | undefined): Measurement<RecurringMeasured> {
  const owing = periods.filter(({ state }) => state !== 'free' && state !== 'exempt');
  const met = owing.length > 0 && owing.every(({ state }) => state === 'met');
  return {
    measured: { kind: 'recurring', periods },
    met,
    ...(met && metOn && { metOn }),
    inArrears: owing.some(({ state }) => state === 'short'),
    arrears: 'period',
    owesNothing: owing.length === 0,
  };
}

/** Put together key by key: to spread objects takes several times as long. */
function standingOf(
  period: Period,
  { value, metOn, madeUpOn, isExempt }: Omit<PeriodTally, 'name'>,
  { atLeast, by }: RecurringTarget,
  asOf: AsOf,
): PeriodProgress {
  const { name, title, from, to } = period;
  const due = by === undefined ? to : dueWithin(period, by);
  const state = periodState(period, due, { hasEnough: compare(value, atLeast) >= 0, isExempt }, asOf);
  const missing = state === 'free' || state === 'exempt' ? zero : shortfall(value, atLeast);
  const progress: { -readonly [Key in keyof PeriodProgress]: PeriodProgress[Key] } = {
    name,
    from,
    to,
    state,
    value,
    missing,
    madeUpOn,
  };
  if (title !== undefined) progress.title = title;
  if (by !== undefined) progress.due = due;
  // Within the period, but after its due; later still it was made up.
  if (state === 'met' && metOn !== undefined && metOn > due && contains(period, metOn)) progress.lateOn = metOn;
  return progress;
}

export const recurring: TargetKind<RecurringTarget, PeriodsTally, RecurringMeasured> = {
  form: countedForm,
  from(atLeast, { unit = '', every, by, across }) {
    return every && { kind: 'recurring', atLeast, unit, every, ...(by && { by }), across: across === 'units' };
  },
  written: ({ atLeast, unit, every, by }) => ({ 'at-least': formatDecimal(atLeast), unit, every, ...(by && { by }) }),
  asked: ({ atLeast, unit }) => ({ key: 'at-least', amount: atLeast, unit }),
  takes: ['add'],
  offers({ unit }, { periods }) {
    const isShort = periods.some(({ state }) => state === 'short');
    return [{ step: 'add', unit }, ...(isShort ? [{ step: 'make-up' } as const] : [])];
  },
  tallied: periodsForm,
  tally: tallyPeriods,
  addUp: periodsTogether,
  measure: measurePeriods,
  asContribution: ({ periods }) => ({
    kind: 'recurring',
    periods: periods.map((period) => ({
      ...period,
      state: period.state === 'exempt' ? 'exempt' : 'free',
      missing: zero,
    })),
  }),
  amountOf: () => undefined,
  metPart: (_, { periods }) => metAmong(periods),
};
