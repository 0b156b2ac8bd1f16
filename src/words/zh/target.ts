import type { RhythmUnit } from '../../core/progress/periods.ts';
import { chineseNumeral } from '../../core/text/chinese-numeral.ts';
import type { Of } from '../table.ts';

export const periodUnits: Record<RhythmUnit | 'period', string> = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  term: '个学期',
  year: '年',
  period: '期',
};

export interface PeriodsCounted {
  readonly met: number;
  readonly of: number;
  readonly unit: RhythmUnit | 'period';
}

function inChinese(count: number): string {
  return count === 2 ? '两' : chineseNumeral(count);
}

export const targetTable = {
  status: {
    done: '已完成',
    'in-progress': '推进中',
    'not-started': '未启动',
    overdue: '逾期',
    exempt: '不适用',
  },
  yellow: { 'behind-pace': '滞后', 'due-soon': '即将到期', 'period-running-out': '本期即将到期' },
  unfinished: { begun: '期末未完成（有进展）', untouched: '期末未完成（无记录）' },
  lacksEvidence: '缺佐证',
  doneWithoutEvidence: '已完成未附佐证',
  evidence: {
    count: ({ count, files, links }: Of<'count' | 'files' | 'links'>) =>
      `${count} 份${Number(links) > 0 ? `（文件 ${files} 份，网址 ${links} 个）` : ''}`,
    byDuty: '，按任务计 {count} 份（用于几条任务的，每条各计一次）',
  },
  outdated: '需复核',
  orphan: '已不在计划中',
  doneLate: '逾期完成（晚 {days} 天）',
  exceeded: '超限',
  kept: '未超限',
  meets: '符合',
  awaited: '待确认未发生',
  breached: '发生未整改',
  unconfirmed: '未确认',
  notHappened: '未发生',
  noBreach: '未发生违反情形',
  happened: ({ amount, corrected }: Of<'amount' | 'corrected'>) =>
    `发生 ${amount} 起${Number(corrected) > 0 ? `（已整改 ${corrected}）` : ''}`,
  putRight: '已整改',
  confirmedNone: '确认未发生',
  confirmedTo: '已确认至 {day}',
  periodsConfirmed: ({ met, of, unit }: PeriodsCounted) => `已确认 ${met}/${of} ${periodUnits[unit]}`,
  uncorrected: '{amount} 起尚未整改',
  notConfirmed: '尚未确认未发生',
  notConfirmedFor: '{periods}尚未确认',
  awaitingWord: '到期后确认未发生',
  comma: '，',
  semicolon: '；',
  colon: '：',
  every: { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', term: '每学期', year: '每年' },
  everyFew: ({ count, unit }: { readonly count: number; readonly unit: RhythmUnit }) =>
    `每${inChinese(count)}${periodUnits[unit]}`,
  byDay: '{every}{day}日前',
  byDayOfLastMonth: '{every}最后一个月{day}日前',
  byWeekday: '每{weekday}前',
  byLastWeekday: '{every}最后一个{weekday}前',
  byLastWorkday: '{every}最后一个工作日前',
  weekdays: { mon: '周一', tue: '周二', wed: '周三', thu: '周四', fri: '周五', sat: '周六', sun: '周日' },
  plain: '完成',
  atLeast: '不少于 {amount} {unit}',
  atLeastEvery: '{every}不少于 {amount} {unit}',
  reach: '达到 {percent}%（{of}）',
  atMost: '不超过 {amount} {unit}',
  level: '{words}（看最近一次）',
  never: '不得发生',
  neverEvery: '不得发生（{every}确认）',
  across: '全区{words}',
  value: '已 {amount} {unit}',
  contributed: '已贡献 {amount} {unit}',
  missing: '尚差 {amount} {unit}',
  share: '{share}（{percent}%）',
  shareOfSome: '{share} · {asked} 个单位已报 {given} 个',
  belowShare: '未达到 {percent}%',
  noShare: '尚未报份额',
  latest: '最近一次 {amount} {unit}（{day}）',
  now: '现在 {amount} {unit}',
  noLevel: '尚未报数',
  above: '超出 {amount} {unit}',
  limit: '限额 {amount} {unit}',
  nothingRecorded: '无记录',
  periodsMet: ({ met, of, unit }: PeriodsCounted) => `已达标 ${met}/${of} ${periodUnits[unit]}`,
  metLate: '其中 {count} 期逾期完成',
  without: ({ periods }: Of<'periods'>) => (/^[0-9]/.test(String(periods)) ? `缺 ${periods}` : `缺${periods}`),
  runningShort: '{period}{missing}',
  period: {
    met: '达标',
    short: '未达标',
    running: '本期',
    ahead: '未到',
    free: '不计',
    exempt: '不适用',
  },
  confirmation: {
    met: '已确认',
    short: '未确认',
    running: '本期',
    ahead: '未到',
    free: '不计',
    exempt: '不适用',
  },
  periodLine: '{period}：{words}',
  notYetDone: '尚未完成',
  laterPeriods: '后续各期',
  withinLimit: '继续控制在限额内',
  reopened: '恢复办理后尚未办结',
  returned: '被退回后尚未办结',
} as const;

export const periodTable = {
  day: '{year}年{month}月{day}日',
  shortDay: '{month}月{day}日',
  month: '{month}月',
  months: '{month}—{last}月',
  quarter: '第{quarter}季度',
  /** As a title has it. */
  quarterInTitle: ({ quarter }: Of<'quarter'>) => `第${chineseNumeral(Number(quarter))}季度`,
  week: '第{week}周',
  weeks: '第{week}—{last}周',
  firstHalf: '上半年',
  secondHalf: '下半年',
  half: '第{half}个半年',
  term: '第{term}学期',
  year: '第{year}年',
  years: '{from}—{to}年',
  span: '{from}—{to}',
  whole: '全年',
  named: '{words}（{name}）',
  inYear: '{year}年{words}',
  range: '{from}至{to}',
  days: '（{from}—{to}）',
  list: '、',
  madeUp: '补（{day}）',
  late: '逾期完成（{day}）',
  exempt: '{periods}不适用（{reason}）',
} as const;
