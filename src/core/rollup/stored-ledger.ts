import type { LedgerState } from '../ledger/entry.ts';
import { submissionsOf } from '../ledger/submission.ts';
import type { Plan } from '../plan/plan.ts';
import type { Facts } from '../progress/facts.ts';
import { periodNamed } from '../progress/period-named.ts';
import type { AsOf, UnitRef } from '../progress/progress.ts';
import { unitFactsOf } from './unit-facts.ts';
import type { Ledger } from './unit-record.ts';

/** What a district's table needs of a unit's ledger, and a shared store keeps of it beside its entries. */
export interface StoredLedger extends Pick<Ledger, 'entries' | 'lastRecorded' | 'submission' | 'othersEntries'> {
  /** Of the requirements for which something is recorded. */
  readonly facts: readonly Facts[];
}

/** Worked out from the entries, of which only the unit's own count; without a day, no day is in it. */
export function storedLedgerOf(plan: Plan, state: LedgerState, unit: UnitRef, asOf?: AsOf): StoredLedger {
  const own = state.standing.filter(({ entry }) => entry.unit === unit.id && entry.plan === plan.id);
  const submission = submissionsOf(state, unit.id, (name) => periodNamed(plan, name)).at(-1);
  const lastRecorded = own.at(-1)?.entry.at;
  return {
    facts: unitFactsOf(plan, state, unit, asOf).filter(({ entries }) => entries > 0),
    entries: own.filter(({ entry }) => entry.requirement !== undefined).length,
    ...(lastRecorded !== undefined && { lastRecorded }),
    ...(submission && {
      submission: {
        signed: submission.signed,
        period: submission.period,
        records: submission.records,
        later: submission.later,
        at: submission.entry.at,
      },
    }),
    othersEntries: state.standing.length - own.length,
  };
}
