import { describe, expect, it } from 'vitest';
import { periodMeant } from '../../../src/core/progress/period-named.ts';
import { planWith } from '../../support/plans.ts';

describe('the period that a person means', () => {
  it.each([
    ['2023', 'Y1'],
    ['2023年', 'Y1'],
    ['全年', 'Y1'],
    ['ｙ１', 'Y1'],
    ['2023-H1', 'H1'],
    ['上半年', 'H1'],
    ['2023年下半年', 'H2'],
    ['第一季度', '2023-Q1'],
    ['四季度', '2023-Q4'],
    ['2023年第 3 季度', '2023-Q3'],
    ['Q2', '2023-Q2'],
    ['2月', '2023-02'],
    ['2023-02', '2023-02'],
  ])('%s: %s', (text, name) => {
    expect(periodMeant(planWith(), text)?.name).toBe(name);
  });

  it('may be a term, by its title or number, and never a block of several', () => {
    const plan = planWith({ terms: ['春季学期 2023-02-06..2023-07-07', '2023-09-01..2023-12-31'] });
    expect(periodMeant(plan, '春季学期')?.name).toBe('T1');
    expect(periodMeant(plan, 'T2')?.to).toBe('2023-12-31');
    expect(periodMeant(plan, '2023-01')?.to).toBe('2023-01-31');
    expect(periodMeant(planWith(), 'T1')).toBeUndefined();
  });

  it.each(['', '2024', '2024年上半年', '第五季度', '13月', '半年', '2023-Q5'])('%s: none of the plan’s', (text) => {
    expect(periodMeant(planWith(), text)).toBeUndefined();
  });

  it('takes no word that could be two, and calls no half of a school year the calendar’s', () => {
    const years = planWith({ period: '2023-01-01..2024-12-31' });
    expect(periodMeant(years, '第一季度')).toBeUndefined();
    expect(periodMeant(years, '2024年第一季度')?.name).toBe('2024-Q1');
    expect(periodMeant(years, '全年')).toBeUndefined();
    expect(periodMeant(years, '2024年全年')?.name).toBe('Y2');
    const school = planWith({ period: '2023-09-01..2024-08-31' });
    expect(periodMeant(school, '上半年')).toBeUndefined();
    expect(periodMeant(school, '全年')?.name).toBe('Y1');
  });
});
