import { everyOf } from '../../../target/kinds.ts';
import { type Plan, requirementsOf } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** A duty of each term in a plan that has none would be owed never. */
export function termsMissing(plan: Plan): RuleFinding[] {
  if (plan.terms.length > 0) return [];
  return requirementsOf(plan)
    .filter(({ target }) => everyOf(target) === 'term')
    .map((about) => ({ code: 'terms-missing', values: { id: about.id }, about, at: ['target', 'every'] }));
}
