import { describe, expect, it, test } from 'vitest';
import { readDays, whichDays } from '../../../../src/core/text/days/read-days.ts';
import fc from '../../../support/fast-check.ts';
import { day, planWith } from '../../../support/plans.ts';

const plan = planWith({
  breaks: ['2023-07-10..2023-08-31'],
  terms: ['春季学期 2023-02-13..2023-07-07', '秋季学期 2023-09-01..2023-12-31'],
});
const today = day('2023-06-30');
const read = (text: string) => readDays(text, today, plan)?.map((each) => each.slice(5));
const monthly = (...months: readonly number[]) => months.map((month) => `${String(month).padStart(2, '0')}-15`);

describe('several days as people type them', () => {
  test.each([
    ['3-8', ['03-08']],
    ['昨天', ['06-29']],
    ['1-15、2-12、3-8', ['01-15', '02-12', '03-08']],
    ['１－１５，２－１２；３／８', ['01-15', '02-12', '03-08']],
    ['3-8 1-15 2-12', ['01-15', '02-12', '03-08']],
    ['1月15日、20日和2月12日', ['01-15', '01-20', '02-12']],
    ['3-8, 3-8', ['03-08']],
    ['1-15 and 2-12', ['01-15', '02-12']],
    ['3-8至3-10', ['03-08', '03-09', '03-10']],
    ['3月8日-10日', ['03-08', '03-09', '03-10']],
    ['3-8~3-9、4-1', ['03-08', '03-09', '04-01']],
    ['2023 年 3 月 8 日', ['03-08']],
  ])('“%s” are %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['每月15日', monthly(1, 2, 3, 4, 5, 6)],
    ['每月15日 1-3月', monthly(1, 2, 3)],
    ['每月１５日　１－３月', monthly(1, 2, 3)],
    ['每月15 1-3月', monthly(1, 2, 3)],
    ['1至3月每个月15号', monthly(1, 2, 3)],
    ['每月十五日（一月到三月）', monthly(1, 2, 3)],
    ['每月15日，11-12月', monthly(11, 12)],
    ['每月15日 第一季度', monthly(1, 2, 3)],
    ['每月1日、15日 2月', ['02-01', '02-15']],
    ['每月31日 1-4月', ['01-31', '02-28', '03-31', '04-30']],
    ['每月底 1-3月', ['01-31', '02-28', '03-31']],
    ['每季度末', ['03-31', '06-30']],
    ['每学期末 全年', ['07-07', '12-31']],
    ['monthly on the 15th, Jan-Mar', monthly(1, 2, 3)],
    ['每周一 3月', ['03-06', '03-13', '03-20', '03-27']],
    ['每周一、三 3-6至3-15', ['03-06', '03-08', '03-13', '03-15']],
    ['隔周五 3月', ['03-03', '03-17', '03-31']],
    ['every Monday in March', ['03-06', '03-13', '03-20', '03-27']],
  ])('“%s” are %j', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it('leaves out the weeks of the holidays, as nobody meets then because it is Monday', () => {
    expect(read('每周一 7-1至9-10')).toEqual(['07-03', '09-04']);
    expect(read('每周一 春季学期')?.length).toBe(21);
  });

  test.each([
    '',
    '每月',
    '每月15日 地球',
    '每月40日',
    '3-8、某日',
    '3-10至3-8',
    '1-1至12-31、2022-1-1至2023-12-31',
    '、',
    '每周八',
  ])('“%s” are none', (text) => {
    expect(read(text)).toBeUndefined();
  });

  it('are real days in order, each once, whatever is typed', () => {
    const piece = fc.constantFrom(
      '每月',
      '15日',
      '1-11月',
      '3-8',
      '、',
      '至',
      ' ',
      '每周',
      '一',
      '2-30',
      '一月',
      '2023',
      '隔',
      '末',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece, { maxLength: 6 }).map((all) => all.join('')),
        ),
        (text) => {
          const days = readDays(text, today, plan) ?? [];
          expect(days).toEqual([...new Set(days)].sort());
          for (const each of days) expect(day(each)).toBe(each);
        },
      ),
    );
  });
});

describe('days of which one is not understood', () => {
  it.each([
    ['3-8、3-22、隔周二', '隔周二'],
    ['3-8 3-9 大概那天', '大概那天'],
    ['大概 那天', '大概 那天'],
    ['3-8、13-45、3-9', '13-45'],
    ['、', '、'],
  ])('“%s” are not because of “%s”', (text, unread) => {
    expect(whichDays(text, today, plan)).toEqual({ unread });
  });
});
