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

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

function written(day: string, way: number, needsYear: boolean): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (way === 0) return needsYear ? day : `${month}-${date}`;
  if (way === 1) return needsYear ? `${months[month - 1]} ${date} ${year}` : `${months[month - 1]} ${date}`;
  return day;
}

function days({ days: few, needsYear }: Pick<UnreadDay, 'days' | 'needsYear'>): string {
  return few.map((day, way) => written(day, way, needsYear)).join(', ');
}

function day(unread: UnreadDay): string {
  const { text, problem } = unread;
  if (problem === 'two-days')
    return `"${text}" may be ${unread.days.slice(0, 3).join(' or ')}; write year, month and day.`;
  if (problem === 'many-days') return `"${text}" is more than one day; write which, such as ${days(unread)}.`;
  return text.trim() === ''
    ? `Write the day, such as ${days(unread)}.`
    : `"${text}" is not understood as a day; write it like ${days(unread)}.`;
}

function amount({ text, problem, unit, like }: UnreadAmount): string {
  const lead = {
    empty: 'Write an amount',
    'not-a-number': `"${text}" is not understood as a number`,
    'not-positive':
      like === 'count'
        ? `"${text}" won't do, it must be a whole number above 0`
        : `"${text}" won't do, it must be above 0`,
    'not-whole': `"${text}" is no whole number`,
    'not-exact': `"${text}" is no exact number`,
    'other-unit':
      unit === ''
        ? `"${text}" is not understood as a number`
        : `"${text}" is in another unit, this duty counts in "${unit}"`,
    'too-many-digits': `"${text}" has too many digits (15 before the point, 6 behind it)`,
  }[problem];
  const examples = { amount: `2, 3 ${unit}, 1.5`, level: `44, 45 ${unit}, 30.5`, count: `1, 2 ${unit}, two` }[like];
  return `${lead}; write it like ${examples}.`;
}

function share({ text, problem, whole, part }: UnreadShare): string {
  const lead = {
    empty: 'Write a share',
    'not-a-share': `"${text}" is not understood as a share`,
    'part-above-whole': `The share "${text}" is more than all`,
    'whole-is-zero': `The share "${text}" is one of nothing`,
    'whole-unknown': `How much all of it is, is not known: "${text}" makes no share yet`,
    'part-not-whole': `"${text}" of ${whole} is no whole number`,
  }[problem];
  const examples = whole === '' ? '38/40, 40/40, 38 of 40' : `${part}/${whole}, 100%, all`;
  return `${lead}; write it like ${examples}.`;
}

export const words = {
  day,
  amount,
  share,
  due: (unread: UnreadDay) => `To be done by: ${day(unread)} Write - to clear it.`,
  examples: ({
    days: few,
    needsYear,
    yesterday,
  }: Pick<UnreadDay, 'days' | 'needsYear'> & { readonly yesterday: boolean }) =>
    `${days({ days: few, needsYear })}${yesterday ? ', yesterday' : ''}`,
  several: ({ from, to, isTold }: Several) =>
    isTold ? `monthly on the 15th, ${months[from - 1]}-${months[to - 1]}` : 'monthly on the 15th',
  days: ({ text, examples, several }: UnreadDays) =>
    text.trim() === ''
      ? `Write the day, such as ${examples}; several at once, too: ${several}.`
      : `"${text}" is not understood as days; write them like ${examples}, or several at once: ${several}.`,
} as const;
