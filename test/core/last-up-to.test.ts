import { expect, test } from 'vitest';
import { lastUpTo } from '../../src/core/last-up-to.ts';

test.each([
  [-1, -1],
  [0, 0],
  [3, 0],
  [4, 2],
  [99, 3],
])('finds the last that stands at %d or before it', (place, index) => {
  expect(lastUpTo([{ at: 0 }, { at: 4 }, { at: 4 }, { at: 9 }], ({ at }) => at, place)).toBe(index);
});

test('finds none in an empty list', () => {
  expect(lastUpTo([], () => 0, 5)).toBe(-1);
});
