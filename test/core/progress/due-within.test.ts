import { describe, expect, it } from 'vitest';
import { addDays, contains, type Day, dayOfNumber, numberOfDay, type Span, weekdayOf } from '../../../src/core/day.ts';
import { type By, dueWithin, isWeekday, weekdays } from '../../../src/core/progress/due-within.ts';
import fc from '../../support/fast-check.ts';
import { day, span } from '../../support/plans.ts';

describe('the day within a period by which it is due', () => {
  it.each([
    ['2023-03-01..2023-03-31', '25', '2023-03-25'],
    ['2023-02-01..2023-02-28', '31', '2023-02-28'],
    ['2024-02-01..2024-02-29', '30', '2024-02-29'],
    ['2023-01-01..2023-03-31', '25', '2023-03-25'],
    ['2023-11-01..2024-02-29', '31', '2024-02-29'],
    ['2023-02-10..2023-08-09', '25', '2023-07-25'],
    ['2023-02-06..2023-07-07', '31', '2023-06-30'],
    ['2023-01-01..2023-01-20', '25', '2023-01-20'],
    ['2023-01-30..2023-02-05', 'fri', '2023-02-03'],
    ['2023-01-30..2023-02-12', 'fri', '2023-02-10'],
    ['2023-12-25..2023-12-31', 'sun', '2023-12-31'],
    ['2023-01-01..2023-01-01', 'fri', '2023-01-01'],
    ['2023-04-01..2023-04-30', 'last-workday', '2023-04-28'],
    ['2023-12-01..2023-12-31', 'last-workday', '2023-12-29'],
    ['2023-05-01..2023-05-31', 'last-workday', '2023-05-31'],
    ['2023-01-01..2023-01-01', 'last-workday', '2023-01-01'],
    ['2023-12-30..2024-01-01', 'last-workday', '2024-01-01'],
  ] as const)('in %s by %s is %s', (period, by, due) => {
    expect(dueWithin(span(period), by)).toBe(due);
  });

  const periods: fc.Arbitrary<Span> = fc
    .tuple(fc.integer({ min: numberOfDay(day('2019-01-01')), max: numberOfDay(day('2032-12-31')) }), fc.nat(400))
    .map(([from, length]) => ({ from: dayOfNumber(from), to: dayOfNumber(from + length) }));
  const bys = fc.constantFrom<By>('1', '25', '28', '29', '31', ...weekdays, 'last-workday');

  it('lies in it, and no later day of it would do, unless it is its end', () => {
    fc.assert(
      fc.property(periods, bys, (period, by) => {
        const due = dueWithin(period, by);
        expect(contains(period, due)).toBe(true);
        const later = daysAfter(due, period.to).filter((each) => isSuch(each, by));
        expect(later).toEqual([]);
        expect(due === period.to || isSuch(due, by)).toBe(true);
      }),
    );
  });
});

function daysAfter(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let each = addDays(from, 1); each <= to; each = addDays(each, 1)) days.push(each);
  return days;
}

/** As a person would tell, day by day. */
function isSuch(each: Day, by: By): boolean {
  if (by === 'last-workday') return weekdayOf(each) <= 5;
  if (isWeekday(by)) return weekdays[weekdayOf(each) - 1] === by;
  const isLastOfMonth = addDays(each, 1).slice(8) === '01';
  return Number(each.slice(8)) === Number(by) || (isLastOfMonth && Number(each.slice(8)) < Number(by));
}
