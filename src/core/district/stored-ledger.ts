import { parseDay } from '../day.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import type { Plan } from '../plan/plan.ts';
import type { UnitRef } from '../progress/progress.ts';
import { sumUpLedger } from './sum-up-ledger.ts';
import { endOf } from './unit-facts.ts';
import type { SummedLedger } from './unit-record.ts';

/** What a shared store keeps of a unit's ledger beside its entries: no day is in it, and facts only of what is recorded. */
export type StoredLedger = Omit<SummedLedger, 'faults' | 'sources' | 'synced'>;

/** Works out what a store keeps from a unit's files, of which only its own entries count. */
export function storedLedgerOf(plan: Plan, files: readonly LedgerFile[], unit: UnitRef): StoredLedger {
  const { facts, ...rest } = sumUpLedger(unit, files, { plan, asOf: endOf(plan) });
  return { ...rest, facts: facts.filter(({ entries, points }) => entries > 0 || points !== undefined) };
}

type Summary = Omit<StoredLedger, 'facts'>;
type Submitted = NonNullable<Summary['submission']>;

const moment = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$/;
const digest = /^[0-9a-f]{32}[0-9a-z~.-]*$/;

/**
 * What a store keeps of a ledger beside its facts, from the text that it keeps; `undefined` where it is not what a sync
 * writes. Nothing but what is known is taken from it, and numbers are numbers: whoever may write to a store may write anything.
 */
export function readSummary(text: string): Summary | undefined {
  const found = parsed(text);
  if (found === undefined) return undefined;
  const { entries, lastRecorded, othersEntries, digest: ofAll } = found;
  const submission = found.submission === undefined ? undefined : submissionIn(found.submission);
  if (!isCount(entries) || !isCount(othersEntries) || typeof ofAll !== 'string' || !digest.test(ofAll))
    return undefined;
  if (lastRecorded !== undefined && !isMoment(lastRecorded)) return undefined;
  if (found.submission !== undefined && submission === undefined) return undefined;
  const receipts = found.receipts === undefined ? undefined : receiptsIn(found.receipts);
  if (found.receipts !== undefined && receipts === undefined) return undefined;
  return {
    entries,
    ...(lastRecorded !== undefined && { lastRecorded }),
    ...(submission && { submission }),
    ...(receipts && { receipts }),
    othersEntries,
    digest: ofAll,
  };
}

function submissionIn(found: unknown): Submitted | undefined {
  if (!isRecord(found)) return undefined;
  const { signed, period, records, later, at } = found;
  const isSound =
    typeof signed === 'string' && typeof period === 'string' && isCount(records) && isCount(later) && isMoment(at);
  return isSound ? { signed, period, records, later, at } : undefined;
}

function receiptsIn(found: unknown): Summary['receipts'] {
  if (!isRecord(found)) return undefined;
  const { count, last } = found;
  return isCount(count) && typeof last === 'string' && parseDay(last) !== undefined ? { count, last } : undefined;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const found: unknown = JSON.parse(text);
    return isRecord(found) ? found : undefined;
  } catch {
    return undefined;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
}
