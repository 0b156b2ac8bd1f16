import { type Plan, type Requirement, requirementsOf } from '../plan.ts';

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
