import type { Day } from '../day.ts';
import { compare, type Decimal, formatDecimal, shortfall, zero } from '../decimal.ts';
import { type AsOf, isOver } from '../progress/as-of.ts';
import type { Every, Period, PeriodProgress, PeriodState } from '../progress/periods.ts';
import { type PeriodsTally, type PeriodTally, periodsForm, periodsTogether, tallyPeriods } from './periods-tally.ts';
import { countedForm } from './target-form.ts';
import type { DutySetting, Measurement, Moment, TargetKind } from './target-kind.ts';

/** The sum within each period is to reach `atLeast`. */
export interface RecurringTarget {
  readonly kind: 'recurring';
  readonly atLeast: Decimal;
  readonly unit: string;
  readonly every: Every;
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
  { atLeast, every }: RecurringTarget,
  { periods: tallies }: PeriodsTally,
  _duty: DutySetting,
  { asOf, periods }: Moment,
): Measurement<RecurringMeasured> {
  const tallyOf = byName(tallies);
  let metOn: Day | undefined;
  const progress = periods(every).map((period): PeriodProgress => {
    const tally = tallyOf(period.name);
    const { value, madeUpOn, isExempt } = tally ?? nothing;
    const state = stateOf(period, compare(value, atLeast) >= 0, isExempt, asOf);
    const missing = state === 'free' || state === 'exempt' ? zero : shortfall(value, atLeast);
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

function stateOf({ owes, from, to }: Period, hasEnough: boolean, isExempt: boolean, asOf: AsOf): PeriodState {
  if (!owes) return 'free';
  if (isExempt) return 'exempt';
  if (hasEnough) return 'met';
  if (isOver(to, asOf)) return 'short';
  return asOf.day < from ? 'ahead' : 'running';
}

export const recurring: TargetKind<RecurringTarget, PeriodsTally, RecurringMeasured> = {
  form: countedForm,
  from(atLeast, { unit = '', every, across }) {
    return every && { kind: 'recurring', atLeast, unit, every, across: across === 'units' };
  },
  written: ({ atLeast, unit, every }) => ({ 'at-least': formatDecimal(atLeast), unit, every }),
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
};
