import { describe, expect, it } from 'vitest';
import { erasedRows, listWindow } from '../../src/screens/list-window.ts';

const ones = (count: number) => Array.from({ length: count }, () => 1);

describe('the window on a list', () => {
  it('is all of it where it fits', () => {
    expect(listWindow(ones(9), 4, 9)).toEqual({ from: 0, to: 9 });
    expect(listWindow([], 0, 9)).toEqual({ from: 0, to: 0 });
  });

  it.each([
    [0, 0, 9],
    [4, 0, 9],
    [6, 2, 11],
    [11, 3, 12],
  ])('with line %i of twelve active is %i to %i', (active, from, to) => {
    expect(listWindow(ones(12), active, 9)).toEqual({ from, to });
  });

  it('holds fewer lines where they take several rows, and always the active one', () => {
    expect(listWindow([2, 2, 2, 2, 2, 2], 0, 9)).toEqual({ from: 0, to: 4 });
    expect(listWindow([1, 20, 1], 1, 9)).toEqual({ from: 1, to: 2 });
  });
});

describe('what a narrower window has broken into more rows', () => {
  it('is cleared up to where the last row stood before', () => {
    expect(erasedRows([80, 40, 0], 40)).toBe('\u001b[2K\u001b[1A');
    expect(erasedRows([30, 10], 40)).toBe('');
  });
});
