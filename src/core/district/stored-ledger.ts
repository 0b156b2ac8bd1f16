import { parseDay } from '../day.ts';
import { digestOf, headsOf } from '../ledger/digest.ts';
import { isRecord } from '../ledger/entry-shape.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import { parseJson } from '../ledger/line.ts';
import type { Plan } from '../plan/plan.ts';
import type { Facts } from '../progress/facts/facts.ts';
import type { UnitRef } from '../progress/progress.ts';
import { isStoredCount } from '../target/stored-values.ts';
import { signedFiles } from './known-keys.ts';
import { sumUpLedger } from './sum-up-ledger.ts';
import { endOf } from './unit-facts.ts';
import type { SummedLedger } from './unit-record.ts';

/** What a ledger says to whoever reads a store. */
type ToldLedger = Omit<SummedLedger, 'faults' | 'sources' | 'synced' | 'remarks'>;

/** By key, the requirements of which something was accepted under it. */
export type Acceptances = Readonly<Record<string, readonly string[]>>;

/**
 * What a shared store keeps of a unit's ledger beside its entries: no day is in it, and facts only of what is recorded. Every
 * acceptance that is signed is in the facts, as no two who write them know the same keys: whoever reads them takes out what
 * is nobody's who is known.
 */
export interface StoredLedger extends ToldLedger {
  readonly acceptedBy: Acceptances;
}

/** Works out what a store keeps from a unit's files, of which only its own entries count: the same, whoever does it. */
export function storedLedgerOf(plan: Plan, files: readonly LedgerFile[], unit: UnitRef): StoredLedger {
  const signed = signedFiles(files);
  const { facts, remarks: _, ...rest } = sumUpLedger(unit, signed, { plan, asOf: endOf(plan) });
  return {
    ...rest,
    digest: digestOf(headsOf(files)),
    acceptedBy: acceptancesIn(signed, unit.id),
    facts: facts.filter(({ entries, points }) => entries > 0 || points !== undefined),
  };
}

/** Sorted, so that the same lines always make the same text. */
export function acceptancesIn(files: readonly LedgerFile[], unit: string): Acceptances {
  const found = new Map<string, Set<string>>();
  for (const { entry } of files.flatMap(({ lines }) => lines)) {
    const { key, requirement } = entry;
    if (entry.verdict !== 'accepted' || entry.unit !== unit || key === undefined || requirement === undefined) continue;
    found.set(key, (found.get(key) ?? new Set()).add(requirement));
  }
  return Object.fromEntries([...found].sort().map(([key, ids]) => [key, [...ids].sort()]));
}

/**
 * The ledger as it counts where these keys are reviewers'. `undefined` where only the entries can tell: one requirement was accepted
 * under a key that is known and under one that is not, or by nobody who is named.
 */
export function asReviewed(
  { acceptedBy, ...ledger }: StoredLedger,
  isReviewers: (key: string) => boolean,
): ToldLedger | undefined {
  const idsOf = (keys: readonly string[]) => new Set(keys.flatMap((key) => acceptedBy[key] ?? []));
  const known = idsOf(Object.keys(acceptedBy).filter(isReviewers));
  const unknown = idsOf(Object.keys(acceptedBy).filter((key) => !isReviewers(key)));
  const facts: Facts[] = [];
  for (const each of ledger.facts) {
    const id = each.requirement;
    const isReviewed = each.isAccepted || each.points?.reviewed !== undefined;
    if (known.has(id) ? unknown.has(id) : isReviewed && !unknown.has(id)) return undefined;
    facts.push(isReviewed && unknown.has(id) ? unreviewed(each) : each);
  }
  return { ...ledger, facts };
}

function unreviewed({ points, ...facts }: Facts): Facts {
  return { ...facts, ...(points?.self && { points: { self: points.self } }), isAccepted: false };
}

type Summary = Omit<StoredLedger, 'facts'>;
type Submitted = NonNullable<Summary['submission']>;

const moment = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:Z|[+-][0-9]{2}:[0-9]{2})$/;
const publicKey = /^[0-9A-Za-z_-]{43}$/;
const digest = /^[0-9a-f]{32}[0-9a-z~.-]*$/;

/**
 * What a store keeps of a ledger beside its facts, from the text that it keeps; `undefined` where it is not what a sync
 * writes. Nothing but what is known is taken from it, and numbers are numbers: whoever may write to a store may write anything.
 */
export function readSummary(text: string): Summary | undefined {
  const found = parsed(text);
  if (found === undefined) return undefined;
  const { entries, lastRecorded, othersEntries, digest: ofAll, acceptedBy } = found;
  const submission = found.submission === undefined ? undefined : submissionIn(found.submission);
  if (!isStoredCount(entries) || !isStoredCount(othersEntries) || typeof ofAll !== 'string' || !digest.test(ofAll))
    return undefined;
  if (lastRecorded !== undefined && !isMoment(lastRecorded)) return undefined;
  if (found.submission !== undefined && submission === undefined) return undefined;
  if (!areAcceptances(acceptedBy)) return undefined;
  const receipts = found.receipts === undefined ? undefined : receiptsIn(found.receipts);
  if (found.receipts !== undefined && receipts === undefined) return undefined;
  return {
    entries,
    ...(lastRecorded !== undefined && { lastRecorded }),
    ...(submission && { submission }),
    ...(receipts && { receipts }),
    othersEntries,
    digest: ofAll,
    acceptedBy,
  };
}

function areAcceptances(found: unknown): found is Acceptances {
  const areIds = (ids: unknown) => Array.isArray(ids) && ids.every((id) => typeof id === 'string');
  return isRecord(found) && Object.entries(found).every(([by, ids]) => publicKey.test(by) && areIds(ids));
}

function submissionIn(found: unknown): Submitted | undefined {
  if (!isRecord(found)) return undefined;
  const { signed, period, records, later, at } = found;
  const isSound =
    typeof signed === 'string' &&
    typeof period === 'string' &&
    isStoredCount(records) &&
    isStoredCount(later) &&
    isMoment(at);
  return isSound ? { signed, period, records, later, at } : undefined;
}

function receiptsIn(found: unknown): Summary['receipts'] {
  if (!isRecord(found)) return undefined;
  const { count, last } = found;
  return isStoredCount(count) && typeof last === 'string' && parseDay(last) !== undefined ? { count, last } : undefined;
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  const found = parseJson(text);
  return isRecord(found) ? found : undefined;
}

function isMoment(value: unknown): value is string {
  return typeof value === 'string' && moment.test(value) && !Number.isNaN(Date.parse(value));
}
