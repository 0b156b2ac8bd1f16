import { describe, expect, it } from 'vitest';
import { nearest, nearestOf } from '../../../src/core/text/nearest.ts';

describe('the nearest name', () => {
  it.each([
    ['recrod', ['record', 'report', 'undo'], 'record'],
    ['ad', ['id', 'add', 'on'], 'add'],
    ['Status', ['status', 'show'], 'status'],
    ['xyzzy', ['record', 'report'], undefined],
    ['', ['a'], 'a'],
  ] as const)('to %s among %j is %s', (typed, known, found) => {
    expect(nearest(typed, known)).toBe(found);
  });

  it('comes first of several, and no more are given than asked for', () => {
    expect(nearestOf('1.9', ['1.1', '1.2', '1.3', '2.9'], 2)).toHaveLength(2);
  });

  it('takes no time for a name without end', () => {
    expect(nearestOf('x'.repeat(1_000_000), ['record'], 1)).toEqual([]);
  });
});
