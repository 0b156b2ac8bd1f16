import { type Decimal, formatDecimal, formatShare, reaches, type Share } from '../core/decimal.ts';
import type { Target } from '../core/plan/plan.ts';
import type { Measured, PeriodProgress, RequirementProgress, Status } from '../core/progress/progress.ts';
import { marksMessages } from './areas/marks.ts';
import { targetMessages } from './areas/target.ts';
import type { Language } from './language.ts';
import { madeUpWords, periodNames } from './period-words.ts';

/** What is worded here; a whole `RequirementProgress` will do. */
type Worded = Pick<
  RequirementProgress,
  'requirement' | 'status' | 'light' | 'yellow' | 'measured' | 'contributes' | 'daysLate' | 'reopened'
>;

export function statusName(status: Status, language: Language): string {
  return targetMessages[language].status[status];
}

/** 未启动, 推进中, 已完成, 逾期, 不适用; and 逾期完成（晚 8 天）, 超限, 未超限 where that says more. */
export function statusWords(
  { status, daysLate, measured }: Pick<Worded, 'status' | 'daysLate' | 'measured'>,
  language: Language,
): string {
  const say = targetMessages[language];
  if (status === 'done' && measured.kind === 'cap') return say.kept;
  if (status === 'done' && daysLate > 0) return say.doneLate({ days: daysLate });
  if (status === 'overdue' && measured.kind === 'cap' && measured.exceeded) return say.exceeded;
  return say.status[status];
}

/** Why the light is yellow: 滞后, 即将到期; empty for other lights. */
export function lightWords({ yellow }: Pick<Worded, 'yellow'>, language: Language): string {
  return yellow === undefined ? '' : targetMessages[language].yellow[yellow];
}

/** 不少于 2 次, 每月不少于 1 次, 达到 100%（中小学校）, 不超过 5 份; 完成 where there is no target. */
export function targetWords(target: Target | undefined, language: Language): string {
  const say = targetMessages[language];
  if (target === undefined) return say.plain;
  const words = ownTargetWords(target, language);
  return target.across ? say.across({ words }) : words;
}

function ownTargetWords(target: Target, language: Language): string {
  const say = targetMessages[language];
  switch (target.kind) {
    case 'count':
      return say.atLeast({ amount: formatDecimal(target.atLeast), unit: target.unit });
    case 'recurring':
      return say.atLeastEvery({
        every: say.every[target.every],
        amount: formatDecimal(target.atLeast),
        unit: target.unit,
      });
    case 'share':
      return say.reach({ percent: formatDecimal(target.percent), of: target.of });
    case 'cap':
      return say.atMost({ amount: formatDecimal(target.atMost), unit: target.unit });
  }
}

/** Whole percents and at most one decimal, rounded down: what is short of all never reads 100. */
export function percentOf({ part, whole }: Share): string {
  const scale = Math.max(part.scale, whole.scale);
  const coefficient = (amount: Decimal) => amount.coefficient * 10n ** BigInt(scale - amount.scale);
  const tenths = (coefficient(part) * 1000n) / coefficient(whole);
  return tenths % 10n === 0n ? `${tenths / 10n}` : `${tenths / 10n}.${tenths % 10n}`;
}

/** How far it is and what is missing: 已 1 次，尚差 1 次; 38/40（95%）; empty where nothing is measured. */
export function valueWords(found: Worded, language: Language): string {
  return [standingWords(found, language), shortfall(found, language)]
    .filter((part) => part !== '')
    .join(targetMessages[language].comma);
}

/** What a requirement that is neither done nor exempt still lacks: never empty, but for one to which the unit only contributes. */
export function missingWords(found: Worded, language: Language): string {
  const say = targetMessages[language];
  if (found.status === 'done' || found.status === 'exempt' || found.contributes) return '';
  const short = shortfall(found, language);
  const reopened =
    found.reopened === undefined ? '' : say[found.reopened.entry.kind === 'review' ? 'returned' : 'reopened'];
  const words = [short, reopened].filter((part) => part !== '').join(say.comma);
  if (words !== '') return words;
  return nothingShortWords(found, language);
}

/** What is still to come where nothing is short by now. */
function nothingShortWords(found: Worded, language: Language): string {
  const say = targetMessages[language];
  const { measured } = found;
  switch (measured.kind) {
    case 'share':
      return measured.value === undefined ? say.noShare : say.notYetDone;
    case 'cap':
      return measured.exceeded ? standingWords(found, language) : say.withinLimit;
    case 'recurring':
      return say.laterPeriods;
    default:
      return say.notYetDone;
  }
}

