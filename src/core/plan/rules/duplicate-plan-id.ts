import type { Rule } from './rule.ts';

/** A ledger knows its plan by the id alone. `othersOf` names the files beside the plan's own that have an id. */
export function duplicatePlanId(othersOf: (id: string) => readonly string[]): Rule {
  return (plan) => {
    const others = othersOf(plan.id);
    if (others.length === 0) return [];
    return [{ code: 'duplicate-plan-id', values: { id: plan.id, files: others.join('、') }, about: plan, at: ['id'] }];
  };
}
