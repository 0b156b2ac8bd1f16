import { describe, expect, it } from 'vitest';
import { formatDecimal, parseDecimal } from '../../../src/core/decimal.ts';
import { amountAt } from '../../../src/core/text/amount-at.ts';
import { chineseNumeral } from '../../../src/core/text/chinese-numeral.ts';
import fc from '../../support/fast-check.ts';

/** `3..5 次 rough`, `80%`: the amount at the start, and what follows it. */
function shown(text: string): string {
  const found = amountAt(text, 0);
  if (found === undefined) return 'none';
  const [value, upper] = [found.value, found.upper].map(formatDecimal);
  const span = value === upper ? value : `${value}..${upper}`;
  return `${span}${found.isShare ? '%' : ''} ${text.slice(found.end)}${found.isRough ? ' rough' : ''}`;
}

describe('an amount', () => {
  it.each([
    ['两次', '2 次'],
    ['十所', '10 所'],
    ['一百二十人', '120 人'],
    ['一百五人', '150 人'],
    ['１２所', '12 所'],
    ['1.2万个', '12000 个'],
    ['１．２万元', '12000 元'],
    ['3亿元', '300000000 元'],
    ['三亿元', '300000000 元'],
    ['1.5万亿元', '1500000000000 元'],
    ['5千人', '5000 人'],
    ['5千克', '5 千克'],
    ['二十万元', '200000 元'],
    ['1,200个', '1200 个'],
    ['八成', '80% '],
    ['八成五', '85% '],
    ['百分之九十', '90% '],
    ['９５％', '95% '],
    ['3‰', '0.3% '],
    ['半数', '50% '],
    ['3至5次', '3..5 次'],
    ['三到五名', '3..5 名'],
    ['3-5万人', '30000..50000 人'],
    ['30余人', '30 人 rough'],
    ['30多万人', '300000 人 rough'],
    ['3万多人', '30000 人 rough'],
    ['30人左右', '30 人左右 rough'],
    ['5至3次', '5 至3次'],
  ])('%s is %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });

  it.each(['半数以上', '过半', '二三十次', '三分之二', '十几人', '十来所', '若干次', '次', ''])(
    '%j says none',
    (text) => {
      expect(shown(text)).toBe('none');
    },
  );

  it('is rough where the word for it stands before', () => {
    expect(amountAt('约30人', 1)?.isRough).toBe(true);
    expect(amountAt('共30人', 1)?.isRough).toBe(false);
  });

  it('is the same in Chinese numerals and in digits of either width, with 万 behind it or not', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, fc.constantFrom('次', '万个', '亿元', '余人'), (value, unit) => {
        const wide = Array.from(`${value}`, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0xfee0)).join(
          '',
        );
        const [plain, ...others] = [`${value}`, wide, chineseNumeral(value)].map((written) =>
          shown(`${written}${unit}`),
        );
        expect(others).toEqual([plain, plain]);
        const factor = { 次: 1, 余人: 1, 万个: 1e4, 亿元: 1e8 }[unit];
        expect(amountAt(`${value}${unit}`, 0)?.value).toEqual(parseDecimal(`${value * factor}`));
      }),
    );
  });
});
