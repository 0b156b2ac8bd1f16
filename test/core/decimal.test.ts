import { describe, expect, it, test } from 'vitest';
import {
  add,
  compare,
  type Decimal,
  floorOfPart,
  formatDecimal,
  formatShare,
  multiply,
  parseDecimal,
  parseShare,
  partOf,
  reaches,
  shortfall,
  subtract,
  zero,
} from '../../src/core/decimal.ts';
import fc from '../support/fast-check.ts';
import { decimal } from '../support/plans.ts';

const million = 1_000_000n;
/** As people write them: up to 15 digits before the point, up to 6 after it. */
const anyText = fc
  .tuple(fc.bigInt(0n, 10n ** 15n - 1n), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 999_999 }))
  .map(([whole, places, fraction]) =>
    places === 0 ? `${whole}` : `${whole}.${String(fraction).padStart(6, '0').slice(0, places)}`,
  );
const anyDecimal = anyText.map(decimal);

/** The same number as a count of millionths: exact, and worked out another way. */
function millionths({ coefficient, scale }: Decimal): bigint {
  return coefficient * 10n ** BigInt(6 - scale);
}

describe('parseDecimal', () => {
  test.each([
    ['2', '2'],
    ['0.5', '0.5'],
    ['007', '7'],
    ['1.50', '1.5'],
    ['10', '10'],
    ['3.000000', '3'],
    [' 2 ', '2'],
    ['３', '3'],
    ['１．５', '1.5'],
    ['999999999999999.999999', '999999999999999.999999'],
  ])('reads “%s” as %s', (text, written) => {
    expect(formatDecimal(decimal(text))).toBe(written);
  });

  test.each([
    '1e400',
    '-1',
    '+1',
    '.5',
    '5.',
    '1,000',
    '0x10',
    '',
    ' ',
    '1 2',
    'NaN',
    '两',
    '1'.repeat(16),
    '0.1234567',
  ])('refuses “%s”', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });

  it('reads back what it writes', () => {
    fc.assert(
      fc.property(anyDecimal, (one) => {
        expect(decimal(formatDecimal(one))).toEqual(one);
      }),
    );
  });

  it('makes one value of all the ways to write a number', () => {
    for (const text of ['1.5', '1.50', '01.500000', '１.５']) expect(decimal(text)).toEqual(decimal('1.5'));
  });
});

describe('decimal arithmetic', () => {
  it('is exact: 0.1 + 0.2 is 0.3', () => {
    expect(formatDecimal(add(decimal('0.1'), decimal('0.2')))).toBe('0.3');
    expect(formatDecimal(Array.from({ length: 10 }, () => decimal('0.1')).reduce(add))).toBe('1');
  });

  it('adds in whatever order and grouping', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, anyDecimal, (a, b, c) => {
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)));
        expect(add(a, b)).toEqual(add(b, a));
        expect(add(a, zero)).toEqual(a);
      }),
    );
  });

  it('takes back what it added', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        expect(subtract(add(a, b), b)).toEqual(a);
      }),
    );
  });

  it('agrees with arithmetic on millionths', () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [left, right] = [millionths(a), millionths(b)];
        expect(millionths(add(a, b))).toBe(left + right);
        expect(millionths(subtract(a, b))).toBe(left - right);
        expect(Math.sign(compare(a, b))).toBe(left < right ? -1 : left > right ? 1 : 0);
        const { coefficient, scale } = multiply(a, b);
        expect(coefficient * 10n ** BigInt(12 - scale)).toBe(left * right);
      }),
    );
  });

  it('writes what is below zero', () => {
    expect(formatDecimal(subtract(decimal('0.25'), decimal('1.5')))).toBe('-1.25');
  });

  it('says what is missing, and nothing where enough is there', () => {
    expect(formatDecimal(shortfall(decimal('0.5'), decimal('2')))).toBe('1.5');
    expect(shortfall(decimal('3'), decimal('2'))).toEqual(zero);
  });

  it('rounds a part of an amount down', () => {
    expect(formatDecimal(floorOfPart(decimal('2.5'), 6, 12))).toBe('1');
    expect(formatDecimal(floorOfPart(decimal('10'), 12, 12))).toBe('10');
    fc.assert(
      fc.property(
        anyDecimal,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        (amount, part, whole) => {
          const floor = floorOfPart(amount, part, whole);
          const exact = millionths(amount) * BigInt(part);
          expect(floor.coefficient * million * BigInt(whole) <= exact).toBe(true);
          expect((floor.coefficient + 1n) * million * BigInt(whole) > exact).toBe(true);
        },
      ),
    );
  });
});

describe('shares', () => {
  test.each([
    ['38/40', '38/40'],
    ['38／40', '38/40'],
    ['３８/４０', '38/40'],
    [' 0 / 3 ', '0/3'],
    ['2.5/5.0', '2.5/5'],
  ])('reads “%s”', (text, written) => {
    const share = parseShare(text);
    expect(share && formatShare(share)).toBe(written);
  });

  test.each(['41/40', '1/0', '0/0', '-1/4', '3', '1/2/3', '/4', '3/', '95%', 'a/b'])('refuses “%s”', (text) => {
    expect(parseShare(text)).toBeUndefined();
  });

  it('are held against percent without rounding', () => {
    const shareOf = (text: string) => parseShare(text) ?? expect.fail(text);
    expect(reaches(shareOf('1/3'), decimal('33.333333'))).toBe(true);
    expect(reaches(shareOf('1/3'), decimal('33.333334'))).toBe(false);
    expect(reaches(shareOf('999999999999998/999999999999999'), decimal('100'))).toBe(false);
    expect(reaches(shareOf('40/40'), decimal('100'))).toBe(true);
  });

  it('gives a part of an amount rounded down to so many places, and never more than all of it', () => {
    const part = (amount: string, share: string, places = 2) => {
      const of = parseShare(share);
      return of && formatDecimal(partOf(decimal(amount), of, places));
    };
    expect(part('10', '10/12')).toBe('8.33');
    expect(part('10', '12/12')).toBe('10');
    expect(part('5.5', '2/3')).toBe('3.66');
    expect(part('0.3', '0.1/0.3')).toBe('0.1');
    expect(part('10', '0/3')).toBe('0');
    const above = { part: decimal('5'), whole: decimal('3') };
    expect(formatDecimal(partOf(decimal('10'), above, 2))).toBe('10');
  });
});
