import type { Every, Plan } from '../plan/plan.ts';
import { findPeriod, type Period, periodsOf } from './periods.ts';

const rhythms: readonly Every[] = ['year', 'half-year', 'quarter', 'month', 'week'];

/** The period of that name, of whatever rhythm: `Y1`, `H1`, `2023-Q2`, `2023-02`, `2023-W05`; `undefined` for none of the plan's. */
export function periodNamed(plan: Plan, name: string): Period | undefined {
  for (const every of rhythms) {
    const found = findPeriod(periodsOf(plan.period, every, plan.breaks), name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The periods that reports are made for, in order: quarters, half-years, the whole. */
export function reportingPeriods(plan: Plan): readonly Period[] {
  return (['quarter', 'half-year', 'year'] as const).flatMap((every) => periodsOf(plan.period, every, plan.breaks));
}
