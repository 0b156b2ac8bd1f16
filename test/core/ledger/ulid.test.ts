import { describe, expect, test } from 'vitest';
import { isUlid, ulidOf, ulidsOf } from '../../../src/core/ledger/ulid.ts';
import fc from '../../support/fast-check.ts';

const milliseconds = fc.integer({ min: 0, max: 2 ** 48 - 1 });
const chance = fc.uint8Array({ minLength: 10, maxLength: 10 });

describe('a ULID', () => {
  test('is written as the specification has it', () => {
    expect(ulidOf(1_469_918_176_385, new Uint8Array(10))).toBe('01ARYZ6S410000000000000000');
    expect(ulidOf(2 ** 48 - 1, new Uint8Array(10).fill(255))).toBe('7ZZZZZZZZZZZZZZZZZZZZZZZZZ');
  });

  test('is sound and begins with its time, whatever chance gives', () => {
    fc.assert(
      fc.property(milliseconds, chance, (time, random) => {
        expect(isUlid(ulidOf(time, random))).toBe(true);
        expect(ulidOf(time, random).slice(0, 10)).toBe(ulidOf(time, new Uint8Array(10)).slice(0, 10));
      }),
    );
  });

  test('those of one moment rise strictly, and keep the time, even where chance is all ones', () => {
    fc.assert(
      fc.property(milliseconds, fc.oneof(chance, fc.constant(new Uint8Array(10).fill(255))), (time, random) => {
        const ids = ulidsOf(time, random, 5);
        expect([...new Set(ids)].sort()).toEqual(ids);
        expect(ids.every((id) => id.startsWith(ulidOf(time, new Uint8Array(10)).slice(0, 10)))).toBe(true);
      }),
    );
  });

  test.each([
    '',
    '01ARYZ6S41000000000000000',
    '8ZZZZZZZZZZZZZZZZZZZZZZZZZ',
    '01ARYZ6S41000000000000000I',
    '../../../../../etc/passwd0',
  ])('is not %j', (text) => expect(isUlid(text)).toBe(false));
});
