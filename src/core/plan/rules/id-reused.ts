import { likeness } from '../../text/likeness.ts';
import { type Plan, type Requirement, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** Below this likeness two texts are no wordings of one duty. */
const leastLikeness = 0.4;

/** An id that meant another duty: what was recorded for that one would now count for this one. */
export function idReused(earlier: Plan, plan: Plan): RuleFinding[] {
  return inBoth(earlier, plan)
    .filter(({ before, now }) => isAnotherDuty(before, now))
    .map(({ before, now }) => {
      const values = { id: now.id, before: before.text, now: now.text };
      return { code: 'id-reused', values, about: now, at: ['id'] };
    });
}

export function isAnotherDuty(before: Requirement, now: Requirement): boolean {
  return likeness(before.text, now.text) < leastLikeness;
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
