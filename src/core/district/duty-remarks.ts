import type { LedgerState, Placement } from '../ledger/entry.ts';
import type { Plan } from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import { countedEntries } from '../progress/facts/counted-entries.ts';
import { decisionsOf } from '../progress/facts/decisions.ts';
import type { UnitRef } from '../progress/progress.ts';
import { type Remedy, remedyOf } from '../progress/remedy.ts';

/** What was written about an open duty that a letter on it has to know. */
export interface DutyRemarks {
  /** Why a review sent it back; absent once that is answered. */
  readonly returnedFor?: string;
  /** What the unit has already said of cause, measure, owner and due. */
  readonly remedy?: Remedy;
}

/** By the requirement's id; of those only of which something was written. */
export function remarksIn(
  plan: Plan,
  state: LedgerState,
  unit: UnitRef,
  asOf: AsOf,
): ReadonlyMap<string, DutyRemarks> | undefined {
  const ids = new Set(state.standing.flatMap((placement) => aboutWhich(placement, unit)));
  // Few units have any: of the others nothing is gone through again.
  if (ids.size === 0) return undefined;
  const counted = countedEntries(plan, state, asOf);
  return new Map(
    [...ids].map((id): readonly [string, DutyRemarks] => {
      const entries = (counted.get(id) ?? []).filter(({ entry }) => entry.unit === unit.id);
      const { reason } = decisionsOf(entries).reopened?.entry ?? {};
      const remedy = remedyOf(entries.map(({ placement }) => placement));
      return [id, { ...(reason !== undefined && { returnedFor: reason }), ...(remedy && { remedy }) }];
    }),
  );
}

function aboutWhich({ entry }: Placement, unit: UnitRef): readonly string[] {
  const { kind, verdict, requirement } = entry;
  const isRemark = kind === 'remedy' || verdict === 'returned';
  return isRemark && entry.unit === unit.id && requirement !== undefined ? [requirement] : [];
}
