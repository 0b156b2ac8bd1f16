import { expect, test } from 'vitest';
import { remembering } from '../../src/core/remembering.ts';

test('answers a text that was asked about lately without another look, and one long ago anew', () => {
  const asked: string[] = [];
  const length = remembering((text) => {
    asked.push(text);
    return text.length;
  });
  expect([length('甲乙'), length('甲乙')]).toEqual([2, 2]);
  expect(asked).toEqual(['甲乙']);
  for (let count = 0; count < 1000; count += 1) length(`${count}`);
  expect(length('甲乙')).toBe(2);
  expect(asked.filter((text) => text === '甲乙')).toHaveLength(2);
});

test('remembers that there is no answer', () => {
  let looks = 0;
  const none = remembering((): string | undefined => {
    looks += 1;
    return undefined;
  });
  expect([none('甲'), none('甲'), looks]).toEqual([undefined, undefined, 1]);
});
