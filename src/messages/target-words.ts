import { type Decimal, formatDecimal, formatShare, reaches, type Share, subtract } from '../core/decimal.ts';
import type { Every, Target } from '../core/plan/plan.ts';
import type { Measured, PeriodProgress, PeriodState, RequirementProgress, Status } from '../core/progress/progress.ts';
import { safeText } from '../core/safe-text.ts';
import type { InBoth, Language } from './language.ts';
import { madeUpWords, periodNames } from './period-words.ts';

/** What is worded here; a whole `RequirementProgress` will do. */
type Worded = Pick<
  RequirementProgress,
  'requirement' | 'status' | 'light' | 'yellow' | 'measured' | 'contributes' | 'daysLate' | 'reopened'
>;

const zh = {
  status: {
    done: '已完成',
    'in-progress': '推进中',
    'not-started': '未启动',
    overdue: '逾期',
    exempt: '不适用',
  } satisfies Record<Status, string>,
  yellow: { 'behind-pace': '滞后', 'due-soon': '即将到期', 'period-running-out': '本期即将到期' },
  lacksEvidence: '缺佐证',
  outdated: '需复核',
  orphan: '已不在计划中',
  doneLate: (days: number) => `逾期完成（晚 ${days} 天）`,
  exceeded: '超限',
  comma: '，',
  colon: '：',
  every: { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', year: '每年' } satisfies Record<
    Every,
    string
  >,
  plain: '完成',
  atLeast: (amount: string, unit: string) => `不少于 ${amount} ${unit}`,
  atLeastEvery: (every: string, amount: string, unit: string) => `${every}不少于 ${amount} ${unit}`,
  reach: (percent: string, of: string) => `达到 ${percent}%（${of}）`,
  atMost: (amount: string, unit: string) => `不超过 ${amount} ${unit}`,
  across: (words: string) => `全区${words}`,
  value: (amount: string, unit: string) => `已 ${amount} ${unit}`,
  contributed: (amount: string, unit: string) => `已贡献 ${amount} ${unit}`,
  missing: (amount: string, unit: string) => `尚差 ${amount} ${unit}`,
  share: (share: string, percent: string) => `${share}（${percent}%）`,
  belowShare: (percent: string) => `未达到 ${percent}%`,
  noShare: '尚未报份额',
  limit: (amount: string, unit: string) => `限额 ${amount} ${unit}`,
  over: (amount: string, unit: string) => `超限 ${amount} ${unit}`,
  periodsMet: (met: number, of: number, every: Every) => `已达标 ${met}/${of} ${zhPeriodUnits[every]}`,
  without: (periods: string) => (/^[0-9]/.test(periods) ? `缺 ${periods}` : `缺${periods}`),
  runningShort: (period: string, missing: string) => `${period}${missing}`,
  period: {
    met: '达标',
    short: '未达标',
    running: '本期',
    ahead: '未到',
    free: '不计',
    exempt: '不适用',
  } satisfies Record<PeriodState, string>,
  periodLine: (period: string, words: string) => `${period}：${words}`,
  notYetDone: '尚未完成',
  notYetOver: '期限未到',
  reopened: '重新打开后尚未办结',
  returned: '被退回后尚未办结',
};

const zhPeriodUnits: Record<Every, string> = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  year: '年',
};

