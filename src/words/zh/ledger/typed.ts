import type { UnreadAmount, UnreadShare } from '../../../core/text/read-amount.ts';
import type { UnreadDay } from '../../../core/text/read-day.ts';

/** What was typed for days, and how they may be. */
export interface UnreadDays {
  readonly text: string;
  readonly examples: string;
  readonly several: string;
}

/** Months of a plan, by their numbers. */
export interface Several {
  readonly from: number;
  readonly to: number;
  /** Whether they are one year's. */
  readonly isTold: boolean;
}

/** A day in three ways to write it; where it may be of two years, each with its own. */
function written(day: string, way: number, needsYear: boolean): string {
  const [year, month, date] = day.split('-').map(Number);
  if (way === 0) return needsYear ? day : `${month}-${date}`;
  if (way === 1) return needsYear ? `${year}年${month}月${date}日` : `${month}月${date}日`;
  return day;
}

function days({ days: few, needsYear }: Pick<UnreadDay, 'days' | 'needsYear'>): string {
  return few.map((day, way) => written(day, way, needsYear)).join('、');
}

function day(unread: UnreadDay): string {
  const { text, problem } = unread;
  if (problem === 'two-days') return `“${text}”可能是 ${unread.days.slice(0, 3).join('，也可能是 ')}，请把年月日写全。`;
  if (problem === 'many-days') return `“${text}”不止一天，请写是哪一天，如 ${days(unread)}。`;
  return text.trim() === ''
    ? `请写是哪一天，如 ${days(unread)}。`
    : `看不懂“${text}”是哪一天，请写成 ${days(unread)} 这样。`;
}

function amount({ text, problem, unit, like }: UnreadAmount): string {
  const lead = {
    empty: '请写数量',
    'not-a-number': `看不懂“${text}”是多少`,
    'not-positive': like === 'count' ? `“${text}”不行，要是大于 0 的整数` : `“${text}”不行，要大于 0`,
    'not-whole': `“${text}”不是整数`,
    'not-exact': `“${text}”不是确切的数`,
    'other-unit': unit === '' ? `看不懂“${text}”是多少` : `“${text}”的单位对不上，这一条按“${unit}”算`,
    'too-many-digits': `“${text}”位数太多（最多 15 位整数、6 位小数）`,
  }[problem];
  const examples = { amount: `2、3${unit}、1.5`, level: `44、45${unit}、30.5`, count: `1、2${unit}、两${unit}` }[like];
  return `${lead}，请写成 ${examples} 这样。`;
}

function share({ text, problem, whole, part }: UnreadShare): string {
  const lead = {
    empty: '请写份额',
    'not-a-share': `看不懂份额“${text}”`,
    'part-above-whole': `份额“${text}”超过了全部`,
    'whole-is-zero': `份额“${text}”的全部是 0`,
    'whole-unknown': `还不知道全部是多少，“${text}”算不出份额`,
    'part-not-whole': `${whole} 的“${text}”不是整数`,
  }[problem];
  const examples = whole === '' ? '38/40、40/40、38比40' : `${part}/${whole}、100%、全部`;
  return `${lead}，请写成 ${examples} 这样。`;
}

/** What is said of a day, an amount or a share that was typed and cannot be taken: the same wherever it was. */
export const words = {
  day,
  amount,
  share,
  due: (unread: UnreadDay) => `完成时限：${day(unread)}要清除，写 -。`,
  /** 昨天 only where it may be one of the plan's days. */
  examples: ({
    days: few,
    needsYear,
    yesterday,
  }: Pick<UnreadDay, 'days' | 'needsYear'> & { readonly yesterday: boolean }) =>
    `${days({ days: few, needsYear })}${yesterday ? '、昨天' : ''}`,
  /** Of several days at once; the months only where a month is one of the plan's. */
  several: ({ from, to, isTold }: Several) => (isTold ? `每月15日 ${from}-${to}月` : '每月15日'),
  days: ({ text, examples, several }: UnreadDays) =>
    text.trim() === ''
      ? `请写是哪天，如 ${examples}；几天可以一起写，如 ${several}。`
      : `看不懂“${text}”是哪些天，请写成 ${examples} 这样；几天可以一起写，如 ${several}。`,
} as const;
