import { type Plan, placedRequirements, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** Entries name requirements by id: those of an id that is gone belong to nothing. */
export function idRemoved(earlier: Plan, plan: Plan): RuleFinding[] {
  const ids = new Set(requirementsOf(plan).map(({ id }) => id));
  const items = new Map(plan.sections.flatMap((section) => section.items.map((item) => [item.id, item] as const)));
  return placedRequirements(earlier)
    .filter(({ requirement }) => !ids.has(requirement.id))
    .map(({ item, requirement: { id, text } }): RuleFinding => {
      const here = items.get(item.id);
      const place = here === undefined ? { about: plan, at: ['sections'] } : { about: here, at: ['requirements'] };
      return { code: 'id-removed', values: { id, text }, ...place };
    });
}
