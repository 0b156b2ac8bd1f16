import { describe, expect, it, test } from 'vitest';
import { readDay } from '../../../src/core/text/read-day.ts';
import fc from '../../support/fast-check.ts';
import { day, span } from '../../support/plans.ts';

const year = span('2023-01-01..2023-12-31');
const schoolYear = span('2023-09-01..2024-08-31');
const today = day('2023-06-30');

describe('a day as people type it', () => {
  test.each([
    '2023-03-08',
    '2023-3-8',
    '2023/3/8',
    '2023.3.8',
    '2023年3月8日',
    '2023年3月8号',
    '2023 年 3 月 8 日',
    '3-8',
    '03-08',
    '3/8',
    '3.8',
    '3月8日',
    '3月8号',
    '3月8',
    '２０２３－０３－０８',
    '３／８',
    '３月８日',
    ' 3-8 ',
  ])('“%s” is 2023-03-08', (text) => {
    expect(readDay(text, today, year)).toBe('2023-03-08');
  });

  test.each([
    ['今天', '2023-06-30'],
    ['昨天', '2023-06-29'],
    ['前天', '2023-06-28'],
    ['today', '2023-06-30'],
    ['Yesterday', '2023-06-29'],
  ])('“%s” is %s', (text, expected) => {
    expect(readDay(text, today, year)).toBe(expected);
  });

  test.each([
    '2023-02-30',
    '2-30',
    '2月29日',
    '13-1',
    '0-5',
    '2023-3/8',
    '20230308',
    '38',
    '3-8-2023',
    '明年',
    '',
    '-',
    '3-8x',
    '0023-03-08',
  ])('“%s” is none', (text) => {
    expect(readDay(text, today, year)).toBeUndefined();
  });

  it('is never an exception', () => {
    const unit = fc.constantFrom(...'0123456789-/.年月日号今昨天３／－+ \u0000\u202e\ud800x');
    fc.assert(fc.property(fc.string({ unit }), (text) => void readDay(text, today, year)));
  });
});

describe('a day without its year', () => {
  test.each([
    ['10-5', '2023-10-05'],
    ['3-8', '2024-03-08'],
    ['2-29', '2024-02-29'],
    ['9-1', '2023-09-01'],
    ['8-31', '2024-08-31'],
  ])('in a school year: %s is %s', (text, expected) => {
    expect(readDay(text, day('2024-05-01'), schoolYear)).toBe(expected);
  });

  it('lies inside the plan even where that is after today', () => {
    expect(readDay('3-8', day('2023-10-01'), schoolYear)).toBe('2024-03-08');
  });

  it('is the latest not after today where the plan has two', () => {
    const twoYears = span('2023-01-01..2024-12-31');
    expect(readDay('3-8', day('2024-02-01'), twoYears)).toBe('2023-03-08');
    expect(readDay('3-8', day('2024-03-08'), twoYears)).toBe('2024-03-08');
    expect(readDay('3-8', day('2022-03-08'), twoYears)).toBe('2023-03-08');
  });

  it('is one outside where the plan has none, so that it can be refused by name', () => {
    expect(readDay('3-8', day('2023-10-01'), span('2023-09-01..2023-12-31'))).toBe('2023-03-08');
  });
});

it('leaves a written year as it is, inside the plan or not', () => {
  expect(readDay('2026-11-24', today, year)).toBe('2026-11-24');
});
