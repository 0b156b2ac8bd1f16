import { expect, test } from 'vitest';
import { matchesIn } from '../../src/core/matches-in.ts';

test.each([
  ['每月2次、全年12场', /[0-9]+[次场]/gu],
  ['没有数', /[0-9]+/gu],
  ['甲，乙，丙', /[^，]*(?:，|$)/gu],
  ['𠮷甲', /(?=[甲𠮷])/gu],
])('finds in %s what matchAll finds, empty matches too', (text, pattern) => {
  const found = matchesIn(text, pattern).map((match) => [match[0], match.index]);
  expect(found).toEqual(Array.from(text.matchAll(pattern), (match) => [match[0], match.index]));
});