/** What stands, without what is missing. */
function standingWords({ requirement: { target }, measured, contributes, status }: Worded, language: Language): string {
  const say = targetMessages[language];
  switch (measured.kind) {
    case 'plain':
      return '';
    case 'count':
      if (measured.value.coefficient === 0n) return '';
      return (contributes ? say.contributed : say.value)({
        amount: formatDecimal(measured.value),
        unit: unitOf(target),
      });
    case 'share':
      return measured.value === undefined
        ? say.noShare
        : say.share({ share: formatShare(measured.value), percent: percentOf(measured.value) });
    case 'cap':
      return capWords(measured, target, language);
    case 'recurring':
      return status === 'exempt' ? '' : periodsMetWords(measured.periods, target, language);
  }
}

/** What is missing of the target; empty where nothing is, and for one to which the unit only contributes. */
function shortfall({ requirement: { target }, measured, contributes, status }: Worded, language: Language): string {
  const say = targetMessages[language];
  if (contributes || status === 'exempt') return '';
  switch (measured.kind) {
    case 'plain':
      return '';
    case 'count':
      return measured.missing.coefficient > 0n
        ? say.missing({ amount: formatDecimal(measured.missing), unit: unitOf(target) })
        : '';
    case 'share':
      return belowShareWords(measured, target, language);
    case 'cap':
      return '';
    case 'recurring':
      return missingPeriodsWords(measured.periods, target, language);
  }
}

function unitOf(target: Target | undefined): string {
  return target === undefined || target.kind === 'share' ? '' : target.unit;
}

function belowShareWords(
  { value }: Extract<Measured, { kind: 'share' }>,
  target: Target | undefined,
  language: Language,
): string {
  if (value === undefined || target?.kind !== 'share' || reaches(value, target.percent)) return '';
  return targetMessages[language].belowShare({ percent: formatDecimal(target.percent) });
}

/** 已 6 份，限额 5 份; 限额 5 份，无记录. */
function capWords(
  { value }: Extract<Measured, { kind: 'cap' }>,
  target: Target | undefined,
  language: Language,
): string {
  const say = targetMessages[language];
  const limit = capLimit(target, language);
  const parts =
    value.coefficient === 0n
      ? [limit, say.nothingRecorded]
      : [say.value({ amount: formatDecimal(value), unit: unitOf(target) }), limit];
  return parts.filter((part) => part !== '').join(say.comma);
}

function capLimit(target: Target | undefined, language: Language): string {
  if (target?.kind !== 'cap') return '';
  return targetMessages[language].limit({ amount: formatDecimal(target.atMost), unit: target.unit });
}

/** 已达标 4/5 个月: of the periods that owe something and have ended, or are met already. */
function periodsMetWords(periods: readonly PeriodProgress[], target: Target | undefined, language: Language): string {
  const met = periods.filter(({ state }) => state === 'met').length;
  const owed = met + periods.filter(({ state }) => state === 'short').length;
  return owed === 0 || target?.kind !== 'recurring'
    ? ''
    : targetMessages[language].periodsMet({ met, of: owed, every: target.every });
}

/** 缺 2月、5月，6月尚差 1 次: the ended ones that are short, then the one that runs. */
function missingPeriodsWords(
  periods: readonly PeriodProgress[],
  target: Target | undefined,
  language: Language,
): string {
  const say = targetMessages[language];
  const short = periods.filter(({ state }) => state === 'short');
  const running = periods.filter(({ state }) => state === 'running');
  const name = periodNames(periods, language);
  return [
    short.length === 0 ? '' : say.without({ periods: name.list(short) }),
    ...running.map((period) =>
      say.runningShort({
        period: name.list([period]),
        missing: say.missing({ amount: formatDecimal(period.missing), unit: unitOf(target) }),
      }),
    ),
  ]
    .filter((part) => part !== '')
    .join(say.comma);
}

/** One line a period, for one requirement's own page: 2月：达标，已 1 次，补（3月3日）; none where it doesn't apply. */
export function periodLines({ requirement: { target }, measured, status }: Worded, language: Language): string[] {
  if (measured.kind !== 'recurring' || status === 'exempt') return [];
  const say = targetMessages[language];
  const name = periodNames(measured.periods, language);
  return measured.periods.map((period) => {
    const { state, value, missing, madeUpOn } = period;
    const words = [
      say.period[state],
      value.coefficient > 0n ? say.value({ amount: formatDecimal(value), unit: unitOf(target) }) : '',
      state === 'short' || state === 'running'
        ? say.missing({ amount: formatDecimal(missing), unit: unitOf(target) })
        : '',
      ...madeUpOn.map((day) => madeUpWords(day, language)),
    ];
    return say.periodLine({ period: name.of(period), words: words.filter((part) => part !== '').join(say.comma) });
  });
}

/** What was made good later: 2月补（3月3日）、4月补（5月6日）; empty where nothing was. */
export function madeUpPeriodsWords({ measured }: Pick<Worded, 'measured'>, language: Language): string {
  if (measured.kind !== 'recurring') return '';
  const marks = marksMessages[language];
  const name = periodNames(measured.periods, language);
  return measured.periods
    .flatMap((period) => period.madeUpOn.map((day) => `${name.of(period)}${marks.close}${madeUpWords(day, language)}`))
    .join(marks.list);
}
