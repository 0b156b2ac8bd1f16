import { describe, expect, it, test } from 'vitest';
import {
  addDays,
  addMonths,
  contains,
  dayFrom,
  dayOfNumber,
  daysBetween,
  isoWeekOf,
  lengthOf,
  numberOfDay,
  onWeekday,
  parseDay,
  weekdayOf,
  wholeMonthsBetween,
  wholeMonthsOf,
} from '../../src/core/day.ts';
import fc from '../support/fast-check.ts';
import { day, span } from '../support/plans.ts';

const anyDay = fc
  .integer({ min: numberOfDay(day('1901-01-01')), max: numberOfDay(day('2198-12-31')) })
  .map(dayOfNumber);

describe('dayFrom', () => {
  test.each([
    ['2024', '2', '29', '2024-02-29'],
    [2023, 12, 1, '2023-12-01'],
    [2023, '', 1, undefined],
    ['', 3, 14, undefined],
    [2023, 13, 1, undefined],
    [2023, 2, 30, undefined],
  ])('of %s, %s and %s', (year, month, dayOfMonth, expected) => {
    expect(dayFrom(year, month, dayOfMonth)).toBe(expected);
  });
});

describe('parseDay', () => {
  test.each(['2023-02-28', '2024-02-29', '2000-02-29', '1900-01-01', '2199-12-31'])('reads %s', (text) => {
    expect(parseDay(text)).toBe(text);
  });

  test.each([
    '2023-02-29',
    '2023-02-30',
    '1900-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-04-31',
    '2023-1-1',
    '2023/01/01',
    '2023-01-01T00:00',
    ' 2023-01-01',
    '0203-01-01',
    '2200-01-01',
    '+02023-01-01',
    '２０２３-01-01',
    '',
  ])('refuses “%s”', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it('reads every day as it is written', () => {
    fc.assert(fc.property(anyDay, (one) => parseDay(one) === one));
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string(), (text) => (parseDay(text) ?? text) === text));
  });
});

describe('day arithmetic', () => {
  it('comes back from where it went', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (one, days) => {
        expect(addDays(addDays(one, days), -days)).toBe(one);
        expect(daysBetween(one, addDays(one, days))).toBe(days);
      }),
    );
  });

  it('orders days as their strings', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => a < b === daysBetween(a, b) > 0));
  });

  it('keeps the weekday over whole weeks', () => {
    fc.assert(fc.property(anyDay, (one) => weekdayOf(addDays(one, 7)) === weekdayOf(one)));
    expect(['2023-01-01', '2023-01-02', '1969-12-31'].map((text) => weekdayOf(day(text)))).toEqual([7, 1, 3]);
  });

  test.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2023-12-15', 1, '2024-01-15'],
    ['2023-01-15', -1, '2022-12-15'],
  ])('%s and %i months is %s', (from, months, to) => {
    expect(addMonths(day(from), months)).toBe(to);
  });

  it('moves a Saturday and a Sunday to the Monday after, and no other day', () => {
    const days = ['2026-12-04', '2026-12-05', '2026-12-06', '2026-12-07'];
    expect(days.map((text) => onWeekday(day(text)))).toEqual(['2026-12-04', '2026-12-07', '2026-12-07', '2026-12-07']);
  });

  it('takes a span with both its ends', () => {
    expect(lengthOf(span('2024-02-28..2024-03-01'))).toBe(3);
    expect(contains(span('2023-01-01..2023-01-31'), day('2023-01-31'))).toBe(true);
    expect(contains(span('2023-01-01..2023-01-31'), day('2023-02-01'))).toBe(false);
  });
});

describe('whole months', () => {
  test.each([
    ['2023-01-01..2023-06-30', 6],
    ['2023-01-01..2023-06-29', 5],
    ['2023-01-01..2023-12-31', 12],
    ['2023-09-01..2024-02-29', 6],
    ['2023-01-15..2023-02-14', 1],
    ['2023-01-01..2023-01-30', 0],
  ])('%s fills %i', (text, months) => {
    expect(wholeMonthsOf(span(text))).toBe(months);
  });

  it('are none where the end lies before the start', () => {
    expect(wholeMonthsOf({ from: day('2023-05-01'), to: day('2023-01-01') })).toBe(0);
  });

  it('are the most that fit between two days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1500 }), (from, days) => {
        const to = addDays(from, days);
        const months = wholeMonthsBetween(from, to);
        expect(addMonths(from, months) <= to).toBe(true);
        expect(addMonths(from, months + 1) > to).toBe(true);
      }),
    );
  });
});

describe('isoWeekOf', () => {
  test.each([
    ['2023-01-01', '2022-W52'],
    ['2023-01-02', '2023-W01'],
    ['2021-01-03', '2020-W53'],
    ['2020-12-31', '2020-W53'],
    ['2024-12-30', '2025-W01'],
    ['2026-12-31', '2026-W53'],
    ['2023-02-05', '2023-W05'],
  ])('%s lies in %s', (text, week) => {
    expect(isoWeekOf(day(text))).toBe(week);
  });

  it('is the same from Monday to Sunday, and another on the next Monday', () => {
    fc.assert(
      fc.property(anyDay, (one) => {
        const monday = addDays(one, 1 - weekdayOf(one));
        expect(isoWeekOf(one)).toBe(isoWeekOf(monday));
        expect(isoWeekOf(addDays(monday, 7)) > isoWeekOf(one)).toBe(true);
      }),
    );
  });
});
