import { describe, expect, it } from 'vitest';
import { type Decimal, formatDecimal } from '../../../src/core/decimal.ts';
import { numberAt, readInteger, readNumber, readPercent } from '../../../src/core/text/read-number.ts';
import { readYear, yearForm } from '../../../src/core/text/read-year.ts';

const shown = (value: Decimal | undefined) => value && formatDecimal(value);

describe('a number in a text', () => {
  it.each([
    ['至少12次', 2, '12', 4],
    ['至少１.５小时', 2, '1.5', 5],
    ['新增1,200人', 2, '1200', 7],
    ['达到十二所', 2, '12', 4],
    ['一万二千人', 0, '12000', 4],
    ['1.2万人', 0, '1.2', 3],
  ])('%s has one at %d: %s, which ends at %d', (text, start, value, end) => {
    const found = numberAt(text, start);
    expect({ ...found, value: shown(found?.value) }).toEqual({ start, end, value });
  });

  it('is said to be unread where its signs make none, and not to be there where none begins', () => {
    expect(numberAt('约二三十次', 1)).toEqual({ start: 1, end: 4, value: undefined });
    expect(numberAt('约二三十次', 0)).toBeUndefined();
  });

  it.each([
    ['12', '12'],
    ['两', '2'],
    ['12次', undefined],
    ['二三十', undefined],
    ['', undefined],
  ])('is all of a text or none of it: %j', (text, value) => {
    expect(shown(readNumber(text))).toBe(value);
  });

  it('counts one by one, or not', () => {
    expect(['三', '３', '3.0', '1.5', '三分'].map(readInteger)).toEqual([3, 3, 3, undefined, undefined]);
  });
});

describe('a share in percent', () => {
  it.each([
    ['95%', '95'],
    ['９５.５ ％', '95.5'],
    ['3‰', '0.3'],
    ['百分之百', '100'],
    ['百分之九十', '90'],
    ['百分之99', '99'],
    ['百分之九十八点五', '98.5'],
    ['万分之三', '0.03'],
    ['八成', '80'],
    ['八成五', '85'],
    ['若干', undefined],
  ])('%s is %s', (text, value) => {
    expect(shown(readPercent(text))).toBe(value);
  });
});

describe('a year', () => {
  it.each(['2023', '２０２３', '二〇二三', '二○二三', '二零二三', '二O二三', '二0二三'])('%s is 2023', (text) => {
    expect(text).toMatch(new RegExp(`^${yearForm}$`, 'u'));
    expect(readYear(text)).toBe(2023);
  });
});
