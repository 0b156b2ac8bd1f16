import type { Day } from '../../core/day.ts';
import { countedFiles, isReviewersKey, type KnownReviewers, signedFiles } from '../../core/district/known-keys.ts';
import {
  acceptancesIn,
  asReviewed,
  readSummary,
  type StoredLedger,
  storedLedgerOf,
} from '../../core/district/stored-ledger.ts';
import { sumUpLedger } from '../../core/district/sum-up-ledger.ts';
import { planPrint } from '../../core/district/unit-facts.ts';
import type { Arrival } from '../../core/district/unit-record.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import type { ReadFile } from '../../core/ledger/read-file.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AsOf } from '../../core/progress/as-of.ts';
import { decodeFacts, encodeFacts } from '../../core/progress/facts/facts-text.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { Connection } from './connection.ts';
import { isOwnForm } from './facts-form.ts';
import { filesUpTo, ledgersOf } from './partition.ts';

/** What a store has of one unit for one plan. */
export interface StoredReport {
  readonly unit: UnitRef;
  readonly arrival: Arrival;
  /** Its facts were checked, and are not what its entries say: the arrival goes by these. */
  readonly isFalse: boolean;
  /** Keys under which something was accepted that count for nobody who is known. */
  readonly strangers: readonly string[];
}

type Told = Pick<StoredReport, 'arrival' | 'strangers'>;

/**
 * One row a unit, whatever the number of entries: of those nothing is read but each writer's last, which tells whether the
 * facts are of all that is there.
 */
export const factsQuery = `SELECT u.id, u.name, u.kind, s.plan_print AS "planPrint", s.version, s.summary,
    s.heads, LEAST(s.lines, 1000000)::int AS lines, s.heads = h.heads AS "isCurrent", to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, f.facts
  FROM workpoints.units u
  LEFT JOIN workpoints.syncs s ON s.unit = u.id AND s.plan = $1
  LEFT JOIN (
    SELECT w.unit, string_agg(w.writer || ' ' || l.n || ' ' || l.hash || chr(10), '' ORDER BY w.writer COLLATE "C") AS heads
    FROM workpoints.writers w CROSS JOIN LATERAL (
      SELECT n, hash FROM workpoints.lines
      WHERE unit = w.unit AND plan = w.plan AND writer = w.writer ORDER BY n DESC LIMIT 1) l
    WHERE w.plan = $1 GROUP BY w.unit) h ON h.unit = u.id
  LEFT JOIN (
    SELECT unit, string_agg(facts, ',' ORDER BY requirement) AS facts
    FROM workpoints.facts WHERE plan = $1 GROUP BY unit) f ON f.unit = u.id
  ORDER BY u.id`;

interface FactsRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  /** When it was last heard from, by the server's clock; `null` where it never was. */
  readonly at: string | null;
  readonly planPrint: string;
  readonly version: string;
  readonly summary: string;
  /** The lines that they were worked out from. */
  readonly heads: string;
  readonly lines: number;
  readonly facts: string | null;
  /** They are of every line that the store has: a reviewer's are added without them. */
  readonly isCurrent: boolean | null;
}

/** What a district's table is to be made of. */
export interface FactsAsked {
  readonly plan: Plan;
  readonly asOf: AsOf;
  /** Said of a unit of which neither facts nor entries can be read. */
  readonly unreadable: string;
  /** Of the units whose facts can be checked, those whose facts are to be. */
  readonly checked: (units: readonly Checkable[]) => readonly string[];
  /** Whose acceptances of a unit's records count. */
  readonly reviewersOf: (unit: string) => Promise<Reviewers>;
  /** The day that ends keys: a store does not say when a line came. */
  readonly today: Day;
  /** What was written about duties is wanted, too, which facts do not hold. */
  readonly readsEntries?: boolean;
}

type Reviewers = Pick<KnownReviewers, 'listed' | 'own' | 'unit'>;

/** A unit with facts, and how many lines they are of. */
export interface Checkable {
  readonly id: string;
  readonly lines: number;
}

/**
 * What came from every unit that the login sees, by the unit's id, for a district's table as of a day. Only facts are read,
 * but of a unit whose facts cannot tell its entries: something was added since, by a reviewer say, or counts for a later day
 * than the one asked for, as facts have no day in them, or what stands there are no facts, or facts in the form of an older or
 * newer program, which may mean something else. The entries of all such units come in one question, and of those that are to
 * be checked, too. No unit hinders the others' rows.
 */
export async function readFacts(connection: Connection, asked: FactsAsked): Promise<readonly StoredReport[]> {
  const print = planPrint(asked.plan);
  const rows = await connection.query<FactsRow>(factsQuery, [asked.plan.id]);
  const checked = new Set(asked.checked(rows.filter((row) => isCheckable(row, print))));
  const told = new Map<string, Told | undefined>();
  for (const row of rows) told.set(row.id, await toldAtOnce(row, print, connection, asked));
  const isFalse = new Set<string>();
  for (const batch of batchesOf(rows.filter(({ id }) => checked.has(id) || told.get(id) === undefined))) {
    const ids = batch.map(({ id }) => id);
    const ledgers = await ledgersOf(connection, asked.plan.id, ids);
    for (const row of batch) {
      const files = ledgers.get(row.id) ?? [];
      if (checked.has(row.id) && !isAsRecorded(row, files, asked)) isFalse.add(row.id);
      if (told.get(row.id) !== undefined && !isFalse.has(row.id)) continue;
      told.set(row.id, await toldByLines(row, files, connection, asked));
    }
  }
  return rows.map((row) => ({
    unit: unitOf(row),
    ...(told.get(row.id) ?? nothing),
    isFalse: isFalse.has(row.id),
  }));
}

