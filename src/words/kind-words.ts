import { type Decimal, formatDecimal, formatShare, reaches, type Share, subtract } from '../core/decimal.ts';
import { type PeriodProgress, stepOf } from '../core/progress/periods.ts';
import type { CapMeasured, CapTarget } from '../core/target/cap.ts';
import type { CountMeasured, CountTarget } from '../core/target/count.ts';
import type { Measured, Target } from '../core/target/kinds.ts';
import type { PlainMeasured } from '../core/target/plain.ts';
import type { RecurringMeasured, RecurringTarget } from '../core/target/recurring.ts';
import type { ShareMeasured, ShareTarget } from '../core/target/share.ts';
import { everyWords } from './every-words.ts';
import type { KindWords, Say, Told } from './kind-wording.ts';
import type { Language } from './language.ts';
import { periodNames } from './period-words.ts';
import { joined, type Shown } from './shown.ts';
import { level, never } from './standing-kind-words.ts';
import { toldBesidePeriods, toldPeriods } from './told/told-periods.ts';

const plain: KindWords<undefined, PlainMeasured> = {
  asked: (_, say) => say.plain,
  toldAsked: () => '',
  told: () => '',
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
  told({ value }, { unit }, { contributes }, say) {
    if (value.coefficient === 0n) return contributes ? say.contributedNone : '';
    return (contributes ? say.contributedCount : say.count)({ amount: formatDecimal(value), unit });
  },
  missing({ missing }, { unit }, _, say) {
    return missing.coefficient > 0n ? say.missing({ amount: formatDecimal(missing), unit }) : '';
  },
  toCome: (_, __, say) => say.notYetDone,
};

const share: KindWords<ShareTarget, ShareMeasured> = {
  asked: ({ percent, of }, say) => say.reach({ percent: formatDecimal(percent), of }),
  standing({ value, short }, _, __, say) {
    if (value === undefined) return say.noShare;
    const share = say.share({ share: formatShare(value), percent: percentOf(value) });
    return short === undefined ? share : say.shareOfSome({ share, ...short });
  },
  told({ value }, _, { contributes }, say) {
    if (value === undefined) return contributes ? say.contributedNone : '';
    const [share, percent] = [formatShare(value), percentOf(value)];
    if (!contributes) return say.share({ share, percent });
    return percent === '100' ? say.contributedWhole({ share }) : say.contributedPart({ share, percent });
  },
  tellsMissing: true,
  sumsUp: ({ kind, amount }) => kind === 'progress' && amount !== undefined,
  tellsNotes: true,
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
  told: toldLimit,
  missing: () => '',
  toCome: (measured, target, say) => (measured.exceeded ? againstLimit(measured, target, say) : say.withinLimit),
  status: (status, _, say) => (status === 'done' ? say.kept : undefined),
  recorded: 'amountUnderLimit',
};

/** 已 6 份，限额 5 份; 限额 5 份，无记录. */
function againstLimit({ value }: CapMeasured, { atMost, unit }: CapTarget, say: Say): Shown {
  const limit = say.limit({ amount: formatDecimal(atMost), unit });
  const parts =
    value.coefficient === 0n
      ? [limit, say.nothingRecorded]
      : [say.value({ amount: formatDecimal(value), unit }), limit];
  return joined(parts, say.comma);
}

function toldLimit({ value, exceeded }: CapMeasured, { atMost, unit }: CapTarget, _: unknown, say: Told): Shown {
  if (value.coefficient === 0n) return say.limitUntouched;
  const amount = formatDecimal(value);
  if (!exceeded) return say.withinLimit({ amount, unit });
  return say.overLimit({ amount, unit, over: formatDecimal(subtract(value, atMost)) });
}

const recurring: KindWords<RecurringTarget, RecurringMeasured> = {
  asked({ atLeast, unit, ...rhythm }, say, language) {
    return say.atLeastEvery({ every: everyWords(rhythm, language), amount: formatDecimal(atLeast), unit });
  },
  standing({ periods }, target, { status }, say) {
    return status === 'exempt' ? '' : periodsMet(periods, target, say);
  },
  told: toldPeriods,
  toldBeside: toldBesidePeriods,
  sumsUp: ({ kind, amount }) => kind === 'progress' && amount !== undefined,
  missing: ({ periods }, target, language, say) => missingPeriods(periods, target, language, say),
  toCome: (_, __, say) => say.laterPeriods,
};

/** 已达标 4/5 个月，其中 1 期逾期完成: of the periods that owe something and have ended, or are met already. */
function periodsMet(periods: readonly PeriodProgress[], { every }: RecurringTarget, say: Say): Shown {
  const met = periods.filter(({ state }) => state === 'met').length;
  const owed = met + periods.filter(({ state }) => state === 'short').length;
  if (owed === 0) return '';
  const { count, unit } = stepOf(every);
  const words = say.periodsMet({ met, of: owed, unit: count > 1 ? 'period' : unit });
  const late = periods.filter(({ lateOn }) => lateOn !== undefined).length;
  return joined([words, late === 0 ? '' : say.metLate({ count: late })], say.comma);
}

/** 缺 2月、5月，6月尚差 1 次: the ended ones that are short, then the one that runs. */
function missingPeriods(
  periods: readonly PeriodProgress[],
  { unit, every }: RecurringTarget,
  language: Language,
  say: Say,
): Shown {
  const missing = (period: PeriodProgress) => say.missing({ amount: formatDecimal(period.missing), unit });
  const short = periods.filter(({ state }) => state === 'short');
  const running = periods.filter(({ state }) => state === 'running');
  // Once in several years, in a plan of fewer, is owed in the plan: its period needs no name.
  if (periods.length === 1 && stepOf(every).count > 1) return joined([...short, ...running].map(missing), ' ');
  const name = periodNames(periods, language);
  const words = [
    ...(short.length === 0 ? [] : [say.without({ periods: name.list(short) })]),
    ...running.map((period) =>
      say.runningShort({
        period: name.list([period]),
        missing: missing(period),
      }),
    ),
  ];
  return joined(words, say.comma);
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
