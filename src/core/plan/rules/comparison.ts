import type { Plan, Requirement } from '../plan.ts';
import { requirementsOf } from '../plan.ts';
import { dutyChanged } from './duty-changed.ts';
import { idRemoved } from './id-removed.ts';
import { idReused } from './id-reused.ts';
import type { Rule } from './rule.ts';

/** Judges a plan by an earlier version of it, which the ledger's entries may be about. */
export type ComparisonRule = (earlier: Plan, plan: Plan) => ReturnType<Rule>;

const comparisonRules: readonly ComparisonRule[] = [idRemoved, idReused, dutyChanged];

/** All that comparing with this earlier version finds. */
export function comparisonWith(earlier: Plan): Rule {
  return (plan) => comparisonRules.flatMap((rule) => rule(earlier, plan));
}

/** The requirements that both have, by id. A doubled id stands for its first. */
export function inBoth(earlier: Plan, plan: Plan): { readonly before: Requirement; readonly now: Requirement }[] {
  const before = new Map(
    requirementsOf(earlier)
      .map((each) => [each.id, each] as const)
      .reverse(),
  );
  return requirementsOf(plan).flatMap((now) => {
    const same = before.get(now.id);
    return same === undefined ? [] : [{ before: same, now }];
  });
}