const nothing: Told = { arrival: { kind: 'nothing' }, strangers: [] };

/** So many lines are held at once: beyond, one question more is asked. */
const heldLines = 200_000;

function* batchesOf(rows: readonly FactsRow[]): Generator<readonly FactsRow[]> {
  let batch: FactsRow[] = [];
  let held = 0;
  for (const row of rows) {
    if (batch.length > 0 && held + row.lines > heldLines) {
      yield batch;
      [batch, held] = [[], 0];
    }
    batch.push(row);
    held += row.lines;
  }
  if (batch.length > 0) yield batch;
}

const unitOf = ({ id, name, kind }: FactsRow): UnitRef => ({ id, name, kind });

/** Facts of this plan in this program's form: what they say can be worked out again. */
function isCheckable({ at, planPrint: print, version }: FactsRow, wanted: string): boolean {
  return at !== null && print === wanted && isOwnForm(version);
}

/** What a row tells without its entries; `undefined` where only they tell it. */
async function toldAtOnce(
  row: FactsRow,
  wanted: string,
  { shown }: Connection,
  asked: FactsAsked,
): Promise<Told | undefined> {
  const { at, planPrint: print } = row;
  if (at === null) return nothing;
  if (print !== wanted) return { arrival: { kind: 'other-plan' }, strangers: [] };
  if (asked.readsEntries) return undefined;
  const stored = row.isCurrent && isOwnForm(row.version) ? storedIn(row) : undefined;
  if (stored === undefined || stored.facts.some(({ lastDay = '' }) => lastDay > asked.asOf.day)) return undefined;
  const keys = Object.keys(stored.acceptedBy);
  const strangers = await strangersAmong(keys, row, asked);
  const counted = asReviewed(stored, (key) => !strangers.includes(key));
  return counted && { arrival: { kind: 'ledger', synced: at, sources: [shown], ...counted, faults: 0 }, strangers };
}

async function strangersAmong(
  keys: readonly string[],
  { id }: FactsRow,
  { reviewersOf, today }: FactsAsked,
): Promise<readonly string[]> {
  if (keys.length === 0) return [];
  const known = await reviewersOf(id);
  return keys.filter((key) => !isReviewersKey(key, today, known));
}

/** That a newer program wrote some of it makes it broken: what that says, this one cannot tell. */
async function toldByLines(
  row: FactsRow,
  read: readonly ReadFile[],
  { shown }: Connection,
  asked: FactsAsked,
): Promise<Told> {
  const { plan, asOf, reviewersOf, today } = asked;
  const synced = row.at === null ? {} : { synced: row.at };
  const broken: Told = { arrival: { kind: 'broken', why: asked.unreadable }, strangers: [] };
  if (read.some(({ newerFormat }) => newerFormat !== undefined)) return broken;
  try {
    const files = read.map(({ file }) => file);
    const faults = read.reduce((sum, one) => sum + one.faults.length, 0);
    // Nobody writes a file here: what was accepted without a key counts for nobody.
    const known = { ...(await reviewersOf(row.id)), writers: new Set<string>(), takenOn: () => today };
    const summed = sumUpLedger(unitOf(row), countedFiles(files, known), { plan, asOf });
    const said = { ...summed, digest: digestOf(headsOf(files)), faults };
    return {
      arrival: { kind: 'ledger', ...synced, sources: [shown], ...said },
      strangers: await strangersAmong(Object.keys(acceptancesIn(signedFiles(files), row.id)), row, asked),
    };
  } catch {
    return broken;
  }
}

/** Whether what stands there is what the entries say, as far as they had come when it was written. */
function isAsRecorded(row: FactsRow, read: readonly ReadFile[], { plan }: FactsAsked): boolean {
  if (read.some(({ newerFormat }) => newerFormat !== undefined)) return false;
  const files = filesUpTo(
    row.heads,
    read.map(({ file }) => file),
  );
  const { facts, ...summary } = storedLedgerOf(plan, files, unitOf(row));
  const right = facts.map(encodeFacts).sort();
  return JSON.stringify(summary) === row.summary && right.join() === (textsIn(row.facts) ?? []).join();
}

/** The facts one by one as they stand; `undefined` where they are none. */
function textsIn(facts: string | null): readonly string[] | undefined {
  try {
    return (JSON.parse(`[${facts ?? ''}]`) as readonly unknown[]).map((one) => JSON.stringify(one)).sort();
  } catch {
    return undefined;
  }
}

/** `undefined` where it is not what a sync writes. */
function storedIn({ summary, facts }: FactsRow): StoredLedger | undefined {
  const known = readSummary(summary);
  if (known === undefined) return undefined;
  try {
    return { ...known, facts: decodeFacts(`[${facts ?? ''}]`) };
  } catch {
    return undefined;
  }
}
