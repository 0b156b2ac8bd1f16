import type { Day } from '../core/day.ts';
import { type Decimal, formatDecimal, formatShare, reaches, type Share, shortfall, subtract } from '../core/decimal.ts';
import type { EntryKind } from '../core/ledger/entry.ts';
import type { PeriodProgress } from '../core/progress/periods.ts';
import type { Status } from '../core/progress/progress.ts';
import type { CapMeasured, CapTarget } from '../core/target/cap.ts';
import type { CountMeasured, CountTarget } from '../core/target/count.ts';
import type { Measured, Target } from '../core/target/kinds.ts';
import type { LevelMeasured, LevelTarget } from '../core/target/level.ts';
import type { NeverMeasured, NeverTarget } from '../core/target/never.ts';
import type { PlainMeasured } from '../core/target/plain.ts';
import type { RecurringMeasured, RecurringTarget } from '../core/target/recurring.ts';
import type { ShareMeasured, ShareTarget } from '../core/target/share.ts';
import type { targetMessages } from './areas/target.ts';
import type { Language } from './language.ts';
import { periodNames } from './period-words.ts';

type Say = (typeof targetMessages)[Language];

/** What beside the target and its measure the words depend on. */
interface Circumstances {
  readonly status: Status;
  readonly contributes: boolean;
  readonly language: Language;
}

/** What of an entry its kind of target may word; `corrects` where it says that something was put right. */
export interface WordedEntry {
  readonly kind: EntryKind;
  readonly amount?: string | undefined;
  readonly corrects: boolean;
}

/** How a kind of target is worded. Methods, as in the core: what each is given is of its own kind. */
interface KindWords<Target, Measured> {
  /** 不少于 2 次. */
  asked(target: Target, say: Say): string;
  /** What stands, without what is missing. */
  standing(measured: Measured, target: Target, circumstances: Circumstances, say: Say): string;
  /** What is missing of the target; empty where nothing is. */
  missing(measured: Measured, target: Target, language: Language, say: Say): string;
  /** What is still to come where nothing is missing by now. */
  toCome(measured: Measured, target: Target, say: Say): string;
  /** Where the name of the status is not word enough. */
  status?(status: Status, measured: Measured, say: Say): string | undefined;
  /** Its periods are confirmed, not met. */
  readonly isConfirmed?: true;
  /** One period on the requirement's own page; where it is absent, by its state and amounts. */
  period?(period: PeriodProgress, say: Say): readonly string[];
  /** What an entry says, where it is not an amount that adds up or that all is done. */
  entry?(entry: WordedEntry, unit: string, say: Say): string | undefined;
  /** How a report says that an amount was recorded; where it is absent, as done. */
  readonly recorded?: 'amountUnderLimit';
}

const plain: KindWords<undefined, PlainMeasured> = {
  asked: (_, say) => say.plain,
  standing: () => '',
  missing: () => '',
  toCome: (_, __, say) => say.notYetDone,
};

const count: KindWords<CountTarget, CountMeasured> = {
  asked: ({ atLeast, unit }, say) => say.atLeast({ amount: formatDecimal(atLeast), unit }),
  standing({ value }, { unit }, { contributes }, say) {
    if (value.coefficient === 0n) return '';
    return (contributes ? say.contributed : say.value)({ amount: formatDecimal(value), unit });
  },
  missing({ missing }, { unit }, _, say) {
    return missing.coefficient > 0n ? say.missing({ amount: formatDecimal(missing), unit }) : '';
  },
  toCome: (_, __, say) => say.notYetDone,
};

const share: KindWords<ShareTarget, ShareMeasured> = {
  asked: ({ percent, of }, say) => say.reach({ percent: formatDecimal(percent), of }),
  standing({ value }, _, __, say) {
    return value === undefined ? say.noShare : say.share({ share: formatShare(value), percent: percentOf(value) });
  },
  missing({ value }, { percent }, _, say) {
    return value === undefined || reaches(value, percent) ? '' : say.belowShare({ percent: formatDecimal(percent) });
  },
  toCome: ({ value }, _, say) => (value === undefined ? say.noShare : say.notYetDone),
};

