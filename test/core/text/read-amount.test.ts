import { describe, expect, it, test } from 'vitest';
import { formatDecimal, formatShare } from '../../../src/core/decimal.ts';
import { readAmount, readShare } from '../../../src/core/text/read-amount.ts';
import fc from '../../support/fast-check.ts';

function amount(text: string, unit?: string): string {
  const reading = readAmount(text, unit);
  return 'value' in reading ? formatDecimal(reading.value) : reading.problem;
}

function share(text: string): string {
  const reading = readShare(text);
  return 'value' in reading ? formatShare(reading.value) : reading.problem;
}

describe('an amount as people type it', () => {
  test.each([
    ['2', '2'],
    ['+2', '2'],
    ['＋２', '2'],
    ['２', '2'],
    ['0.5', '0.5'],
    ['2次', '2'],
    ['2 次', '2'],
    ['+2次', '2'],
    ['', 'empty'],
    ['  ', 'empty'],
    ['次', 'empty'],
    ['0', 'not-positive'],
    ['0.0', 'not-positive'],
    ['-1', 'not-positive'],
    ['1e400', 'not-a-number'],
    ['2所', 'not-a-number'],
    ['两次', 'not-a-number'],
    ['38/40', 'not-a-number'],
    ['++2', 'not-a-number'],
    ['1234567890123456', 'too-many-digits'],
    ['0.1234567', 'too-many-digits'],
  ])('“%s” of 次 is %s', (text, expected) => {
    expect(amount(text, '次')).toBe(expected);
  });

  it('has no unit to strip where none is given', () => {
    expect(amount('2')).toBe('2');
    expect(amount('2次')).toBe('not-a-number');
  });
});

describe('a share as people type it', () => {
  test.each([
    ['38/40', '38/40'],
    ['38／40', '38/40'],
    ['38 / 40', '38/40'],
    ['３８／４０', '38/40'],
    ['0/40', '0/40'],
    ['', 'empty'],
    ['41/40', 'part-above-whole'],
    ['0/0', 'whole-is-zero'],
    ['3/0', 'whole-is-zero'],
    ['38', 'not-a-share'],
    ['95%', 'not-a-share'],
    ['1/2/3', 'not-a-share'],
    ['-1/4', 'not-a-share'],
  ])('“%s” is %s', (text, expected) => {
    expect(share(text)).toBe(expected);
  });
});

it('answers any text with a value or a problem', () => {
  const sign = fc.constantFrom(...'0123456789+-/.%e次３／－ \u0000\u202e\ud800x');
  fc.assert(
    fc.property(fc.string({ unit: sign }), fc.string({ unit: sign, maxLength: 2 }), (text, unit) => {
      expect(amount(text, unit)).not.toBe('');
      expect(share(text)).not.toBe('');
    }),
  );
});
