import { lengthOf } from '../../core/day.ts';
import { formatDecimal, sum } from '../../core/decimal.ts';
import { type PeriodProgress, stepOf } from '../../core/progress/periods.ts';
import type { RecurringMeasured, RecurringTarget } from '../../core/target/recurring.ts';
import type { Circumstances, Told } from '../kind-wording.ts';
import { periodNames } from '../period-words.ts';
import { joined, type Shown } from '../shown.ts';

/** 全年12次，逐月均有记录: what recurs in one sentence, whose single entries stand among the records. */
export function toldPeriods(
  { periods }: RecurringMeasured,
  target: RecurringTarget,
  { contributes, language }: Circumstances,
  say: Told,
): Shown {
  const total = sum(periods.map(({ value }) => value));
  const amount = { amount: formatDecimal(total), unit: target.unit };
  if (total.coefficient === 0n) return contributes ? say.contributedNone : '';
  if (contributes) return say.contributedCount(amount);
  const owing = periods.filter(owes);
  if (owing.length <= 1) return say.count(amount);
  const inAll = isWholeYear(periods) ? say.wholeYear(amount) : inAllWords(periods, amount, language, say);
  return joined([inAll, howMany(owing, target, say)], say.comma);
}

/** 4月、9月补做: which of them came later, and which owe nothing. */
export function toldBesidePeriods(
  { periods }: RecurringMeasured,
  { contributes, language }: Circumstances,
  say: Told,
): Shown {
  if (contributes || periods.every(({ value }) => value.coefficient === 0n)) return '';
  const { list } = periodNames(periods, language);
  const those = (
    words: (values: { readonly periods: Shown }) => Shown,
    some: readonly PeriodProgress[],
    hasDays?: boolean,
  ) => (some.length === 0 ? '' : words({ periods: list(some, hasDays) }));
  const spared = periods.filter(({ state, value }) => state === 'free' && value.coefficient === 0n);
  return joined(
    [
      those(
        say.madeUp,
        periods.filter(({ madeUpOn }) => madeUpOn.length > 0),
      ),
      those(
        say.late,
        periods.filter(({ lateOn }) => lateOn !== undefined),
      ),
      those(
        say.cut,
        spared.filter((each) => isCut(each, periods)),
        true,
      ),
      those(
        say.free,
        spared.filter((each) => !isCut(each, periods)),
        true,
      ),
    ],
    say.semicolon,
  );
}

/** Of what owes nothing: at an end of the plan, which has but a small part of it; the rest lies in breaks. */
function isCut(period: PeriodProgress, all: readonly PeriodProgress[]): boolean {
  const isAtAnEnd = period === all[0] || period === all.at(-1);
  return isAtAnEnd && lengthOf(period) * 2 < Math.max(...all.map(lengthOf));
}

function owes({ state }: PeriodProgress): boolean {
  return state !== 'free' && state !== 'exempt';
}

/** 7月至9月共3次, where all of them are over; else 累计3次. */
function inAllWords(
  periods: readonly PeriodProgress[],
  amount: { readonly amount: string; readonly unit: string },
  language: Circumstances['language'],
  say: Told,
): Shown {
  if (!periods.every(isPast)) return say.inAll(amount);
  return say.inPeriods({ ...amount, periods: periodNames(periods, language).list(periods) });
}

function isPast({ state }: PeriodProgress): boolean {
  return state !== 'running' && state !== 'ahead';
}

/** Of those that have ended, or have what they owe already. */
function howMany(owing: readonly PeriodProgress[], { every, atLeast }: RecurringTarget, say: Told): Shown {
  const met = owing.filter(({ state }) => state === 'met').length;
  const of = met + owing.filter(({ state }) => state === 'short').length;
  if (of === 0) return '';
  const { count, unit } = stepOf(every);
  const values = { met, of, unit: count > 1 ? ('period' as const) : unit, least: formatDecimal(atLeast) };
  if (met < of) return say.somePeriods(values);
  return (of === owing.length ? say.everyPeriod : say.everySoFar)(values);
}

/** All of a calendar year, and all of it over. */
function isWholeYear(periods: readonly PeriodProgress[]): boolean {
  const [first, last] = [periods[0], periods.at(-1)];
  if (first === undefined || last === undefined) return false;
  const isYear = first.from.endsWith('-01-01') && last.to === `${first.from.slice(0, 4)}-12-31`;
  return isYear && periods.every(isPast);
}