/** Whole percents and at most one decimal, rounded down: what is short of all never reads 100. */
export function percentOf({ part, whole }: Share): string {
  const scale = Math.max(part.scale, whole.scale);
  const coefficient = (amount: Decimal) => amount.coefficient * 10n ** BigInt(scale - amount.scale);
  const tenths = (coefficient(part) * 1000n) / coefficient(whole);
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
}

const cap: KindWords<CapTarget, CapMeasured> = {
  asked: ({ atMost, unit }, say) => say.atMost({ amount: formatDecimal(atMost), unit }),
  standing: (measured, target, _, say) => againstLimit(measured, target, say),
  missing: () => '',
  toCome: (measured, target, say) => (measured.exceeded ? againstLimit(measured, target, say) : say.withinLimit),
  status(status, { exceeded }, say) {
    if (status === 'done') return say.kept;
    return status === 'overdue' && exceeded ? say.exceeded : undefined;
  },
  recorded: 'amountUnderLimit',
};

/** 已 6 份，限额 5 份; 限额 5 份，无记录. */
function againstLimit({ value }: CapMeasured, { atMost, unit }: CapTarget, say: Say): string {
  const limit = say.limit({ amount: formatDecimal(atMost), unit });
  const parts =
    value.coefficient === 0n
      ? [limit, say.nothingRecorded]
      : [say.value({ amount: formatDecimal(value), unit }), limit];
  return parts.join(say.comma);
}

const recurring: KindWords<RecurringTarget, RecurringMeasured> = {
  asked({ atLeast, unit, every }, say) {
    return say.atLeastEvery({ every: say.every[every], amount: formatDecimal(atLeast), unit });
  },
  standing({ periods }, target, { status }, say) {
    return status === 'exempt' ? '' : periodsMet(periods, target, say);
  },
  missing: ({ periods }, target, language, say) => missingPeriods(periods, target, language, say),
  toCome: (_, __, say) => say.laterPeriods,
};

/** 已达标 4/5 个月: of the periods that owe something and have ended, or are met already. */
function periodsMet(periods: readonly PeriodProgress[], { every }: RecurringTarget, say: Say): string {
  const met = periods.filter(({ state }) => state === 'met').length;
  const owed = met + periods.filter(({ state }) => state === 'short').length;
  return owed === 0 ? '' : say.periodsMet({ met, of: owed, every });
}

/** 缺 2月、5月，6月尚差 1 次: the ended ones that are short, then the one that runs. */
function missingPeriods(
  periods: readonly PeriodProgress[],
  { unit }: RecurringTarget,
  language: Language,
  say: Say,
): string {
  const short = periods.filter(({ state }) => state === 'short');
  const running = periods.filter(({ state }) => state === 'running');
  const name = periodNames(periods, language);
  return [
    ...(short.length === 0 ? [] : [say.without({ periods: name.list(short) })]),
    ...running.map((period) =>
      say.runningShort({
        period: name.list([period]),
        missing: say.missing({ amount: formatDecimal(period.missing), unit }),
      }),
    ),
  ].join(say.comma);
}

const level: KindWords<LevelTarget, LevelMeasured> = {
  asked: ({ bound, amount, unit }, say) =>
    say.level({ words: say[bound === 'at-least' ? 'atLeast' : 'atMost']({ amount: formatDecimal(amount), unit }) }),
  standing({ latest, verdict }, { unit }, { status }, say) {
    if (latest === undefined) return say.noLevel;
    const words = say.latest({ amount: formatDecimal(latest.value), unit, day: shortDay(latest.day) });
    if (verdict === 'meets') return [words, say.meets].join(say.comma);
    // An overdue one has it in the name of its status.
    return verdict === 'exceeded' && status !== 'overdue' ? [words, say.exceeded].join(say.comma) : words;
  },
  missing({ latest, verdict }, { amount, unit }, _, say) {
    if (latest === undefined || verdict === 'meets') return '';
    return verdict === 'short'
      ? say.missing({ amount: formatDecimal(shortfall(latest.value, amount)), unit })
      : say.above({ amount: formatDecimal(subtract(latest.value, amount)), unit });
  },
  toCome: ({ latest }, _, say) => (latest === undefined ? say.noLevel : say.notYetDone),
  status: (status, { verdict }, say) => (status === 'overdue' && verdict === 'exceeded' ? say.exceeded : undefined),
  entry: ({ kind, amount }, unit, say) =>
    kind === 'progress' && amount !== undefined ? say.now({ amount, unit }) : undefined,
};

