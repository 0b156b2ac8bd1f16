import { contains } from '../../day.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** A duty due after the plan has ended could never be overdue in it; one due before it began always would be. */
export function dueOutsidePeriod(plan: Plan): RuleFinding[] {
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const { id, due } = about;
    if (due === undefined || contains(plan.period, due)) return [];
    return [{ code: 'due-outside-period', values: { id, due, ...plan.period }, about, at: ['due'] }];
  });
}
