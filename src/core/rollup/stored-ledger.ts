import type { LedgerState, Placement } from '../ledger/entry.ts';
import { submissionsOf } from '../ledger/submission.ts';
import type { Every, Plan } from '../plan/plan.ts';
import type { Facts } from '../progress/facts.ts';
import { findPeriod, periodsOf } from '../progress/periods.ts';
import type { UnitRef } from '../progress/progress.ts';
import type { Ledger } from './rollup.ts';
import { unitFactsOf } from './unit-facts.ts';

/** What a shared store keeps of a unit's ledger beside its entries: no day is in it. */
export interface StoredLedger extends Pick<Ledger, 'entries' | 'lastRecorded' | 'submission' | 'othersEntries'> {
  /** Of the requirements for which something is recorded. */
  readonly facts: readonly Facts[];
}

/** Works out what a store keeps from the entries, of which only the unit's own count. */
export function storedLedgerOf(plan: Plan, state: LedgerState, unit: UnitRef): StoredLedger {
  const isOwn = ({ entry }: Placement) => entry.unit === unit.id && entry.plan === plan.id;
  const own = { standing: state.standing.filter(isOwn), all: state.all.filter(isOwn) };
  const submission = submissionsOf(own, unit.id, (name) => spanOf(plan, name)).at(-1);
  const lastRecorded = own.all.at(-1)?.entry.at;
  return {
    facts: unitFactsOf(plan, { ...state, ...own }, unit).filter(({ entries }) => entries > 0),
    entries: own.standing.length,
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
    othersEntries: state.all.length - own.all.length,
  };
}

const rhythms: readonly Every[] = ['year', 'half-year', 'quarter', 'month', 'week'];

/** The days of a period by its name, whatever its rhythm. */
function spanOf({ period, breaks }: Plan, name: string) {
  for (const every of rhythms) {
    const found = findPeriod(periodsOf(period, every, breaks), name);
    if (found !== undefined) return found;
  }
  return undefined;
}
