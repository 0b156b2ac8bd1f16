import { addDays, addMonths, contains, type Day, type Span, weekdayOf } from '../day.ts';

/** Monday first, as ISO 8601 counts. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

export type Weekday = (typeof weekdays)[number];

/** By when within each of its periods a duty is due: a day of the last month, of the last week, or the last workday. */
export type By = `${number}` | Weekday | 'last-workday';

export function isWeekday(by: By): by is Weekday {
  return weekdays.some((weekday) => weekday === by);
}

/**
 * The last such day within a period, else its end. A month without a 31st has its last day instead. Saturdays and Sundays are no
 * workdays; public holidays are not known.
 */
export function dueWithin({ from, to }: Span, by: By): Day {
  const isDue = (due: Day) => contains({ from, to }, due);
  if (by === 'last-workday') return [to, addDays(to, -1), addDays(to, -2)].filter(isDue).find(isWorkday) ?? to;
  const days = isWeekday(by) ? [lastWeekday(to, by)] : [dayOfMonth(to, by), dayOfMonth(addMonths(firstOf(to), -1), by)];
  return days.find(isDue) ?? to;
}

function isWorkday(day: Day): boolean {
  return weekdayOf(day) <= 5;
}

function lastWeekday(to: Day, by: Weekday): Day {
  return addDays(to, -((weekdayOf(to) - 1 - weekdays.indexOf(by) + 7) % 7));
}

function firstOf(day: Day): Day {
  return `${day.slice(0, 7)}-01` as Day;
}

/** The month's last where it has no such day. */
function dayOfMonth(month: Day, by: string): Day {
  const last = addDays(addMonths(firstOf(month), 1), -1);
  return `${month.slice(0, 8)}${String(Math.min(Number(by), Number(last.slice(8)))).padStart(2, '0')}` as Day;
}
