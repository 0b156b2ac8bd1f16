import { expect, test } from 'vitest';
import { weekdayNamed } from '../../../../src/core/text/days/weekday-named.ts';

test.each([
  ['一', 1],
  ['六', 6],
  ['日', 7],
  ['天', 7],
  ['七', undefined],
  ['', undefined],
])('%s is the day of the week %s', (sign, expected) => {
  expect(weekdayNamed(sign)).toBe(expected);
});
