import type { LedgerState } from '../ledger/entry.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import { sha256 } from '../ledger/sha256.ts';
import { fallsTo, type Plan, requirementsOf } from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import { countedEntries } from '../progress/facts/counted-entries.ts';
import { decisionsOf } from '../progress/facts/decisions.ts';
import { type Facts, factsOf } from '../progress/facts/facts.ts';
import type { UnitRef } from '../progress/progress.ts';
import { frameOf } from '../progress/progress-of.ts';
import { ownScope } from '../progress/scope.ts';

/**
 * The facts of every requirement that falls to a unit, in the document's order, from its own entries alone. Without a day,
 * from all that is recorded; with one, from what happened up to it.
 */
export function unitFactsOf(plan: Plan, state: LedgerState, unit: UnitRef, asOf: AsOf = endOf(plan)): Facts[] {
  const counted = countedEntries(plan, state, asOf);
  const { periods } = frameOf(plan, asOf);
  return requirementsOf(plan)
    .filter((requirement) => fallsTo(requirement, unit.kind))
    .map((requirement) => {
      const scope = ownScope(requirement, counted.get(requirement.id) ?? [], unit.id);
      return factsOf(requirement, scope, decisionsOf(scope.deciding), periods);
    });
}

/** The day as of which nothing is left out. */
export function endOf({ period }: Plan): AsOf {
  return { day: period.to, ended: true };
}

/**
 * What a plan asks, as 16 hex digits: the same for two files that ask the same of everybody, whatever else they say. Facts
 * and packets of another plan are told by it.
 */
export function planPrint(plan: Plan): string {
  const asked = requirementsOf(plan).map((requirement) => [
    requirement.id,
    fingerprintOf(requirement),
    requirement.for ?? [],
    requirement.evidence.length > 0,
  ]);
  return sha256(JSON.stringify([plan.id, plan.period, asked])).slice(0, 16);
}
