import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import { deadlineIn, deadlinesIn } from '../../../src/core/text/deadline-in.ts';
import { cpuTime } from '../../support/cpu-time.ts';

const year = { from: '2023-01-01' as Day, to: '2023-12-31' as Day };
const schoolYear = { from: '2023-09-01' as Day, to: '2024-08-31' as Day };

describe('a last day', () => {
  it.each([
    ['6月底前完成', '2023-06-30'],
    ['6月前完成', '2023-05-31'],
    ['2月底前完成', '2023-02-28'],
    ['十月底前完成', '2023-10-31'],
    ['4月中旬召开', '2023-04-20'],
    ['3月15日前签订', '2023-03-15'],
    ['９月１日前投入使用', '2023-09-01'],
    ['2023年10月底前建成', '2023-10-31'],
    ['二〇二三年五月底前', '2023-05-31'],
    ['10月份举办艺术节', '2023-10-31'],
    ['5月至10月开展整治', '2023-10-31'],
    ['3—5月组织', '2023-05-31'],
    ['年底前完成', '2023-12-31'],
    ['年内创建', '2023-12-31'],
    ['力争到2023年底实现', '2023-12-31'],
    ['计划于2023年新增', '2023-12-31'],
    ['上半年完成', '2023-06-30'],
    ['第三季度开展', '2023-09-30'],
    ['学期末完成分析', '2023-12-31'],
    ['暑假前完成', '2023-06-30'],
    ['秋季学期前实现', '2023-08-31'],
    ['12月底完成', '2023-12-31'],
    ['2023年6月30日前完成', '2023-06-30'],
    ['三季度末完成', '2023-09-30'],
    ['第4季度末前完成', '2023-12-31'],
    ['一季度前完成', '2023-03-31'],
    ['三季度前完成', '2023-06-30'],
    ['一季度和三季度各检查', '2023-09-30'],
    ['2023年内完成', '2023-12-31'],
  ])('in a plan of 2023: %s', (text, day) => {
    expect(deadlineIn(text, year)?.day).toBe(day);
  });

  it.each([
    ['6月底前完成', '2024-06-30'],
    ['10月举办运动会', '2023-10-31'],
    ['年底前完成', '2023-12-31'],
    ['2月29日前', '2024-02-29'],
    ['学年末评选', '2024-08-31'],
    ['明年6月底前完成', '2024-06-30'],
    ['一季度末完成', '2024-03-31'],
  ])('in a school year: %s', (text, day) => {
    expect(deadlineIn(text, schoolYear)?.day).toBe(day);
  });

  it.each([
    '自2023年5月6日起施行',
    '3月起开展宣传',
    '每月5日前公示',
    '连续6个月',
    '全国中小学生安全教育月活动',
    '2025年底前建成',
    '13月底前',
    '2月30日前',
    '2023年全区教育工作',
    '每季度一次',
    '例会一季度一次',
    '5个工作日内答复',
    '3个月内整改，一月内答复',
    '2023年起5年内引进博士',
    '三年内培训技师，数年内见效',
    '去年底已经建成，去年6月底开工，上年末完成',
    '明年底前完成，次年6月底前验收',
    '每月底前报送，月底前汇总',
    '《关于2023年6月底前完成的通知》',
  ])('is none: %s', (text) => {
    expect(deadlineIn(text, year)).toBeUndefined();
  });

  it('is unsure where the text leaves the day open', () => {
    expect(deadlineIn('6月底前', year)?.isUnsure).toBe(false);
    expect(deadlineIn('6月举办', year)?.isUnsure).toBe(true);
  });

  it('stands beside others', () => {
    const found = deadlinesIn('3月15日前制定方案，6月底前完成整改，2025年底前建成，年内验收', year);
    expect(found.map(({ day, hasYear }) => `${day}${hasYear ? ' of a year' : ''}`)).toEqual([
      '2023-03-15',
      '2023-06-30',
      '2025-12-31 of a year',
      '2023-12-31',
    ]);
  });

  it.each(['6月', '6月底前', '三季度', '2023年', '年内', '每月', '3月1日'])('is looked for in time: %s', (piece) => {
    const text = piece.repeat(100_000 / piece.length);
    expect(cpuTime(() => [deadlineIn(text, year), deadlinesIn(text, year)])).toBeLessThan(1000);
  });
});
