import { lengthOf } from '../../day.ts';
import { type RhythmUnit, stepOf } from '../../progress/periods.ts';
import { everyOf } from '../../target/kinds.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** The fewest days that each can have. */
const shortest: Readonly<Record<RhythmUnit, number>> = {
  week: 7,
  month: 28,
  quarter: 90,
  'half-year': 181,
  term: 1,
  year: 365,
};

/**
 * A rhythm that does not come round once in the plan: the plan's edge cuts its only period, which may then owe nothing. With
 * a number (`3 years`) it is meant, and owed once.
 */
export function everyLongerThanPeriod(plan: Plan): RuleFinding[] {
  const days = lengthOf(plan.period);
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const every = everyOf(about.target);
    if (every === undefined) return [];
    const { count, unit } = stepOf(every);
    if (count > 1 || shortest[unit] <= days) return [];
    const values = { id: about.id, every: unit, ...plan.period };
    return [{ code: 'every-longer-than-period', values, about, at: ['target', 'every'] }];
  });
}
