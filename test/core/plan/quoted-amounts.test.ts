import { describe, expect, it } from 'vitest';
import { formatDecimal } from '../../../src/core/decimal.ts';
import { chineseNumber, quotedAmounts } from '../../../src/core/plan/quoted-amounts.ts';

describe('what a sentence demands', () => {
  it.each([
    ['全年专题学习研究不少于 2次', ['不少于2']],
    ['计划于2023年新增10所党建工作品牌示范校', ['新增10']],
    ['至少两次，每次不低于１.５小时', ['至少两', '不低于1.5']],
    ['不得超过十二份', ['不得超过十二']],
    ['全面推进三年行动计划，增强四个意识，颁发光荣在党50年勋章', []],
    ['不少于若干次', []],
  ])('%s', (text, demanded) => {
    expect(quotedAmounts(text).map(({ written }) => written)).toEqual(demanded);
  });
});

describe('Chinese numbers', () => {
  it.each([
    ['零', '0'],
    ['两', '2'],
    ['十', '10'],
    ['十二', '12'],
    ['二十', '20'],
    ['一百零五', '105'],
    ['三千二百一十', '3210'],
    ['一万二千', '12000'],
  ])('%s is %s', (text, number) => {
    expect(formatDecimal(chineseNumber(text) ?? { coefficient: -1n, scale: 0 })).toBe(number);
  });

  it.each(['二三十', '二〇二三'])('%s is no count', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });
});
