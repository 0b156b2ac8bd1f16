import type { LedgerFile } from '../ledger/ledger-file.ts';
import type { Plan } from '../plan/plan.ts';
import type { UnitRef } from '../progress/progress.ts';
import { readLedger } from './read-ledger.ts';
import { endOf } from './unit-facts.ts';
import type { Ledger } from './unit-record.ts';

/** What a shared store keeps of a unit's ledger beside its entries: no day is in it, and facts only of what is recorded. */
export type StoredLedger = Omit<Ledger, 'faults' | 'sources' | 'synced'>;

/** Works out what a store keeps from a unit's files, of which only its own entries count. */
export function storedLedgerOf(plan: Plan, files: readonly LedgerFile[], unit: UnitRef): StoredLedger {
  const { facts, ...rest } = readLedger(unit, files, { plan, asOf: endOf(plan) });
  return { ...rest, facts: facts.filter(({ entries }) => entries > 0) };
}
