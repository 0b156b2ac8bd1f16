import { contains, type Day } from '../day.ts';
import { compare, type Decimal, formatDecimal, subtract, sum, zero } from '../decimal.ts';
import { isOver } from '../progress/as-of.ts';
import { type Every, findPeriod, type Period, type PeriodProgress } from '../progress/periods.ts';
import { type Breach, type NeverTally, neverForm, tallyNever } from './never-tally.ts';
import { metAmong, periodState } from './period-state.ts';
import type { Measurement, Moment, TargetKind } from './target-kind.ts';

/** What must not happen: 不得、严禁、杜绝. */
export interface NeverTarget {
  readonly kind: 'never';
  /** The unit gives its word for each period, instead of once for the whole time. */
  readonly every?: Every;
  /** Each unit answers for itself. */
  readonly across: false;
}

/** What happened, and how far the unit has said that nothing did. */
export interface NeverMeasured {
  readonly kind: 'never';
  /** How often it happened. */
  readonly happened: Decimal;
  /** How many of those were put right. */
  readonly corrected: Decimal;
  /** How often the unit has said that nothing did. */
  readonly confirmed: number;
  /** The last day for which the unit has given its word. */
  readonly confirmedTo?: Day;
  /** Its time is over, or that of a period, and the unit has not given its word for it. */
  readonly isUnconfirmed: boolean;
  /** The value of a period is how often it happened then; absent where it does not recur. */
  readonly periods?: readonly PeriodProgress[];
}

interface Counts extends Pick<NeverMeasured, 'happened' | 'corrected'> {
  readonly isBreached: boolean;
}

/** Once a day for all days up to it, and once for each period that was named. */
function timesSaid({ words, periods }: NeverTally): number {
  return words.length + periods.filter(({ saidOn }) => saidOn !== undefined).length;
}

function countsOf(breaches: readonly Breach[]): Counts {
  const happened = sum(breaches.map(({ amount }) => amount));
  const open = sum(breaches.filter(({ correctedOn }) => correctedOn === undefined).map(({ amount }) => amount));
  return { happened, corrected: subtract(happened, open), isBreached: open.coefficient > 0n };
}

/** Done at its last day, whenever the unit said so; later only where something was put right later. */
function doneOnOf(saidOn: Day, due: Day, breaches: readonly Breach[]): Day {
  return breaches.reduce(
    (last, { correctedOn }) => (correctedOn !== undefined && correctedOn > last ? correctedOn : last),
    saidOn < due ? saidOn : due,
  );
}

function measureWhole(tally: NeverTally, due: Day, { asOf }: Moment): Measurement<NeverMeasured> {
  const { breaches, words } = tally;
  const { isBreached, ...counts } = countsOf(breaches);
  const confirmedTo = words.at(-1);
  const saidOn = words.find((day) => day >= due);
  const isUnconfirmed = saidOn === undefined && isOver(due, asOf);
  return {
    measured: {
      kind: 'never',
      ...counts,
      confirmed: timesSaid(tally),
      ...(confirmedTo && { confirmedTo }),
      isUnconfirmed,
    },
    met: saidOn !== undefined && !isBreached,
    ...(saidOn && { metOn: doneOnOf(saidOn, due, breaches) }),
    inArrears: isUnconfirmed,
    arrears: isBreached ? 'breach' : 'unconfirmed',
  };
}

/** The day on which the unit gave its word for a period: by its name, or for all days up to one. */
function saidFor({ words, periods }: NeverTally, { name, to }: Period): Day | undefined {
  return findPeriod(periods, name)?.saidOn ?? words.find((day) => day >= to);
}

function measurePeriods(
  every: Every,
  tally: NeverTally,
  due: Day,
  { asOf, periods: periodsOf }: Moment,
): Measurement<NeverMeasured> {
  const { isBreached, ...counts } = countsOf(tally.breaches);
  const said = periodsOf(every).map((period) => ({ period, saidOn: saidFor(tally, period) }));
  const periods = said.map(({ period, saidOn }): PeriodProgress => {
    const { name, title, from, to } = period;
    const isExempt = findPeriod(tally.periods, name)?.isExempt === true;
    const state = periodState(period, to, { hasEnough: saidOn !== undefined, isExempt }, asOf);
    const within = tally.breaches.filter(({ day }) => contains(period, day));
    return {
      name,
      ...(title && { title }),
      from,
      to,
      state,
      value: countsOf(within).happened,
      missing: zero,
      madeUpOn: [],
    };
  });
  const owing = periods.filter(({ state }) => state !== 'free' && state !== 'exempt');
  const isUnconfirmed = owing.some(({ state }) => state === 'short');
  const confirmedTo = periods.findLast(({ state }) => state === 'met')?.to;
  const saidOn = said
    .flatMap(({ period, saidOn: day }) => (period.owes && day ? [day] : []))
    .sort()
    .at(-1);
  return {
    measured: {
      kind: 'never',
      ...counts,
      confirmed: timesSaid(tally),
      ...(confirmedTo && { confirmedTo }),
      isUnconfirmed,
      periods,
    },
    met: owing.length > 0 && owing.every(({ state }) => state === 'met') && !isBreached,
    ...(saidOn && { metOn: doneOnOf(saidOn, due, tally.breaches) }),
    inArrears: isUnconfirmed,
    arrears: isBreached ? 'breach' : 'unconfirmed',
    owesNothing: owing.length === 0,
  };
}

export const never: TargetKind<NeverTarget, NeverTally, NeverMeasured> = {
  form: {
    asks: ['never'],
    isPercent: false,
    forbids: ['at-least', 'at-most', 'unit', 'of', 'by', 'measure', 'across'],
    problem: 'not-with-never',
  },
  from: (_, { every }) => ({ kind: 'never', ...(every && { every }), across: false }),
  written: ({ every }) => ({ never: 'true', ...(every && { every }) }),
  asked: () => ({ key: 'never', amount: zero, unit: '' }),
  takes: ['none', 'breach', 'corrected'],
  offers(_, { happened, corrected }) {
    const isBreached = subtract(happened, corrected).coefficient > 0n;
    return [{ step: 'none' }, { step: 'breach' }, ...(isBreached ? [{ step: 'corrected' } as const] : [])];
  },
  keptBy: 'word',
  tallied: neverForm,
  tally: ({ every }, entries, setting) => tallyNever(every, entries, setting),
  addUp: () => neverForm.none,
  measure: ({ every }, tally, { due }, moment) =>
    every === undefined ? measureWhole(tally, due, moment) : measurePeriods(every, tally, due, moment),
  asContribution: (measured) => measured,
  amountOf: ({ happened }) => formatDecimal(happened),
  // Of what happened and nobody put right, nobody can tell how much of the whole it takes away.
  metPart: (_, { happened, corrected, periods }) =>
    periods && compare(happened, corrected) === 0 ? metAmong(periods) : undefined,
};
