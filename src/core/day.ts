/**
 * Calendar days without clock or time zone, as `YYYY-MM-DD` strings of the Gregorian calendar.
 * In this form the order of strings is the order of days, so `<` compares them.
 */
export type Day = string & { readonly brand: 'Day' };

const millisecondsPerDay = 86_400_000;

/** No work plan lies outside 1900 to 2199: 0203 and 3023 are slips, and a plan of a thousand years would cost time. */
const written = /^(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}$/;

/** The day that `text` names, or `undefined` where there is none such (2023-02-30), its year is outside 1900 to 2199, or it is written otherwise. */
export function parseDay(text: string): Day | undefined {
  if (!written.test(text)) return undefined;
  // A day that the month does not have becomes one of the next.
  const isThere = new Date(`${text}T00:00:00Z`).getUTCDate() === Number(text.slice(8));
  return isThere ? (text as Day) : undefined;
}

/** A day by its year of four digits, its month and its day of the month; `undefined` where there is no such day. */
export function dayFrom(year: string | number, month: string | number, day: string | number): Day | undefined {
  return parseDay(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`);
}

/** Days since 1970-01-01. */
export function numberOfDay(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

export function dayOfNumber(number: number): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOfDay(day) + days);
}

/** From `from` to `to`: 1 from a day to the next, negative backwards. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** The same day of a later (or earlier) month; the month's last where it has no such day (31 January + 1 is 28 February). */
export function addMonths(day: Day, months: number): Day {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0));
  const dayOfMonth = Math.min(Number(day.slice(8)), lastOfMonth.getUTCDate());
  return new Date(Date.UTC(year, month, dayOfMonth)).toISOString().slice(0, 10) as Day;
}

/** The same day of another year; 29 February falls to the 28th where that year has none. */
export function addYears(day: Day, years: number): Day {
  return addMonths(day, 12 * years);
}

/** Whole months that have passed from `from` up to, but not including, `to`. */
export function wholeMonthsBetween(from: Day, to: Day): number {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return addMonths(from, months) > to ? months - 1 : months;
}

/** The day itself, or the Monday after it where that is a Saturday or a Sunday. */
export function onWeekday(day: Day): Day {
  const weekday = weekdayOf(day);
  return weekday > 5 ? addDays(day, 8 - weekday) : day;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 counts. */
export function weekdayOf(day: Day): number {
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week: `2023-W05`. Its year is that of its Thursday, so 2023-01-01 lies in `2022-W52`. */
export function isoWeekOf(day: Day): string {
  const thursday = addDays(day, 4 - weekdayOf(day));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01` as Day, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The days of a span, both its ends included. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}

export function contains(span: Span, day: Day): boolean {
  return span.from <= day && day <= span.to;
}

/** Whether a span goes on beyond the day on which it began a year before. */
export function isOverAYear({ from, to }: Span): boolean {
  return addYears(from, 1) < to;
}

export function lengthOf(span: Span): number {
  return daysBetween(span.from, span.to) + 1;
}

/** Whole months that a span fills: 12 for a calendar year, 0 for one that ends before it begins. */
export function wholeMonthsOf({ from, to }: Span): number {
  return Math.max(0, wholeMonthsBetween(from, addDays(to, 1)));
}
