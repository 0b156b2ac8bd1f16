import type { RhythmUnit } from '../../core/progress/periods.ts';
import type { Of } from '../table.ts';
import { periodUnits } from './target.ts';

/** Of the periods that owe something and have ended: how many have it; `least`: how much each owes. */
export interface PeriodsTold {
  readonly met: number;
  readonly of: number;
  readonly unit: RhythmUnit | 'period';
  readonly least: string;
}

const oneByOne: Record<RhythmUnit | 'period', string> = {
  week: '逐周',
  month: '逐月',
  quarter: '逐季度',
  'half-year': '每半年',
  term: '每学期',
  year: '逐年',
  period: '各期',
};

function have(least: string): string {
  return least === '1' ? '有记录' : '达到要求';
}

/** How far a duty is, as the prose of a report says it: on paper digits and Chinese stand close. */
export const toldTable = {
  comma: '，',
  semicolon: '；',
  count: '已完成{amount}{unit}',
  contributedCount: '本单位已完成{amount}{unit}',
  contributedWhole: '本单位已完成（{share}）',
  contributedPart: '本单位完成{share}（{percent}%）',
  contributedNone: '本单位尚未报送',
  share: '实际{share}（{percent}%）',
  limitUntouched: '无记录，未超限',
  withinLimit: '已有{amount}{unit}，未超限',
  overLimit: '已有{amount}{unit}，超出{over}{unit}',
  latest: '最近一次{amount}{unit}（{day}）',
  meets: '符合要求',
  wholeYear: '全年{amount}{unit}',
  inAll: '累计{amount}{unit}',
  inPeriods: '{periods}共{amount}{unit}',
  everyPeriod: ({ unit, least }: PeriodsTold) => `${oneByOne[unit]}均${have(least)}`,
  everySoFar: ({ of, unit, least }: PeriodsTold) => `至今${of}${periodUnits[unit]}均${have(least)}`,
  somePeriods: ({ met, of, unit, least }: PeriodsTold) =>
    `${of}${periodUnits[unit]}中${met}${periodUnits[unit]}${have(least)}`,
  madeUp: '{periods}补做',
  late: '{periods}逾期完成',
  free: '{periods}放假，不计',
  cut: '{periods}多半不在计划的起止之内，不计',
  noBreach: '未发生违反情形',
  confirmedFor: '{periods}已确认',
  confirmedTimes: '已确认{count}次',
  happened: '发生{amount}起',
  happenedSome: '发生{amount}起，已整改{corrected}起',
  happenedAll: ({ amount }: Of<'amount'>) => `发生${amount}起，${amount === '1' ? '' : '均'}已整改`,
  restConfirmed: '其余时间确认未发生{count}次',
} as const;
