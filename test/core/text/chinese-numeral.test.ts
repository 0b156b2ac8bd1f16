import { describe, expect, it } from 'vitest';
import { chineseNumber, chineseNumeral, legalNumeral, spelledDigits } from '../../../src/core/text/chinese-numeral.ts';

describe('Chinese numbers', () => {
  it.each([
    ['零', 0],
    ['两', 2],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['廿一', 21],
    ['卅', 30],
    ['一百零五', 105],
    ['三千二百一十', 3210],
    ['一万二千', 12_000],
    ['一百五', 150],
    ['三万五', 35_000],
    ['一千零五', 1005],
    ['十万', 100_000],
    ['一亿二千万', 120_000_000],
    ['两万亿', 2_000_000_000_000],
  ])('%s is %d', (text, number) => {
    expect(chineseNumber(text)).toBe(number);
  });

  it.each(['', '二三十', '二〇二三', '二廿', '若干', '二x', '十百', '十十', '万', '亿'])('%j is no count', (text) => {
    expect(chineseNumber(text)).toBeUndefined();
  });

  it('are written as they are read', () => {
    for (let number = 1; number <= 9999; number += 1) expect(chineseNumber(chineseNumeral(number))).toBe(number);
    expect([0, 10_000].map(chineseNumeral)).toEqual(['0', '10000']);
    expect(legalNumeral(12)).toBe('壹拾贰');
  });

  it('are digits, one by one, in a year', () => {
    expect(['二〇二三', '二○二三', '2023'].map(spelledDigits)).toEqual(['2023', '2023', '2023']);
  });
});
