import { addDays, addMonths, contains, type Day, parseDay, type Span, weekdayOf } from '../../day.ts';
import type { Plan } from '../../plan/plan.ts';
import { periodMeant } from '../../progress/period-named.ts';
import { type Every, periodsOf } from '../../progress/periods.ts';
import { chineseNumber } from '../chinese-numeral.ts';
import { readDay } from '../read-day.ts';
import { plainDay } from './plain-day.ts';
import { spanNamed } from './span-named.ts';
import { weekdayNamed } from './weekday-named.ts';

/** The days within a span that come round so, in order. */
type Recurrence = (span: Span, plan: Plan) => readonly Day[];

/**
 * The days of `每月15日 1-11月`, `每周一 3-1至6-30`, `隔周五`, `每季度末`: in the months, periods or days that stand beside it; where none do, in
 * all of the plan up to today. `undefined` where the text names no such rhythm, or what stands beside it is not understood.
 */
export function daysOfRhythm(text: string, today: Day, plan: Plan): readonly Day[] | undefined {
  const plain = inDigits(inChinese(text));
  for (const [form, recurrence] of forms) {
    const found = form.exec(plain);
    const days = found?.groups && recurrence(found.groups);
    if (!found || days === undefined) continue;
    const beside = plain.replace(found[0], '').replace(/[()的:\s]|^[、,]|[、,]$/g, '');
    const span = spanBeside(beside, today, plan);
    return span && days(span, plan);
  }
  return undefined;
}

/** English words for those that the forms are written in: monthly on the 15th, every Monday, Jan-Nov. */
const english: readonly (readonly [RegExp, string])[] = [
  [/\b(?:monthly|every month|each month)\b/g, '每月'],
  [/\b(?:weekly|every week|each week)\b/g, '每周'],
  [/\bevery other week\b/g, '隔周'],
  [/\b([0-9]{1,2})(?:st|nd|rd|th)\b/g, '$1日'],
  [/\b(?:every|each)\s+(?=(?:mon|tue|wed|thu|fri|sat|sun))/g, '每周'],
  [/\b(?:on|the|of|in)\b/g, ' '],
  [/\band\b/g, '、'],
  [/\b(?:to|until)\b/g, '至'],
  ...['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].map(
    (name, index) => [new RegExp(`${name}[a-z]*`, 'g'), '一二三四五六日'.charAt(index)] as const,
  ),
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'].map(
    (name, index) => [new RegExp(`\\b${name}[a-z]*`, 'g'), `${index + 1}月`] as const,
  ),
];

function inChinese(text: string): string {
  const words = /[a-z]/.test(text) ? english.reduce((said, [from, to]) => said.replace(from, to), text) : text;
  // Between two numbers a space parts them: 每月15 1-11月.
  return words.replace(/(?<![0-9])\s+|\s+(?![0-9])/g, '');
}

/** 十五日 is 15日; the weekdays of 每周三 stay as they are. */
function inDigits(text: string): string {
  return text.replace(/(?<!周|星期|礼拜)[一二三四五六七八九十廿]{1,3}(?=[日号月])/g, (written) =>
    String(chineseNumber(written) ?? written),
  );
}

type Parts = Readonly<Record<string, string | undefined>>;

/** Each way to say how days come round, and what it makes of its parts. */
const forms: readonly (readonly [RegExp, (parts: Parts) => Recurrence | undefined])[] = [
  [/每个?(?<unit>月|季度?|半年|学期)(?:末|底|最后一天)/, ({ unit = '' }) => lastDays(everyOf[unit] ?? 'month')],
  [
    /每个?月(?<days>(?:[0-9]{1,2}[、,和及])*[0-9]{1,2}(?:[日号](?:[、,和及][0-9]{1,2}[日号])*|(?![0-9日号月])))/,
    ({ days = '' }) => daysOfMonths(days.match(/[0-9]+/g)?.map(Number) ?? []),
  ],
  [
    /(?<often>每个?|隔|每两个?|每2个?|双)(?:周|星期|礼拜)(?<days>[一二三四五六日天](?:[、,和及]?[一二三四五六日天])*)/,
    ({ often = '', days = '' }) => daysOfWeeks(weekdaysIn(days), /每个?$/.test(often) ? 1 : 2),
  ],
];

const everyOf: Readonly<Record<string, Every>> = {
  月: 'month',
  季: 'quarter',
  季度: 'quarter',
  半年: 'half-year',
  学期: 'term',
};

function lastDays(every: Every): Recurrence {
  return (span, plan) => periodsOf(plan, every).flatMap(({ to }) => (contains(span, to) ? [to] : []));
}

/** The 31st of a shorter month is its last day. */
function daysOfMonths(days: readonly number[]): Recurrence | undefined {
  if (days.some((day) => day < 1 || day > 31)) return undefined;
  return (span) => {
    const found: Day[] = [];
    for (let month = `${span.from.slice(0, 8)}01` as Day; month <= span.to; month = addMonths(month, 1)) {
      const last = addDays(addMonths(month, 1), -1);
      const inMonth = days.map((day) => parseDay(`${month.slice(0, 8)}${String(day).padStart(2, '0')}`) ?? last);
      found.push(...inMonth.filter((day) => contains(span, day)));
    }
    return found;
  };
}

function weekdaysIn(text: string): readonly number[] {
  return Array.from(text).flatMap((sign) => weekdayNamed(sign) ?? []);
}

/** Not in the breaks: nobody meets in the holidays because it is Monday. */
function daysOfWeeks(weekdays: readonly number[], weeks: number): Recurrence {
  return (span, { breaks }) => {
    const found: Day[] = [];
    let monday = addDays(span.from, 1 - weekdayOf(span.from));
    if (weekdays.every((weekday) => addDays(monday, weekday - 1) < span.from)) monday = addDays(monday, 7);
    for (; monday <= span.to; monday = addDays(monday, 7 * weeks)) {
      const inWeek = weekdays.map((weekday) => addDays(monday, weekday - 1));
      found.push(...inWeek.filter((day) => contains(span, day) && !breaks.some((free) => contains(free, day))));
    }
    return found;
  };
}

const between = /至|到|~|—+|–+/;

/** The months, periods or days that a text names; nothing is the plan's days so far. */
function spanBeside(text: string, today: Day, plan: Plan): Span | undefined {
  const { from, to } = plan.period;
  if (text === '') return today < from ? undefined : { from, to: today < to ? today : to };
  const months = /^((?:[0-9]{4}年)?[0-9]{1,2})月?(?:-|至|到|~|—+|–+)((?:[0-9]{4}年)?[0-9]{1,2}月)份?$/.exec(text);
  const [first, last = first, ...more] = months === null ? text.split(between) : [`${months[1]}月`, months[2]];
  const [start, end] = [endOf(first, today, plan), endOf(last, today, plan)];
  if (start === undefined || end === undefined || end.to < start.from || more.length > 0) return undefined;
  return { from: start.from, to: end.to };
}

function endOf(text = '', today: Day, plan: Plan): Span | undefined {
  const named = periodMeant(plan, text) ?? spanNamed(plainDay(text), today, plan.period);
  if (named !== undefined) return { from: named.from, to: named.to };
  const day = readDay(text, today, plan.period);
  return day && { from: day, to: day };
}
