import { describe, expect, it } from 'vitest';
import { percentDone } from '../../../src/core/progress/completion.ts';

describe('a percent of what is done', () => {
  it.each([
    [0, 0, 0],
    [0, 31, 0],
    [14, 31, 45],
    [1, 8, 13],
    [2, 3, 67],
    [31, 31, 100],
  ])('%i of %i is %i', (done, of, percent) => {
    expect(percentDone(done, of)).toBe(percent);
  });

  it('is 100 only of all, and 0 only of none', () => {
    expect(percentDone(999, 1000)).toBe(99);
    expect(percentDone(1, 1000)).toBe(1);
  });
});
