import { describe, expect, it } from 'vitest';
import { asOf, isOver } from '../../../src/core/progress/as-of.ts';
import { day, planWith } from '../../support/plans.ts';

const plan = planWith({ period: '2023-01-01..2023-12-31' });
const last = day('2023-12-31');

describe('the day as of which a plan is judged', () => {
  it('is the day asked for, up to the last', () => {
    expect(asOf(plan, day('2023-06-30'))).toEqual({ day: '2023-06-30', ended: false });
    expect(asOf(plan, last)).toEqual({ day: '2023-12-31', ended: false });
  });

  it('is never later than the last, and says that the plan has ended', () => {
    expect(asOf(plan, day('2024-01-01'))).toEqual({ day: '2023-12-31', ended: true });
  });
});

describe('the time of something', () => {
  it('is over on the day after its last', () => {
    expect(isOver(day('2023-06-30'), asOf(plan, day('2023-06-30')))).toBe(false);
    expect(isOver(day('2023-06-30'), asOf(plan, day('2023-07-01')))).toBe(true);
  });

  it('is over once the plan has ended, though the day stays its last', () => {
    expect(isOver(last, asOf(plan, last))).toBe(false);
    expect(isOver(last, asOf(plan, day('2024-01-01')))).toBe(true);
  });
});
