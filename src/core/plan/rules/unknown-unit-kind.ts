import { nearest } from '../../nearest.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** A kind that `units` does not list falls to nobody. */
export function unknownUnitKind(plan: Plan): RuleFinding[] {
  const known = Object.keys(plan.units);
  if (known.length === 0) return [];
  return requirementsOf(plan).flatMap((about) =>
    (about.for ?? []).flatMap((kind, index): RuleFinding[] => {
      if (Object.hasOwn(plan.units, kind)) return [];
      const values = { kind, near: nearest(kind, known) ?? '', known: known.join(', ') };
      return [{ code: 'unknown-unit-kind', values, about, at: ['for', index] }];
    }),
  );
}