const en: typeof zh = {
  status: {
    done: 'done',
    'in-progress': 'in progress',
    'not-started': 'not started',
    overdue: 'overdue',
    exempt: 'exempt',
  },
  yellow: { 'behind-pace': 'behind', 'due-soon': 'due soon', 'period-running-out': 'period ending' },
  lacksEvidence: 'evidence missing',
  outdated: 'to be confirmed',
  orphan: 'no longer in the plan',
  doneLate: (days) => `done late (by ${days} ${days === 1 ? 'day' : 'days'})`,
  exceeded: 'limit exceeded',
  comma: ', ',
  colon: ': ',
  every: { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
  plain: 'done',
  atLeast: (amount, unit) => `at least ${amount} ${unit}`,
  atLeastEvery: (every, amount, unit) => `at least ${amount} ${unit} every ${every}`,
  reach: (percent, of) => `${percent}% of ${of}`,
  atMost: (amount, unit) => `at most ${amount} ${unit}`,
  across: (words) => `across the district ${words}`,
  value: (amount, unit) => `${amount} ${unit} so far`,
  contributed: (amount, unit) => `${amount} ${unit} contributed`,
  missing: (amount, unit) => `${amount} ${unit} missing`,
  share: (share, percent) => `${share} (${percent}%)`,
  belowShare: (percent) => `below ${percent}%`,
  noShare: 'no share given yet',
  limit: (amount, unit) => `limit ${amount} ${unit}`,
  over: (amount, unit) => `${amount} ${unit} above the limit`,
  periodsMet: (met, of, every) => `${met} of ${of} ${every}${of === 1 ? '' : 's'} met`,
  without: (periods) => `missing ${periods}`,
  runningShort: (period, missing) => `${period}: ${missing}`,
  period: { met: 'met', short: 'short', running: 'running', ahead: 'ahead', free: 'owes nothing', exempt: 'exempt' },
  periodLine: (period, words) => `${period}: ${words}`,
  notYetDone: 'not done yet',
  notYetOver: 'not over yet',
  reopened: 'reopened, not settled since',
  returned: 'returned, not settled since',
};

/** Words that stand alone: statuses, 缺佐证, 需复核, 已不在计划中. */
export const targetMessages: InBoth<typeof zh> = { zh, en };

export function statusName(status: Status, language: Language): string {
  return targetMessages[language].status[status];
}

/** 未启动, 推进中, 已完成, 逾期, 不适用; and 逾期完成（晚 8 天）, 超限 where that says more. */
export function statusWords(
  { status, daysLate, measured }: Pick<Worded, 'status' | 'daysLate' | 'measured'>,
  language: Language,
): string {
  const say = targetMessages[language];
  if (status === 'done' && daysLate > 0) return say.doneLate(daysLate);
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
  return target.across ? say.across(words) : words;
}

function ownTargetWords(target: Target, language: Language): string {
  const say = targetMessages[language];
  switch (target.kind) {
    case 'count':
      return say.atLeast(formatDecimal(target.atLeast), safeText(target.unit));
    case 'recurring':
      return say.atLeastEvery(say.every[target.every], formatDecimal(target.atLeast), safeText(target.unit));
    case 'share':
      return say.reach(formatDecimal(target.percent), safeText(target.of));
    case 'cap':
      return say.atMost(formatDecimal(target.atMost), safeText(target.unit));
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

/** What a requirement that is neither done nor exempt still lacks, never empty for one. */
export function missingWords(found: Worded, language: Language): string {
  const say = targetMessages[language];
  if (found.status === 'done' || found.status === 'exempt') return '';
  const short = shortfall(found, language);
  const reopened =
    found.reopened === undefined ? '' : say[found.reopened.entry.kind === 'review' ? 'returned' : 'reopened'];
  const words = [short, reopened].filter((part) => part !== '').join(say.comma);
  if (words !== '') return words;
  if (found.measured.kind === 'share' && found.measured.value === undefined) return say.noShare;
  return found.measured.kind === 'plain' ? say.notYetDone : say.notYetOver;
}

/** What stands, without what is missing. */
function standingWords({ requirement: { target }, measured, contributes }: Worded, language: Language): string {
  const say = targetMessages[language];
  switch (measured.kind) {
    case 'plain':
      return '';
    case 'count':
      if (measured.value.coefficient === 0n) return '';
      return (contributes ? say.contributed : say.value)(formatDecimal(measured.value), unitOf(target));
    case 'share':
      return measured.value === undefined
        ? say.noShare
        : say.share(formatShare(measured.value), percentOf(measured.value));
    case 'cap':
      return [say.value(formatDecimal(measured.value), unitOf(target)), capLimit(target, language)]
        .filter((part) => part !== '')
        .join(say.comma);
    case 'recurring':
      return periodsMetWords(measured.periods, target, language);
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
      return measured.missing.coefficient > 0n ? say.missing(formatDecimal(measured.missing), unitOf(target)) : '';
    case 'share':
      return belowShareWords(measured, target, language);
    case 'cap':
      return measured.exceeded && target?.kind === 'cap'
        ? say.over(formatDecimal(subtract(measured.value, target.atMost)), unitOf(target))
        : '';
    case 'recurring':
      return missingPeriodsWords(measured.periods, target, language);
  }
}

function unitOf(target: Target | undefined): string {
  return target === undefined || target.kind === 'share' ? '' : safeText(target.unit);
}

function belowShareWords(
  { value }: Extract<Measured, { kind: 'share' }>,
  target: Target | undefined,
  language: Language,
): string {
  if (value === undefined || target?.kind !== 'share' || reaches(value, target.percent)) return '';
  return targetMessages[language].belowShare(formatDecimal(target.percent));
}

function capLimit(target: Target | undefined, language: Language): string {
  if (target?.kind !== 'cap') return '';
  return targetMessages[language].limit(formatDecimal(target.atMost), safeText(target.unit));
}

/** 已达标 4/5 个月: of the periods that owe something and have ended, or are met already. */
function periodsMetWords(periods: readonly PeriodProgress[], target: Target | undefined, language: Language): string {
  const met = periods.filter(({ state }) => state === 'met').length;
  const owed = met + periods.filter(({ state }) => state === 'short').length;
  return owed === 0 || target?.kind !== 'recurring' ? '' : targetMessages[language].periodsMet(met, owed, target.every);
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
    short.length === 0 ? '' : say.without(name.list(short)),
    ...running.map((period) =>
      say.runningShort(name.of(period), say.missing(formatDecimal(period.missing), unitOf(target))),
    ),
  ]
    .filter((part) => part !== '')
    .join(say.comma);
}

/** One line a period, for one requirement's own page: 2月：达标，已 1 次，补（3月3日）. */
export function periodLines({ requirement: { target }, measured }: Worded, language: Language): string[] {
  if (measured.kind !== 'recurring') return [];
  const say = targetMessages[language];
  const name = periodNames(measured.periods, language);
  return measured.periods.map((period) => {
    const { state, value, missing, madeUpOn } = period;
    const words = [
      say.period[state],
      value.coefficient > 0n ? say.value(formatDecimal(value), unitOf(target)) : '',
      state === 'short' || state === 'running' ? say.missing(formatDecimal(missing), unitOf(target)) : '',
      ...madeUpOn.map((day) => madeUpWords(day, language)),
    ];
    return say.periodLine(name.of(period), words.filter((part) => part !== '').join(say.comma));
  });
}

/** What was made good later: 2月补（3月3日）、4月补（5月6日）; empty where nothing was. */
export function madeUpPeriodsWords({ measured }: Pick<Worded, 'measured'>, language: Language): string {
  if (measured.kind !== 'recurring') return '';
  const name = periodNames(measured.periods, language);
  return measured.periods
    .flatMap((period) =>
      period.madeUpOn.map((day) => `${name.of(period)}${language === 'zh' ? '' : ' '}${madeUpWords(day, language)}`),
    )
    .join(language === 'zh' ? '、' : ', ');
}
