import type { Day } from '../day.ts';
import { add, compare, type Decimal, zero } from '../decimal.ts';
import { amountsOf } from '../progress/facts/amounts.ts';
import type { CountedEntry } from '../progress/facts/counted-entry.ts';
import { type Every, findPeriod, findPeriods, isMakingUp, type Period, periodFor } from '../progress/periods.ts';
import {
  isStoredDay,
  isStoredDecimal,
  restoredDay,
  restoredDecimal,
  type StoredValue,
  storedDecimal,
} from './stored-values.ts';
import type { TallyForm, TallySetting } from './target-kind.ts';

/** The amounts added up within each period. */
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

const periodLength = 6;
const neverMadeUp: readonly Day[] = [];

/** For each period `name, value, metOn, isExempt, days on which it was made up`. */
export const periodsForm: TallyForm<PeriodsTally> = {
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

/** What was recorded for each period of a rhythm; a period is met once it has `atLeast`. */
export function tallyPeriods(
  { atLeast, every, across }: { readonly atLeast: Decimal; readonly every: Every; readonly across: boolean },
  entries: readonly CountedEntry[],
  { exempt, periods: periodsOf }: TallySetting,
): PeriodsTally {
  const periods = periodsOf(every);
  const isExempt = new Set(exempt.flatMap((text) => findPeriods(periods, text)));
  const tallies = new Map<Period, GrowingTally>();
  // No unit is short of what the whole district owes.
  const isShort = (period: Period) =>
    !across && period.owes && !isExempt.has(period) && tallies.get(period)?.metOn === undefined;
  for (const { amount, day, period: named } of amountsOf(entries)) {
    const period = named === undefined ? periodFor(periods, day, isShort) : findPeriod(periods, named);
    if (period === undefined) continue;
    const known = tallies.get(period) ?? { value: zero, metOn: undefined, madeUpOn: [] };
    known.value = add(known.value, amount);
    if (compare(known.value, atLeast) >= 0) known.metOn ??= day;
    if (isMakingUp(period, day)) known.madeUpOn.push(day);
    tallies.set(period, known);
  }
  const present = periods.filter((period) => tallies.has(period) || isExempt.has(period));
  return {
    kind: 'periods',
    periods: present.map((period) => {
      const { value = zero, metOn, madeUpOn = [] } = tallies.get(period) ?? {};
      return { name: period.name, value, ...(metOn && { metOn }), madeUpOn, isExempt: isExempt.has(period) };
    }),
  };
}

export function periodsTogether(tallies: readonly PeriodsTally[]): PeriodsTally {
  const byName = new Map<string, PeriodTally>();
  for (const { name, value } of tallies.flatMap(({ periods }) => periods)) {
    const known = byName.get(name)?.value ?? zero;
    byName.set(name, { name, value: add(known, value), madeUpOn: [], isExempt: false });
  }
  const inOrder = [...byName.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { kind: 'periods', periods: inOrder.filter(({ value }) => compare(value, zero) > 0) };
}
