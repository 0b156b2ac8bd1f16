import type { Day } from '../core/day.ts';
import { compare, formatDecimal, shortfall, subtract } from '../core/decimal.ts';
import { stepOf } from '../core/progress/periods.ts';
import type { LevelMeasured, LevelTarget } from '../core/target/level.ts';
import type { NeverMeasured, NeverTarget } from '../core/target/never.ts';
import { everyWords } from './every-words.ts';
import type { KindWords, Say, Told } from './kind-wording.ts';
import type { Language } from './language.ts';
import { periodNames, shortDayWords } from './period-words.ts';
import { joined, type Shown } from './shown.ts';

/** How what no sum can say is worded: the latest value counts. */
export const level: KindWords<LevelTarget, LevelMeasured> = {
  asked: ({ bound, amount, unit }, say) =>
    say.level({ words: say[bound === 'at-least' ? 'atLeast' : 'atMost']({ amount: formatDecimal(amount), unit }) }),
  standing({ latest, verdict }, { unit }, { status }, say) {
    if (latest === undefined) return say.noLevel;
    const words = say.latest({ amount: formatDecimal(latest.value), unit, day: shortDay(latest.day) });
    if (verdict === 'meets') return joined([words, say.meets], say.comma);
    // An overdue one has it in the name of its status.
    return verdict === 'exceeded' && status !== 'overdue' ? joined([words, say.exceeded], say.comma) : words;
  },
  toldAsked: ({ bound, amount, unit }, say) =>
    say[bound === 'at-least' ? 'atLeast' : 'atMost']({ amount: formatDecimal(amount), unit }),
  told({ latest, verdict }, { unit }, { language }, say) {
    if (latest === undefined) return '';
    const day = shortDayWords(latest.day, language);
    const words = say.latest({ amount: formatDecimal(latest.value), unit, day });
    return joined([words, verdict === 'meets' ? say.meets : ''], say.comma);
  },
  sumsUp: ({ kind, amount }) => kind === 'progress' && amount !== undefined,
  tellsNotes: true,
  missing({ latest, verdict }, { amount, unit }, _, say) {
    if (latest === undefined || verdict === 'meets') return '';
    return verdict === 'short'
      ? say.missing({ amount: formatDecimal(shortfall(latest.value, amount)), unit })
      : say.above({ amount: formatDecimal(subtract(latest.value, amount)), unit });
  },
  toCome: ({ latest }, _, say) => (latest === undefined ? say.noLevel : say.notYetDone),
  entry: ({ kind, amount }, unit, say) =>
    kind === 'progress' && amount !== undefined ? say.now({ amount, unit }) : undefined,
};

/** How what must never happen is worded. */
export const never: KindWords<NeverTarget, NeverMeasured> = {
  asked({ every }, say, language) {
    return every === undefined ? say.never : say.neverEvery({ every: everyWords({ every }, language) });
  },
  standing(measured, { every }, { status }, say) {
    if (status === 'exempt') return '';
    const isKept = status === 'done' && measured.happened.coefficient === 0n;
    return joined([...(isKept ? [say.noBreach] : []), ...confirmedWords(measured, every, say)], say.comma);
  },
  toldAsked: () => '',
  told(measured, _, { status, language }, say) {
    const { happened, confirmed, periods = [] } = measured;
    if (happened.coefficient > 0n) return happenedTold(measured, say);
    const met = periods.filter(({ state }) => state === 'met');
    const named = met.length === 0 ? '' : say.confirmedFor({ periods: periodNames(periods, language).list(met) });
    const times = named !== '' || confirmed === 0 ? named : say.confirmedTimes({ count: confirmed });
    return status === 'done' || confirmed > 0 ? joined([say.noBreach, times], say.comma) : '';
  },
  toldBeside({ happened, confirmed }, _, say) {
    return happened.coefficient > 0n && confirmed > 0 ? say.restConfirmed({ count: confirmed }) : '';
  },
  sumsUp: ({ kind, corrects }) => kind === 'done' && !corrects,
  missing(measured, { every }, language, say) {
    const open = subtract(measured.happened, measured.corrected);
    const words = [
      ...(open.coefficient > 0n ? [say.uncorrected({ amount: formatDecimal(open) })] : []),
      ...(measured.isUnconfirmed ? [unconfirmedWords(measured, every, language, say)] : []),
    ];
    return joined(words, say.comma);
  },
  toCome: (_, __, say) => say.awaitingWord,
  status(status, { happened, corrected, isUnconfirmed }, say) {
    if (status === 'exempt') return undefined;
    if (happened.coefficient > 0n) {
      const words = say.happened({ amount: formatDecimal(happened), corrected: formatDecimal(corrected) });
      return isUnconfirmed ? joined([words, say.unconfirmed], say.comma) : words;
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

function happenedTold({ happened, corrected }: NeverMeasured, say: Told): Shown {
  const amount = formatDecimal(happened);
  if (corrected.coefficient === 0n) return say.happened({ amount });
  if (compare(happened, corrected) === 0) return say.happenedAll({ amount });
  return say.happenedSome({ amount, corrected: formatDecimal(corrected) });
}

/** 已确认至 6-30; 已确认 3/4 个月: how far, or how often, the unit gave its word. */
function confirmedWords({ confirmedTo, periods }: NeverMeasured, every: NeverTarget['every'], say: Say): Shown[] {
  if (periods !== undefined && every !== undefined) {
    const met = periods.filter(({ state }) => state === 'met').length;
    const of = met + periods.filter(({ state }) => state === 'short').length;
    const { count, unit } = stepOf(every);
    return of === 0 ? [] : [say.periodsConfirmed({ met, of, unit: count > 1 ? 'period' : unit })];
  }
  return confirmedTo === undefined ? [] : [say.confirmedTo({ day: shortDay(confirmedTo) })];
}

function unconfirmedWords(
  { periods = [] }: NeverMeasured,
  every: NeverTarget['every'],
  language: Language,
  say: Say,
): Shown {
  // Once in several years, in a plan of fewer, is owed in the plan: its period needs no name.
  if (every === undefined || (periods.length === 1 && stepOf(every).count > 1)) return say.notConfirmed;
  const short = periods.filter(({ state }) => state === 'short');
  return say.notConfirmedFor({ periods: periodNames(periods, language).list(short) });
}

/** 3-01. */
function shortDay(day: Day): string {
  return day.slice(5).replace(/^0/, '');
}