/** 3-01. */
function shortDay(day: Day): string {
  return day.slice(5).replace(/^0/, '');
}

const never: KindWords<NeverTarget, NeverMeasured> = {
  asked: ({ every }, say) => (every === undefined ? say.never : say.neverEvery({ every: say.every[every] })),
  standing(measured, { every }, { status }, say) {
    if (status === 'exempt') return '';
    const isKept = status === 'done' && measured.happened.coefficient === 0n;
    return [...(isKept ? [say.noBreach] : []), ...confirmedWords(measured, every, say)].join(say.comma);
  },
  missing(measured, { every }, language, say) {
    const open = subtract(measured.happened, measured.corrected);
    return [
      ...(open.coefficient > 0n ? [say.uncorrected({ amount: formatDecimal(open) })] : []),
      ...(measured.isUnconfirmed ? [unconfirmedWords(measured, every, language, say)] : []),
    ].join(say.comma);
  },
  toCome: (_, __, say) => say.awaitingWord,
  status(status, { happened, corrected, isUnconfirmed }, say) {
    if (status === 'exempt') return undefined;
    if (happened.coefficient > 0n) {
      const words = say.happened({ amount: formatDecimal(happened), corrected: formatDecimal(corrected) });
      return isUnconfirmed ? [words, say.unconfirmed].join(say.comma) : words;
    }
    if (status === 'done') return say.notHappened;
    return isUnconfirmed ? say.unconfirmed : say.awaited;
  },
  isConfirmed: true,
  period({ state, value }, say) {
    return [
      say.confirmation[state],
      value.coefficient > 0n ? say.happened({ amount: formatDecimal(value), corrected: '0' }) : '',
    ];
  },
  entry({ kind, amount, corrects }, _, say) {
    if (kind === 'progress') return amount === undefined ? undefined : say.happened({ amount, corrected: '0' });
    if (kind !== 'done') return undefined;
    return corrects ? say.putRight : say.confirmedNone;
  },
};

/** 已确认至 6-30; 已确认 3/4 个月: how far, or how often, the unit gave its word. */
function confirmedWords({ confirmedTo, periods }: NeverMeasured, every: NeverTarget['every'], say: Say): string[] {
  if (periods !== undefined && every !== undefined) {
    const met = periods.filter(({ state }) => state === 'met').length;
    const of = met + periods.filter(({ state }) => state === 'short').length;
    return of === 0 ? [] : [say.periodsConfirmed({ met, of, every })];
  }
  return confirmedTo === undefined ? [] : [say.confirmedTo({ day: shortDay(confirmedTo) })];
}

function unconfirmedWords(
  { periods = [] }: NeverMeasured,
  every: NeverTarget['every'],
  language: Language,
  say: Say,
): string {
  if (every === undefined) return say.notConfirmed;
  const short = periods.filter(({ state }) => state === 'short');
  return say.notConfirmedFor({ periods: periodNames(periods, language).list(short) });
}

const kindWords: {
  readonly [Kind in Measured['kind']]: KindWords<
    Kind extends 'plain' ? undefined : Extract<Target, { readonly kind: Kind }>,
    Extract<Measured, { readonly kind: Kind }>
  >;
} = { plain, count, recurring, share, cap, level, never };

/** The words of a kind; of duties without a target where none is named. */
export function wordsOfKind(kind: Measured['kind'] = 'plain'): KindWords<Target | undefined, Measured> {
  return kindWords[kind];
}
