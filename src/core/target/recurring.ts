import { contains, type Day } from '../day.ts';
import { add, compare, type Decimal, formatDecimal, shortfall, zero } from '../decimal.ts';
import { type AsOf, isOver } from '../progress/as-of.ts';
import { amountsOf } from '../progress/facts/amounts.ts';
import type { CountedEntry } from '../progress/facts/counted-entry.ts';
import {
  type Every,
  findPeriod,
  findPeriods,
  type Period,
  type PeriodProgress,
  type PeriodState,
  periodAt,
} from '../progress/periods.ts';
import {
  isStoredDay,
  isStoredDecimal,
  restoredDay,
  restoredDecimal,
  type StoredValue,
  storedDecimal,
} from './stored-values.ts';
import { countedForm } from './target-form.ts';
import type { DutySetting, Measurement, Moment, TallyForm, TallySetting, TargetKind } from './target-kind.ts';

/** The sum within each period is to reach `atLeast`. */
export interface RecurringTarget {
  readonly kind: 'recurring';
  readonly atLeast: Decimal;
  readonly unit: string;
  readonly every: Every;
  readonly across: boolean;
}

export interface PeriodsTally {
  readonly kind: 'periods';
  /** In order; only those that have something, or are exempt. */
  readonly periods: readonly PeriodTally[];
}

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

/** Where each period stands, in order. */
export interface RecurringMeasured {
  readonly kind: 'recurring';
  readonly periods: readonly PeriodProgress[];
}

const periodLength = 6;
const neverMadeUp: readonly Day[] = [];

/** For each period `name, value, metOn, isExempt, days on which it was made up`. */
const periodsForm: TallyForm<PeriodsTally> = {
  kind: 'periods',
  code: 3,
  none: { kind: 'periods', periods: [] },
  store({ periods }) {
    return periods.flatMap(({ name, value, metOn, isExempt, madeUpOn }) => [
      name,
      ...storedDecimal(value),
      metOn ?? '',
      isExempt ? 1 : 0,
      madeUpOn.join(' '),
    ]);
  },
  isSound(values) {
    if (values.length % periodLength !== 0) return false;
    for (let at = 0; at < values.length; at += periodLength) if (!isSoundPeriod(values, at)) return false;
    return true;
  },
  restore(values) {
    const periods: PeriodTally[] = [];
    for (let at = 0; at < values.length; at += periodLength) periods.push(restoredPeriod(values, at));
    return { kind: 'periods', periods };
  },
};

function isSoundPeriod(values: readonly unknown[], at: number): boolean {
  const [name, metOn, isExempt, madeUpOn] = [values[at], values[at + 3], values[at + 4], values[at + 5]];
  return (
    typeof name === 'string' &&
    isStoredDecimal(values, at + 1) &&
    isStoredDay(metOn) &&
    (isExempt === 0 || isExempt === 1) &&
    typeof madeUpOn === 'string' &&
    (madeUpOn === '' || madeUpOn.split(' ').every(isStoredDay))
  );
}

/** Put together key by key: to spread objects takes several times as long. */
function restoredPeriod(values: readonly StoredValue[], at: number): PeriodTally {
  const metOn = restoredDay(values[at + 3]);
  const days = values[at + 5] as string;
  const period: { -readonly [Key in keyof PeriodTally]: PeriodTally[Key] } = {
    name: values[at] as string,
    value: restoredDecimal(values, at + 1),
    madeUpOn: days === '' ? neverMadeUp : (days.split(' ') as Day[]),
    isExempt: values[at + 4] === 1,
  };
  if (metOn !== undefined) period.metOn = metOn;
  return period;
}

interface GrowingTally {
  value: Decimal;
  metOn: Day | undefined;
  readonly madeUpOn: Day[];
}

function tallyPeriods(
  { atLeast, every }: RecurringTarget,
  entries: readonly CountedEntry[],
  { exempt, periods: periodsOf }: TallySetting,
): PeriodsTally {
  const periods = periodsOf(every);
  const tallies = new Map<Period, GrowingTally>();
  for (const { amount, day, period: named } of amountsOf(entries)) {
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

function periodsTogether(tallies: readonly PeriodsTally[]): PeriodsTally {
  const byName = new Map<string, PeriodTally>();
  for (const { name, value } of tallies.flatMap(({ periods }) => periods)) {
    const known = byName.get(name)?.value ?? zero;
    byName.set(name, { name, value: add(known, value), madeUpOn: [], isExempt: false });
  }
  const inOrder = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { kind: 'periods', periods: inOrder.filter(({ value }) => compare(value, zero) > 0) };
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

/** A demand for another span (全年不少于12次) says nothing against 1 each month. */
const rhythmInWords: Readonly<Record<Every, RegExp>> = {
  week: /每周|每星期/,
  month: /每(?:个)?月/,
  quarter: /每(?:个)?季/,
  'half-year': /每半年/,
  year: /每年|全年|年度/,
};

export const recurring: TargetKind<RecurringTarget, PeriodsTally, RecurringMeasured> = {
  form: countedForm,
  from(atLeast, { unit = '', every, across }) {
    return every && { kind: 'recurring', atLeast, unit, every, across: across === 'units' };
  },
  written: ({ atLeast, unit, every }) => ({ 'at-least': formatDecimal(atLeast), unit, every }),
  asked: ({ atLeast, unit }) => ({ key: 'at-least', amount: atLeast, unit }),
  isMeantBy: ({ every }, quote) => rhythmInWords[every].test(quote),
  unitOf: ({ unit }) => unit,
  everyOf: ({ every }) => every,
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
  periodsOf: ({ periods }) => periods,
};
