import type { RhythmUnit } from '../../core/progress/periods.ts';
import { chineseNumeral } from '../../core/text/chinese-numeral.ts';
import type { Of } from '../table.ts';

const zhPeriodUnits: Record<RhythmUnit | 'period', string> = {
  week: '周',
  month: '个月',
  quarter: '个季度',
  'half-year': '个半年',
  term: '个学期',
  year: '年',
  period: '期',
};

function inChinese(count: number): string {
  return count === 2 ? '两' : chineseNumeral(count);
}

export const words = {
  status: {
    done: '已完成',
    'in-progress': '推进中',
    'not-started': '未启动',
    overdue: '逾期',
    exempt: '不适用',
  },
  yellow: { 'behind-pace': '滞后', 'due-soon': '即将到期', 'period-running-out': '本期即将到期' },
  lacksEvidence: '缺佐证',
  outdated: '需复核',
  orphan: '已不在计划中',
  doneLate: '逾期完成（晚 {days} 天）',
  exceeded: '超限',
  kept: '未超限',
  comma: '，',
  semicolon: '；',
  colon: '：',
  every: { week: '每周', month: '每月', quarter: '每季度', 'half-year': '每半年', term: '每学期', year: '每年' },
  everyFew: ({ count, unit }: { readonly count: number; readonly unit: RhythmUnit }) =>
    `每${inChinese(count)}${zhPeriodUnits[unit]}`,
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
  across: '全区{words}',
  value: '已 {amount} {unit}',
  contributed: '已贡献 {amount} {unit}',
  missing: '尚差 {amount} {unit}',
  share: '{share}（{percent}%）',
  belowShare: '未达到 {percent}%',
  noShare: '尚未报份额',
  limit: '限额 {amount} {unit}',
  nothingRecorded: '无记录',
  periodsMet: ({
    met,
    of,
    unit,
  }: {
    readonly met: number;
    readonly of: number;
    readonly unit: keyof typeof zhPeriodUnits;
  }) => `已达标 ${met}/${of} ${zhPeriodUnits[unit]}`,
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
  periodLine: '{period}：{words}',
  notYetDone: '尚未完成',
  laterPeriods: '后续各期',
  withinLimit: '继续控制在限额内',
  reopened: '恢复办理后尚未办结',
  returned: '被退回后尚未办结',
} as const;
