import type { Day } from '../day.ts';
import { compare, type Decimal, formatDecimal, parseDecimal } from '../decimal.ts';
import { isOver } from '../progress/as-of.ts';
import { byDay, type CountedEntry } from '../progress/facts/counted-entry.ts';
import { isStoredDay, isStoredDecimal, restoredDay, restoredDecimal, storedDecimal } from './stored-values.ts';
import type { TallyForm, TargetKind } from './target-kind.ts';

/** The latest value is to meet a bound: 生均图书不少于30册, 班额不超过45人. */
export interface LevelTarget {
  readonly kind: 'level';
  readonly bound: 'at-least' | 'at-most';
  readonly amount: Decimal;
  readonly unit: string;
  /** Levels of several units make no level of the district. */
  readonly across: false;
}

export interface LevelTally {
  readonly kind: 'level';
  readonly latest?: Reported;
  /** The day since which it meets the bound without a break. */
  readonly metOn?: Day;
}

/** A value and the day that it is of. */
export interface Reported {
  readonly value: Decimal;
  readonly day: Day;
}

/** The latest value and what it is against the bound; absent where none was recorded. */
export interface LevelMeasured {
  readonly kind: 'level';
  readonly latest?: Reported;
  readonly verdict?: 'meets' | 'short' | 'exceeded';
}

function levelTally(latest?: Reported, metOn?: Day): LevelTally {
  return { kind: 'level', ...(latest && { latest }), ...(metOn && { metOn }) };
}

/** `value, day, metOn`; nothing where there is no value yet. */
const levelForm: TallyForm<LevelTally> = {
  kind: 'level',
  code: 4,
  none: levelTally(),
  store({ latest, metOn }) {
    return latest === undefined ? [] : [...storedDecimal(latest.value), latest.day, metOn ?? ''];
  },
  isSound(values) {
    if (values.length === 0) return true;
    const isDated = isStoredDay(values[2]) && values[2] !== '';
    return values.length === 4 && isStoredDecimal(values, 0) && isDated && isStoredDay(values[3]);
  },
  restore(values) {
    const day = restoredDay(values[2]);
    if (day === undefined) return levelTally();
    return levelTally({ value: restoredDecimal(values, 0), day }, restoredDay(values[3]));
  },
};

function verdictOn({ bound, amount }: LevelTarget, value: Decimal): NonNullable<LevelMeasured['verdict']> {
  const difference = compare(value, amount);
  if (bound === 'at-least') return difference < 0 ? 'short' : 'meets';
  return difference > 0 ? 'exceeded' : 'meets';
}

/** By the days that they are of, whenever they were recorded. */
function tallyLevel(target: LevelTarget, entries: readonly CountedEntry[]): LevelTally {
  let latest: Reported | undefined;
  let metOn: Day | undefined;
  for (const { entry, day } of byDay(entries)) {
    const value = entry.kind === 'progress' ? parseDecimal(entry.amount ?? '') : undefined;
    if (value === undefined) continue;
    latest = { value, day };
    metOn = verdictOn(target, value) === 'meets' ? (metOn ?? day) : undefined;
  }
  return levelTally(latest, metOn);
}

export const level: TargetKind<LevelTarget, LevelTally, LevelMeasured> = {
  form: {
    asks: ['at-least', 'at-most'],
    isPercent: false,
    toldBy: 'measure',
    needs: 'unit',
    forbids: ['of', 'every', 'by', 'across'],
    problem: 'not-with-level',
  },
  from(amount, { unit = '', 'at-most': atMost }) {
    return { kind: 'level', bound: atMost === undefined ? 'at-least' : 'at-most', amount, unit, across: false };
  },
  written: ({ bound, amount, unit }) => ({ [bound]: formatDecimal(amount), unit, measure: 'latest' }),
  asked: ({ bound, amount, unit }) => ({ key: bound, amount, unit }),
  takes: ['now'],
  offers: ({ unit }) => [{ step: 'now', unit }],
  tallied: levelForm,
  tally: tallyLevel,
  addUp: () => levelForm.none,
  measure(target, { latest, metOn }, { due }, { asOf }) {
    const verdict = latest && verdictOn(target, latest.value);
    return {
      measured: { kind: 'level', ...(latest && { latest }), ...(verdict && { verdict }) },
      met: verdict === 'meets',
      ...(metOn && { metOn }),
      inArrears: verdict === 'exceeded' || isOver(due, asOf),
      ...(verdict === 'exceeded' && { arrears: 'cap' }),
    };
  },
  asContribution: (measured) => measured,
  amountOf: ({ latest }) => latest && formatDecimal(latest.value),
};
