import { contains, type Day, dayFrom, parseDay, type Span } from '../day.ts';
import type { Plan } from '../plan/plan.ts';
import { periodMeant } from '../progress/period-named.ts';
import { chineseNumber } from '../text/chinese-numeral.ts';
import { readDay } from '../text/read-day.ts';

/** A day, month, quarter or half-year that a file's name tells. */
export interface NamedTime extends Span {
  /** As it stands in the name, to be taken out before the rest is read as words. */
  readonly text: string;
  /** False where it lies outside the plan: then nothing is recorded for it. */
  readonly isInPlan: boolean;
}

/** What times in names are read by: the plan, today, and how far the clock is from UTC (`+08:00`). */
export interface Calendar {
  readonly plan: Plan;
  readonly today: Day;
  readonly offset: string;
}

type Parts = Readonly<Record<string, string | undefined>>;

type DayForm = readonly [RegExp, (parts: Parts, calendar: Calendar) => Day | undefined];

const numeral = '[一二三四五六七八九十廿卅]{1,3}';

/** From what can hardly mean anything else to what only looks like a day. */
const dayForms: readonly DayForm[] = [
  [/(?<!\d)(?<year>(?:19|20)\d\d) ?[-_./年 ] ?(?<month>\d{1,2}) ?[-_./月 ] ?(?<day>\d{1,2})(?!\d)[日号]?/u, dated],
  // 20230913, and with the time behind it, as cameras and messengers name what they save.
  [/(?<!\d)(?<year>20\d\d)(?<month>\d\d)(?<day>\d\d)(?:\d{4}|\d{6}|\d{9})?(?!\d)/u, dated],
  [/(?<!\d)(?<millisecond>1[4-9]\d{11})(?!\d)/u, (parts, { offset }) => dayOfMoment(Number(parts.millisecond), offset)],
  [/(?<!\d)(?<month>\d{1,2})月(?<day>\d{1,2})(?:[日号]|(?![\p{Script=Han}\d]))/u, undated],
  [new RegExp(`(?<month>${numeral})月(?<day>${numeral})[日号]`, 'u'), undated],
  [/(?<![\d.A-Za-z])(?<month>\d{1,2})\.(?<day>\d{1,2})(?![\d.A-Za-z])/u, undated],
  [/(?<=^|[\s(_])(?<month>\d{1,2})[-_](?<day>\d{1,2})(?![\p{Script=Han}\d])/u, undated],
  // 0913; behind letters it is the number that a camera counts by.
  [/(?<!\d|[A-Za-z][-_ ]?)(?<month>0[1-9]|1[0-2])(?<day>[0-2]\d|3[01])(?!\d)/u, undated],
];

const periodForm = new RegExp(
  `(?<!\\d)(?:20\\d\\d ?年?)?(?:第?(?:[1-4]|[一二三四])季度?|[Qq][1-4](?![0-9])|[上下]半年|(?:\\d{1,2}|${numeral})月份?)`,
  'u',
);

/** The time that a file's name tells, the ending left out; `undefined` where it tells none. Without a year, the one that suits the plan. */
export function timeInName(stem: string, calendar: Calendar): NamedTime | undefined {
  const { plan } = calendar;
  for (const [form, read] of dayForms) {
    const found = form.exec(stem);
    const day = found?.groups && read(found.groups, calendar);
    if (found && day) return { from: day, to: day, text: found[0], isInPlan: contains(plan.period, day) };
  }
  const [text] = periodForm.exec(stem) ?? [];
  const period = text === undefined ? undefined : periodMeant(plan, text);
  return text && period ? { from: period.from, to: period.to, text, isInPlan: true } : undefined;
}

/** The calendar day of a moment in milliseconds since 1970, as a clock at this offset shows it. */
export function dayOfMoment(milliseconds: number, offset: string): Day | undefined {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/.exec(offset) ?? [];
  const shift = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * (sign === '-' ? -60_000 : 60_000);
  const moment = new Date(milliseconds + shift);
  return Number.isNaN(moment.getTime()) ? undefined : parseDay(moment.toISOString().slice(0, 10));
}

function dated({ year = '', month = '', day = '' }: Parts): Day | undefined {
  return dayFrom(year, month, day);
}

function undated({ month = '', day = '' }: Parts, { today, plan }: Calendar): Day | undefined {
  return readDay(`${digits(month)}-${digits(day)}`, today, plan.period);
}

function digits(text: string): string {
  return String(chineseNumber(text) ?? text);
}
