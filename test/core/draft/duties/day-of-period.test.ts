import { describe, expect, it } from 'vitest';
import { targetsIn } from '../../../../src/core/draft/amounts/targets.ts';
import { cpuTime } from '../../../support/cpu-time.ts';

/** `month 25` with the words that are doubted. */
function dayIn(text: string): string {
  const [found] = targetsIn(text);
  const { target: { every, by } = {}, doubt = '', from, start = 0, end = 0 } = found ?? {};
  return [every, by, doubt, doubt && text.slice(from ?? start, end)].filter(Boolean).join(' ');
}

describe('a day within each period', () => {
  it.each([
    ['每月25日前报送水样', 'month 25 rhythm 每月25日前'],
    ['每月二十五日前报送水样', 'month 25 rhythm 每月二十五日前'],
    ['每月28日下午5时前报送3份水样', 'month 28'],
    ['每月10日—15日检修水泵', 'month 15 rhythm 每月10日—15日'],
    ['每月上旬检修水泵', 'month 10 rhythm 每月上旬'],
    ['每季度末月20日前检修水泵', 'quarter 20 rhythm 每季度末月20日前'],
    ['每季度最后一个月的20日前检修水泵', 'quarter 20 rhythm 每季度最后一个月的20日前'],
    ['每月最后一个工作日前上报读数', 'month last-workday rhythm 每月最后一个工作日前'],
    ['每周五下午前报送读数', 'week fri rhythm 每周五下午前'],
    ['每周一班前会', 'week rhythm 每周'],
    ['每周一早上点名', 'week mon rhythm 每周一早上'],
    ['每两周周三检修水泵', '2 weeks wed rhythm 每两周周三'],
    ['每周五分管经理带队巡线', 'week fri rhythm 每周五'],
  ])('is what the target says: %s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  it.each([
    ['每季度首月10日前开展2次巡线', 'quarter unsaid-day 每季度首月10日前开展2次'],
    ['每季度首月10日前巡线', 'quarter rhythm 每季度首月10日前'],
    ['每月第一周的周三巡线', 'month rhythm 每月第一周的周三'],
    ['每月5日起巡线', 'month rhythm 每月5日起'],
  ])('is named in the doubt where a plan cannot say it: %s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  it.each([
    ['每周五节体操', 'week'],
    ['每周三次巡线', 'week'],
    ['每月5日和20日换水', 'month rhythm 每月'],
    ['每周一至周五值守', 'week rhythm 每周'],
    ['每月底前换水', 'month rhythm 每月'],
  ])('is none where it counts, or is not one: %s', (text, expected) => {
    expect(dayIn(text)).toBe(expected);
  });

  it.each(['每月25日前', '每周五，', '每季度末月', '每月第一周'])('is looked for in time: %s', (piece) => {
    expect(cpuTime(() => targetsIn(piece.repeat(100_000 / piece.length)))).toBeLessThan(2000);
  });
});
