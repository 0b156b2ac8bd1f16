import { describe, expect, it, test } from 'vitest';
import { formatDecimal, formatShare } from '../../../src/core/decimal.ts';
import { readAmount, readCount, readShare, readWhole } from '../../../src/core/text/read-amount.ts';
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
    ['2所', 'other-unit'],
    ['2人次', 'other-unit'],
    ['两次', '2'],
    ['两', '2'],
    ['十二次', '12'],
    ['一万二千', '12000'],
    ['1.2万', '12000'],
    ['1.2万次', '12000'],
    ['两点五万', '25000'],
    ['一点五次', '1.5'],
    ['3千', '3000'],
    ['1,200', '1200'],
    ['1，200次', '1200'],
    ['2次。', '2'],
    ['twice', '2'],
    ['three', '3'],
    ['约3次', 'not-exact'],
    ['3次左右', 'not-exact'],
    ['十几次', 'not-exact'],
    ['3-5次', 'not-exact'],
    ['至少3次', 'not-exact'],
    ['二三十', 'not-a-number'],
    ['12,34', 'not-a-number'],
    ['38/40', 'not-a-number'],
    ['++2', 'not-a-number'],
    ['1234567890123456', 'too-many-digits'],
    ['0.1234567', 'too-many-digits'],
  ])('“%s” of 次 is %s', (text, expected) => {
    expect(amount(text, '次')).toBe(expected);
  });

  it('has no unit to strip where none is given', () => {
    expect(amount('2')).toBe('2');
    expect(amount('2次')).toBe('other-unit');
  });

  it('has a unit that is a number of its own, or stands in the plural', () => {
    expect([amount('3万元', '万元'), amount('1.2万', '万元'), amount('1.2万', '元')]).toEqual(['3', '1.2', '12000']);
    expect([amount('2 meetings', 'meeting'), amount('2 Meeting', 'meetings')]).toEqual(['2', '2']);
  });

  it('counts one by one where that is asked', () => {
    expect(readCount('两起', '起')).toMatchObject({ value: { coefficient: 2n } });
    expect(readCount('1.5', '起')).toEqual({ problem: 'not-whole' });
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
    ['38比40', '38/40'],
    ['38 of 40', '38/40'],
    ['38人/40人', '38/40'],
    ['三十八/四十', '38/40'],
    ['34个班/36个班', '34/36'],
    ['34个班比36个班', '34/36'],
    ['34/36户家庭', '34/36'],
    ['三个半/4', 'not-a-share'],
    ['95%', 'whole-unknown'],
    ['全部', 'whole-unknown'],
    ['1', 'whole-unknown'],
    ['大部分', 'not-a-share'],
    ['101%', 'part-above-whole'],
    ['1/2/3', 'not-a-share'],
    ['-1/4', 'not-a-share'],
  ])('“%s” is %s', (text, expected) => {
    expect(share(text)).toBe(expected);
  });
});

test.each([
  ['100%', '40/40'],
  ['１００％', '40/40'],
  ['全部', '40/40'],
  ['全覆盖', '40/40'],
  ['all', '40/40'],
  ['1', '40/40'],
  ['0.95', '38/40'],
  ['95%', '38/40'],
  ['九成五', '38/40'],
  ['百分之九十五', '38/40'],
  ['0', '0/40'],
  ['20/50', '20/50'],
  ['93%', 'part-not-whole'],
  ['38', 'not-a-share'],
])('where all is known to be 40, “%s” is %s', (text, expected) => {
  const reading = readShare(text, { coefficient: 40n, scale: 0 });
  expect('value' in reading ? formatShare(reading.value) : reading.problem).toBe(expected);
});

test.each([
  ['36', '36'],
  ['36个班', '36'],
  ['３６ 个班级', '36'],
  ['四十名教职工', '40'],
  ['12所', '12'],
  ['36个以上', 'not-exact'],
  ['三个半', 'other-unit'],
  ['36吨', 'other-unit'],
  ['0个', 'not-positive'],
  ['大概', 'not-exact'],
  ['不清楚', 'not-a-number'],
])('of how many all are, “%s” is %s', (text, expected) => {
  const reading = readWhole(text);
  expect('value' in reading ? formatDecimal(reading.value) : reading.problem).toBe(expected);
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
