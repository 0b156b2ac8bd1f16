import { describe, expect, it } from 'vitest';
import { everyFor } from '../../../src/core/progress/every-for.ts';
import type { RhythmUnit } from '../../../src/core/progress/periods.ts';
import { chineseNumeral } from '../../../src/core/text/chinese-numeral.ts';
import { rhythmNamed, rhythmsIn } from '../../../src/core/text/rhythms-in.ts';
import { cpuTime } from '../../support/cpu-time.ts';
import fc from '../../support/fast-check.ts';

/** Each rhythm of a text with what it says: `每两个月: 2 month`, `每半月: 1 month ×2`, `每旬: unread`. */
function shown(text: string): string[] {
  return rhythmsIn(text).map(({ start, end, rhythm, isDaily }) => {
    const says = rhythm === undefined ? 'unread' : `${rhythm.count} ${rhythm.unit}`;
    const times = rhythm === undefined || rhythm.times === 1 ? '' : ` ×${rhythm.times}`;
    return `${text.slice(start, end)}: ${isDaily ? 'daily' : says}${times}`;
  });
}

describe('a rhythm', () => {
  it.each([
    ['每季度至少1次', ['每季度: 1 quarter']],
    ['每个月、每半年', ['每个月: 1 month', '每半年: 1 half-year']],
    ['每学期，每周，每星期', ['每学期: 1 term', '每周: 1 week', '每星期: 1 week']],
    ['每年，每学年，每年度，每1年', ['每年: 1 year', '每学年: 1 year', '每年度: 1 year', '每1年: 1 year']],
    ['每半月，每半个月，半月一次', ['每半月: 1 month ×2', '每半个月: 1 month ×2', '半月: 1 month ×2']],
    ['每两个月，双月，隔月', ['每两个月: 2 month', '双月: 2 month', '隔月: 2 month']],
    ['每两周，双周，隔周，每隔一周', ['每两周: 2 week', '双周: 2 week', '隔周: 2 week', '隔一周: 2 week']],
    ['每三年，每３年，三年一轮', ['每三年: 3 year', '每３年: 3 year', '三年: 3 year']],
    ['每半学期', ['每半学期: 1 term ×2']],
    ['例会一季度一次，家长会半年一次', ['一季度: 1 quarter', '半年: 1 half-year']],
    ['坚持每天锻炼，每日巡查', ['每天: daily', '每日: daily']],
    ['每旬，每届，每工作日', ['每旬: unread', '每届: unread', '每工作日: unread']],
    ['单月，每单周，逢双月', ['单月: 2 month', '单周: 2 week', '双月: 2 month']],
    ['每逢重大节日走访，每逢佳节', ['每逢重大节日: unread', '每逢佳节: unread']],
    [
      '每两三年，每3—5年，每几个月，每三天',
      ['每两三年: unread', '每3—5年: unread', '每几个月: unread', '每三天: unread'],
    ],
    ['每隔两周，隔天，每两年半', ['隔两周: unread', '隔天: unread', '每两年半: unread']],
    ['每年级，双月刊，双周年，间隔月余，相隔一周', []],
    ['年度，三年行动计划，第一季度一次，2023年一次', []],
  ])('%s', (text, expected) => {
    expect(shown(text)).toEqual(expected);
  });

  it('is the same in Chinese numerals and in digits', () => {
    const units: Readonly<Record<string, RhythmUnit>> = { 周: 'week', 个月: 'month', 个季度: 'quarter', 年: 'year' };
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99 }), fc.constantFrom(...Object.keys(units)), (count, unit) => {
        for (const written of [`${count}`, chineseNumeral(count)])
          expect(rhythmsIn(`每${written}${unit}`)).toMatchObject([{ rhythm: { unit: units[unit], count, times: 1 } }]);
      }),
    );
  });

  it('has a name alone, as in 2次/季', () => {
    expect(rhythmNamed('季')).toEqual({ unit: 'quarter', count: 1, times: 1 });
    expect(rhythmNamed('回')).toBeUndefined();
  });

  it('is what a plan can say, or nothing', () => {
    const every = (text: string) => rhythmsIn(text).map(({ rhythm }) => everyFor(rhythm));
    expect(every('每周、每月、每季度、每半年、每学期、每年')).toEqual([
      'week',
      'month',
      'quarter',
      'half-year',
      'term',
      'year',
    ]);
    expect(every('每三个月、每六个月、每十二个月、每两季度')).toEqual(['quarter', 'half-year', 'year', 'half-year']);
    expect(every('每两个月、每两周、每三年、隔年、每五季度')).toEqual([
      '2 months',
      '2 weeks',
      '3 years',
      '2 years',
      '15 months',
    ]);
    expect(every('每旬、每天、每两学期、每100周')).toEqual(Array(4).fill(undefined));
  });

  it.each(['每月', '每三', '一', '隔', '半年一次', '每逢', '双月', '每两三年'])(
    'is looked for in time: %s',
    (piece) => {
      expect(cpuTime(() => rhythmsIn(piece.repeat(100_000 / piece.length)))).toBeLessThan(700);
    },
  );
});
