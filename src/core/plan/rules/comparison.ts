import type { Plan } from '../plan.ts';
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
