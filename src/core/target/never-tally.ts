import type { Day } from '../day.ts';
import { type Decimal, parseDecimal } from '../decimal.ts';
import type { Entry, Placement } from '../ledger/entry.ts';
import { inOrderOfDays } from '../ledger/entry-day.ts';
import { byDay, type CountedEntry } from '../progress/facts/counted-entry.ts';
import { sinceReopening } from '../progress/facts/decisions.ts';
import { type Every, findPeriod, findPeriods, type Period } from '../progress/periods.ts';
import {
  isStoredCount,
  isStoredDay,
  isStoredDecimal,
  restoredDay,
  restoredDecimal,
  type StoredValue,
  storedDecimal,
} from './stored-values.ts';
import type { TallyForm, TallySetting } from './target-kind.ts';

/** What happened against a prohibition, and the unit's word that nothing did. */
export interface NeverTally {
  readonly kind: 'never';
  /** By day. */
  readonly breaches: readonly Breach[];
  /** The days up to which the unit gave its word, in order, each once. */
  readonly words: readonly Day[];
  /** Periods for which it gave its word by name, or that are exempt. */
  readonly periods: readonly SaidPeriod[];
}

export interface Breach {
  readonly day: Day;
  readonly amount: Decimal;
  /** The day from which it is put right. */
  readonly correctedOn?: Day;
}

export interface SaidPeriod {
  readonly name: string;
  readonly saidOn?: Day;
  readonly isExempt: boolean;
}

const breachLength = 4;
const periodLength = 3;

/** `days of words, how many breaches`, for each `amount, day, correctedOn`, then for each period `name, saidOn, isExempt`. */
export const neverForm: TallyForm<NeverTally> = {
  kind: 'never',
  code: 5,
  none: { kind: 'never', breaches: [], words: [], periods: [] },
  store({ breaches, words, periods }) {
    return [
      words.join(' '),
      breaches.length,
      ...breaches.flatMap(({ amount, day, correctedOn }) => [...storedDecimal(amount), day, correctedOn ?? '']),
      ...periods.flatMap(({ name, saidOn, isExempt }) => [name, saidOn ?? '', isExempt ? 1 : 0]),
    ];
  },
  isSound([words, count, ...rest]) {
    if (typeof words !== 'string' || !isStoredCount(count)) return false;
    const [breaches, periods] = [rest.slice(0, count * breachLength), rest.slice(count * breachLength)];
    return (
      (words === '' || words.split(' ').every(isDay)) &&
      breaches.length === count * breachLength &&
      periods.length % periodLength === 0 &&
      grouped(breaches, breachLength).every(isSoundBreach) &&
      grouped(periods, periodLength).every(isSoundPeriod)
    );
  },
  restore([words, count, ...rest]) {
    const end = (count as number) * breachLength;
    return {
      kind: 'never',
      words: words === '' ? [] : ((words as string).split(' ') as Day[]),
      breaches: grouped(rest.slice(0, end), breachLength).map(restoredBreach),
      periods: grouped(rest.slice(end), periodLength).map(restoredPeriod),
    };
  },
};

function grouped<Value>(values: readonly Value[], length: number): Value[][] {
  const groups: Value[][] = [];
  for (let at = 0; at < values.length; at += length) groups.push(values.slice(at, at + length));
  return groups;
}

function isDay(value: unknown): boolean {
  return value !== '' && isStoredDay(value);
}

function isSoundBreach(values: readonly unknown[]): boolean {
  return isStoredDecimal(values, 0) && isDay(values[2]) && isStoredDay(values[3]);
}

function isSoundPeriod([name, saidOn, isExempt]: readonly unknown[]): boolean {
  return typeof name === 'string' && isStoredDay(saidOn) && (isExempt === 0 || isExempt === 1);
}

function restoredBreach(values: readonly StoredValue[]): Breach {
  const correctedOn = restoredDay(values[3]);
  return { day: values[2] as Day, amount: restoredDecimal(values, 0), ...(correctedOn && { correctedOn }) };
}

function restoredPeriod([name, saidOn, isExempt]: readonly StoredValue[]): SaidPeriod {
  const day = restoredDay(saidOn);
  return { name: name as string, ...(day && { saidOn: day }), isExempt: isExempt === 1 };
}

/** Nothing but a retraction takes a breach away; a reopening ends what was said before it. */
export function tallyNever(
  every: Every | undefined,
  entries: readonly CountedEntry[],
  setting: TallySetting,
): NeverTally {
  const said = byDay(sinceReopening(entries).filter(({ entry }) => entry.kind === 'done'));
  const words = said.filter(({ entry }) => entry.to === undefined);
  const whole = words.filter(({ entry }) => entry.period === undefined).map(({ day }) => day);
  return {
    kind: 'never',
    breaches: breachesAmong(entries, said),
    words: [...new Set(whole)],
    periods: every === undefined ? [] : periodsSaid(every, words, setting),
  };
}

/** Those for which the unit gave its word by name, or that are exempt, in order. */
function periodsSaid(every: Every, words: readonly CountedEntry[], { exempt, periods }: TallySetting): SaidPeriod[] {
  const all = periods(every);
  const isExempt = new Set(exempt.flatMap((text) => findPeriods(all, text)));
  const saidOn = new Map<Period, Day>();
  for (const { entry, day } of words) {
    const period = entry.period === undefined ? undefined : findPeriod(all, entry.period);
    if (period !== undefined && !saidOn.has(period)) saidOn.set(period, day);
  }
  return all
    .filter((period) => saidOn.has(period) || isExempt.has(period))
    .map((period) => {
      const day = saidOn.get(period);
      return { name: period.name, ...(day && { saidOn: day }), isExempt: isExempt.has(period) };
    });
}

/** What a person recorded as a breach: an amount above 0. */
function breachAmount({ kind, amount }: Entry): Decimal | undefined {
  const value = kind === 'progress' ? parseDecimal(amount ?? '') : undefined;
  return value !== undefined && value.coefficient > 0n ? value : undefined;
}

function breachesAmong(entries: readonly CountedEntry[], said: readonly CountedEntry[]): Breach[] {
  const corrections = new Map<string, Day>();
  for (const { entry, day } of said) {
    if (entry.to !== undefined && !corrections.has(entry.to)) corrections.set(entry.to, day);
  }
  return byDay(entries).flatMap(({ entry, day }) => {
    const amount = breachAmount(entry);
    const correctedOn = corrections.get(entry.id);
    return amount === undefined ? [] : [{ day, amount, ...(correctedOn && { correctedOn }) }];
  });
}

/** What stands as a breach and nobody has put right, by day. */
export function openBreaches(entries: readonly Placement[]): readonly Entry[] {
  const corrected = new Set(
    sinceReopening(entries).flatMap(({ entry: { kind, to } }) => (kind === 'done' ? [to] : [])),
  );
  return inOrderOfDays(entries)
    .map(({ entry }) => entry)
    .filter((entry) => breachAmount(entry) !== undefined && !corrected.has(entry.id));
}
