import { readSummary, type StoredLedger } from '../../core/district/stored-ledger.ts';
import { sumUpLedger } from '../../core/district/sum-up-ledger.ts';
import { planPrint } from '../../core/district/unit-facts.ts';
import type { Arrival, SummedLedger } from '../../core/district/unit-record.ts';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import type { Plan } from '../../core/plan/plan.ts';
import type { AsOf } from '../../core/progress/as-of.ts';
import { decodeFacts } from '../../core/progress/facts/facts-text.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import { Trouble } from '../../trouble.ts';
import type { Connection, Queries } from './connection.ts';
import { isOwnForm } from './facts-form.ts';
import { headsIn, readStoredFile } from './partition.ts';

/** What a store has of one unit for one plan. */
export interface StoredReport {
  readonly unit: UnitRef;
  readonly arrival: Arrival;
}

/**
 * One row a unit, whatever the number of entries: of those nothing is read but each writer's last, which tells whether the
 * facts are of all that is there.
 */
export const factsQuery = `SELECT u.id, u.name, u.kind, s.plan_print AS "planPrint", s.version, s.summary,
    s.heads = h.heads AS "isCurrent", to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, f.facts
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
}

/**
 * What came from every unit that the login sees, by the unit's id, for a district's table as of a day. Only facts are read,
 * but of a unit whose facts cannot tell its entries: something was added since, by a reviewer say, or counts for a later day
 * than the one asked for, as facts have no day in them, or what stands there are no facts, or facts in the form of an older or
 * newer program, which may mean something else. No unit hinders the others' rows.
 */
export async function readFacts(connection: Connection, asked: FactsAsked): Promise<readonly StoredReport[]> {
  const print = planPrint(asked.plan);
  const reports: StoredReport[] = [];
  for (const row of await connection.query<FactsRow>(factsQuery, [asked.plan.id])) {
    const unit = { id: row.id, name: row.name, kind: row.kind };
    reports.push({ unit, arrival: await arrivalOf(row, unit, print, connection, asked) });
  }
  return reports;
}

async function arrivalOf(
  row: FactsRow,
  unit: UnitRef,
  wanted: string,
  connection: Connection,
  { plan, asOf, unreadable }: FactsAsked,
): Promise<Arrival> {
  const { at, planPrint: print } = row;
  if (at === null) return { kind: 'nothing' };
  if (print !== wanted) return { kind: 'other-plan' };
  const source = { kind: 'ledger', synced: at, sources: [connection.shown] } as const;
  const stored = row.isCurrent && isOwnForm(row.version) ? storedIn(row) : undefined;
  if (stored !== undefined && !stored.facts.some(({ lastDay = '' }) => lastDay > asOf.day)) {
    return { ...source, ...stored, faults: 0 };
  }
  try {
    return { ...source, ...(await ledgerOn(connection, unit, plan, asOf)) };
  } catch (error) {
    // That the store could not be asked is no unit's doing.
    if (error instanceof Trouble) throw error;
    return { kind: 'broken', why: unreadable };
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

/** Throws where a newer program wrote some of it: what that says, this one cannot tell. */
async function ledgerOn(
  queries: Queries,
  unit: UnitRef,
  plan: Plan,
  asOf: AsOf,
): Promise<StoredLedger & Pick<SummedLedger, 'faults'>> {
  const partition = { unit: unit.id, plan: plan.id };
  const files: LedgerFile[] = [];
  let faults = 0;
  for (const head of await headsIn(queries, partition)) {
    const read = await readStoredFile(queries, partition, head);
    if (read.newerFormat !== undefined) throw new RangeError(`format ${read.newerFormat}`);
    files.push(read.file);
    faults += read.faults.length;
  }
  return { ...sumUpLedger(unit, files, { plan, asOf }), faults };
}
