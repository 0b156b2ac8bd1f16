import { nearest } from '../../text/nearest.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** A plan has a handful of kinds. Of a file that has thousands, all of them in each finding would be no help. */
const mostOffered = 50;

/** A kind that `units` does not list falls to nobody. */
export function unknownUnitKind(plan: Plan): RuleFinding[] {
  const known = Object.keys(plan.units).slice(0, mostOffered);
  if (known.length === 0) return [];
  return requirementsOf(plan).flatMap((about) =>
    (about.for ?? []).flatMap((kind, index): RuleFinding[] => {
      if (Object.hasOwn(plan.units, kind)) return [];
      const values = { kind, near: nearest(kind, known) ?? '', known: known.join(', ') };
      return [{ code: 'unknown-unit-kind', values, about, at: ['for', index] }];
    }),
  );
}
