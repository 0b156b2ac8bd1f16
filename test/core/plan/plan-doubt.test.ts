import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/core/day.ts';
import { type PlanChoice, planDoubt } from '../../../src/core/plan/plan-doubt.ts';

function plan(year: string): PlanChoice['plan'] {
  return { id: `plan-${year}`, period: { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day } };
}

/** The plan of 2023 in use on this day, with the plans of these years beside it. */
function doubt(today: string, years: readonly string[], more: Partial<PlanChoice> = {}) {
  const others = years.map(plan);
  return planDoubt({ plan: plan('2023'), isBundled: false, others, settled: undefined, today: today as Day, ...more });
}

function settled(on: string, ...years: readonly string[]) {
  return { settled: { on: on as Day, among: years.map((year) => `plan-${year}`) } };
}

describe('whether it is in doubt which plan is meant', () => {
  it('is not while the only plan here runs, and not when it has ended: it may be made up', () => {
    expect(doubt('2023-06-01', [])).toBeUndefined();
    expect(doubt('2024-06-01', [])).toBeUndefined();
  });

  it('is where the plan has ended and another one here covers today, once', () => {
    expect(doubt('2024-06-01', ['2024'])).toBe('ended');
    expect(doubt('2024-06-02', ['2024'], settled('2024-06-01', '2023', '2024'))).toBeUndefined();
  });

  it('is again where the answer was given before the plan ended, or before the other began', () => {
    expect(doubt('2024-01-02', ['2024'], settled('2023-12-20', '2023', '2024'))).toBe('ended');
    expect(doubt('2025-01-02', ['2025'], settled('2024-06-01', '2023', '2025'))).toBe('ended');
  });

  it('is where a plan came that was not there, whatever it covers, once', () => {
    expect(doubt('2023-12-20', ['2024'], settled('2023-01-05', '2023'))).toBe('came');
    expect(doubt('2023-12-21', ['2024'], settled('2023-12-20', '2023', '2024'))).toBeUndefined();
    expect(doubt('2024-06-01', ['2019'], settled('2024-05-01', '2023'))).toBe('came');
  });

  it('is for the plan of the tool wherever today lies outside it, until somebody says so', () => {
    const isBundled = true;
    expect(doubt('2023-06-01', [], { isBundled })).toBeUndefined();
    expect(doubt('2026-06-01', [], { isBundled })).toBe('ended');
    expect(doubt('2022-06-01', [], { isBundled })).toBe('not-begun');
    expect(doubt('2026-06-01', [], { isBundled, ...settled('2023-03-01') })).toBe('ended');
    expect(doubt('2026-06-02', [], { isBundled, ...settled('2026-06-01') })).toBeUndefined();
  });
});
