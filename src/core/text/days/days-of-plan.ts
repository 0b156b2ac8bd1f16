import { addDays, addMonths, addYears, contains, type Day, dayFrom, type Span } from '../../day.ts';
import { readInteger } from '../read-number.ts';
import { readYear, yearForm } from '../read-year.ts';

/** A year and a month as texts write them, each a group of its own. */
export const year = `(${yearForm}|[明次翌])年`;
export const month = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}|(?<![0-9０-９百千万亿])元)月';

/** In a plan of the calendar year 年底 is December's end; in one of a school year it is too, the first that comes. */
export function lastOf(from: Day, lastMonth: number): Day {
  const first = `${from.slice(0, 4)}-${String(lastMonth).padStart(2, '0')}-01` as Day;
  return lastDayOf(lastDayOf(first) < from ? addYears(first, 1) : first);
}

/** The first such day of the plan. */
export function dayIn(monthAndDay: string, { from }: Span): Day {
  const day = `${from.slice(0, 4)}-${monthAndDay}` as Day;
  return day < from ? addYears(day, 1) : day;
}

export function lastDayOf(firstOfMonth: Day): Day {
  return addDays(addMonths(`${firstOfMonth.slice(0, 7)}-01` as Day, 1), -1);
}

export function dayOf(named: string | undefined, of: string, day: string, period: Span): Day | undefined {
  const monthNumber = of === '元' ? 1 : readInteger(of);
  if (monthNumber === undefined || monthNumber < 1 || monthNumber > 12) return undefined;
  if (named !== undefined) return dayFrom(yearOf(named, period), monthNumber, day);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const inside = Array.from({ length: last - first + 1 }, (_, index) => dayFrom(first + index, monthNumber, day));
  return (
    inside.find((each) => each !== undefined && contains(period, each)) ?? inside.find((each) => each !== undefined)
  );
}

/** 明年 is the year after the plan's first; a year that is over is none. */
export function yearOf(named: string, { from }: Span): number {
  return /[明次翌]/u.test(named) ? Number(from.slice(0, 4)) + 1 : readYear(named);
}
