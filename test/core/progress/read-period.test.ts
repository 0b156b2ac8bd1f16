import { describe, expect, it } from 'vitest';
import type { Every } from '../../../src/core/progress/periods.ts';
import { periodsOf } from '../../../src/core/progress/periods.ts';
import { readPeriod } from '../../../src/core/progress/read-period.ts';
import { span } from '../../support/plans.ts';

const calendarYear = '2023-01-01..2023-12-31';
const schoolYear = '2023-09-01..2024-08-31';

const terms = [{ ...span('2023-02-06..2023-07-07'), title: '春季 学期' }, span('2023-09-01..2023-12-31')];

const read = (text: string, every: Every, plan = calendarYear) =>
  readPeriod(text, periodsOf({ period: span(plan), breaks: [], terms }, every));

describe('a period as people and spreadsheets write it', () => {
  it.each<[string, Every, string]>([
    ['2023-02', 'month', '2023-02'],
    ['2月', 'month', '2023-02'],
    ['２月份', 'month', '2023-02'],
    ['十二月', 'month', '2023-12'],
    ['2023年2月', 'month', '2023-02'],
    ['2023/2', 'month', '2023-02'],
    ['Feb-23', 'month', '2023-02'],
    ['2023-02-01', 'month', '2023-02'],
    ['2023-02..2023-04', 'month', '2023-02..2023-04'],
    ['2023-Q1', 'quarter', '2023-Q1'],
    ['第一季度', 'quarter', '2023-Q1'],
    ['2023年第4季度', 'quarter', '2023-Q4'],
    ['q2', 'quarter', '2023-Q2'],
    ['上半年', 'half-year', 'H1'],
    ['下半年', 'half-year', 'H2'],
    ['第5周', 'week', '2023-W05'],
    ['w5', 'week', '2023-W05'],
    ['全年', 'year', 'Y1'],
    ['2023年', 'year', 'Y1'],
    ['2023-03', '2 months', '2023-03'],
    ['3月', '2 months', '2023-03'],
    ['3—4月', '2 months', '2023-03'],
    ['2023年3月至4月', '2 months', '2023-03'],
    ['第2—3周', '2 weeks', '2023-W02'],
    ['2023-04-30', '2 months', '2023-03'],
    ['2023-01..2023-05', '2 months', '2023-01..2023-05'],
    ['春季学期', 'term', 'T1'],
    ['t2', 'term', 'T2'],
    ['2023-10-01', 'term', 'T2'],
  ])('%s of a duty every %s is %s', (text, every, name) => {
    expect(read(text, every)).toBe(name);
  });

  it.each<[string, Every]>([
    ['13月', 'month'],
    ['2月', '2 months'],
    ['2023-02', '2 months'],
    ['2—3月', '2 months'],
    ['第1学期', 'month'],
    ['2023-08-01', 'term'],
    ['第5季度', 'quarter'],
    ['2022年2月', 'month'],
    ['第1季度', 'month'],
    ['', 'month'],
    ['随便', 'month'],
    ['Abc-23', 'month'],
  ])('“%s” is none of a duty every %s', (text, every) => {
    expect(read(text, every)).toBeUndefined();
  });

  it('finds the year where the plan goes over two, and says nothing where there are two', () => {
    expect(read('2月', 'month', schoolYear)).toBe('2024-02');
    expect(read('9月', 'month', '2023-09-01..2024-10-31')).toBeUndefined();
  });
});
