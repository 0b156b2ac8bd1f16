import { describe, expect, it, test } from 'vitest';
import { readDay, whichDay } from '../../../src/core/text/read-day.ts';
import fc from '../../support/fast-check.ts';
import { day, span } from '../../support/plans.ts';

const year = span('2023-01-01..2023-12-31');
const schoolYear = span('2023-09-01..2024-08-31');
const today = day('2023-06-30');

describe('a day as people type it', () => {
  test.each([
    '2023-03-08',
    '20230308',
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
    '2023 3 8',
    '3。8',
    '3—8',
    '3月8日。',
    '2023·3·8',
    '三月八日',
    '二〇二三年三月八日',
    '二零二三年三月八号',
    '23年3月8日',
    '23.3.8',
    '今年3月8日',
    '3月8日上午',
    '3月8日下午3点半',
    '3月8日（星期三）',
    '2023-03-08 10:30',
    '2023-03-08T00:00:00.000Z',
    'Mar 8',
    '8 March 2023',
    'March 8th, 2023',
    'Wed, Mar 8, 2023',
    '8th of March',
    '8-Mar',
    '8-Mar-23',
    '44993',
    '44993.5',
    '\u200b3-8\ufeff',
  ])('“%s” is 2023-03-08', (text) => {
    expect(readDay(text, today, year)).toBe('2023-03-08');
  });

  test.each([
    ['今天', '2023-06-30'],
    ['昨天', '2023-06-29'],
    ['前天', '2023-06-28'],
    ['today', '2023-06-30'],
    ['Yesterday', '2023-06-29'],
    ['大前天', '2023-06-27'],
    ['昨天下午', '2023-06-29'],
    ['三天前', '2023-06-27'],
    ['10 days ago', '2023-06-20'],
    ['the day before yesterday', '2023-06-28'],
    ['上周三', '2023-06-21'],
    ['上星期天', '2023-06-25'],
    ['本周五', '2023-06-30'],
    ['周三', '2023-06-28'],
    ['this Wed', '2023-06-28'],
    ['last Saturday', '2023-06-24'],
    ['上月底', '2023-05-31'],
    ['上个月15号', '2023-05-15'],
    ['本月底', '2023-06-30'],
    ['12月底', '2023-12-31'],
    ['十二月末', '2023-12-31'],
    ['2月底', '2023-02-28'],
    ['end of November', '2023-11-30'],
    ['年底', '2023-12-31'],
    ['去年11月1日', '2022-11-01'],
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
    '20231308',
    '38',
    '0308',
    '3月8日星期四',
    '正月十五',
    '十月初一',
    '3月8日前',
    '12',
    '11.10.5.3',
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
    const unit = fc.constantFrom(...'0123456789-/.年月日号今昨天前上下周底旬一三十３／－+ \u0000\u202e\ud800xnovlast');
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

  it('is none where the plan has two of them, and both are told', () => {
    const twoYears = span('2023-01-01..2024-12-31');
    expect(whichDay('3-8', day('2024-02-01'), twoYears)).toEqual({
      text: '3-8',
      problem: 'two-days',
      days: ['2023-03-08', '2024-03-08'],
      needsYear: true,
    });
    expect(readDay('2-29', day('2024-02-01'), twoYears)).toBe('2024-02-29');
  });

  it('is one outside where the plan has none, so that it can be refused by name', () => {
    expect(readDay('3-8', day('2023-10-01'), span('2023-09-01..2023-12-31'))).toBe('2023-03-08');
  });
});

describe('what may be more than one day', () => {
  test.each([
    ['周五', ['2023-06-16', '2023-06-23']],
    ['last Wed', ['2023-06-14', '2023-06-21']],
    ['15号', ['2023-05-15', '2023-06-15']],
    ['11/1/2023', ['2023-01-11', '2023-11-01']],
  ])('“%s” is refused with both', (text, days) => {
    expect(whichDay(text, day('2023-06-22'), year)).toMatchObject({ problem: 'two-days', days });
    expect(readDay(text, day('2023-06-22'), year)).toBeUndefined();
  });

  test.each([
    ['12月', ['2023-12-01', '2023-12-16', '2023-12-31']],
    ['十二月份', ['2023-12-01', '2023-12-16', '2023-12-31']],
    ['2023-12', ['2023-12-01', '2023-12-16', '2023-12-31']],
    ['December', ['2023-12-01', '2023-12-16', '2023-12-31']],
    ['11月上旬', ['2023-11-01', '2023-11-05', '2023-11-10']],
    ['11月初', ['2023-11-01', '2023-11-05', '2023-11-10']],
    ['2月下旬', ['2023-02-21', '2023-02-24', '2023-02-28']],
    ['上周', ['2023-06-19', '2023-06-22', '2023-06-25']],
    ['上周末', ['2023-06-24', '2023-06-25']],
    ['last month', ['2023-05-01', '2023-05-16', '2023-05-31']],
    ['第一季度', ['2023-01-01', '2023-02-14', '2023-03-31']],
    ['上半年', ['2023-01-01', '2023-04-01', '2023-06-30']],
    ['2023', ['2023-01-01', '2023-07-02', '2023-12-31']],
  ])('“%s” is a stretch of days, of which three are told', (text, days) => {
    expect(whichDay(text, today, year)).toMatchObject({ problem: 'many-days', days });
  });

  it('in a school year is of that year, and within the plan', () => {
    expect(whichDay('二月', day('2024-05-01'), schoolYear)).toMatchObject({
      days: ['2024-02-01', '2024-02-15', '2024-02-29'],
    });
    expect(whichDay('上半年', day('2024-05-01'), schoolYear)).toMatchObject({
      days: ['2024-01-01', '2024-03-31', '2024-06-30'],
    });
  });
});

describe('days that would do, told for what is not understood', () => {
  it('are of the plan, and none is still to come while it runs', () => {
    expect(whichDay('不久', today, year)).toMatchObject({
      problem: 'no-day',
      days: ['2023-01-01', '2023-04-01', '2023-06-30'],
    });
    expect(whichDay('', day('2026-11-24'), year)).toMatchObject({ days: ['2023-01-01', '2023-07-02', '2023-12-31'] });
  });
});

it('is not looked for in a text that is longer than any day', () => {
  expect(readDay(`${' '.repeat(100_000)}3-8`, today, year)).toBeUndefined();
});

it('leaves a written year as it is, inside the plan or not', () => {
  expect(readDay('2026-11-24', today, year)).toBe('2026-11-24');
});
