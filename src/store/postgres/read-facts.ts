import type { Plan } from '../../core/plan/plan.ts';
import { decodeFacts } from '../../core/progress/facts-text.ts';
import type { AsOf, UnitRef } from '../../core/progress/progress.ts';
import { readLedger } from '../../core/rollup/read-ledger.ts';
import type { StoredLedger } from '../../core/rollup/stored-ledger.ts';
import { planPrint } from '../../core/rollup/unit-facts.ts';
import type { Arrival } from '../../core/rollup/unit-record.ts';
import type { Connection, Queries } from './connection.ts';
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
export const factsQuery = `SELECT u.id, u.name, u.kind, s.plan_print AS "planPrint", s.summary,
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
  readonly summary: string;
  readonly facts: string | null;
  /** They are of every line that the store has: a reviewer's are added without them. */
  readonly isCurrent: boolean | null;
}

/**
 * What came from every unit that the login sees, by the unit's id, for a district's table as of a day. Only facts are read,
 * but of a unit whose facts cannot tell its entries: something was added since, by a reviewer say, or counts for a later day
 * than the one asked for, as facts have no day in them.
 */
export async function readFacts(
  connection: Connection,
  { plan, asOf }: { readonly plan: Plan; readonly asOf: AsOf },
): Promise<readonly StoredReport[]> {
  const print = planPrint(plan);
  const reports: StoredReport[] = [];
  for (const row of await connection.query<FactsRow>(factsQuery, [plan.id])) {
    const unit = { id: row.id, name: row.name, kind: row.kind };
    const arrival = arrivalOf(row, print, connection.shown);
    const needsEntries =
      arrival.kind === 'ledger' && (!row.isCurrent || arrival.facts.some(({ lastDay = '' }) => lastDay > asOf.day));
    reports.push({
      unit,
      arrival: needsEntries ? { ...arrival, ...(await ledgerOn(connection, unit, plan, asOf)) } : arrival,
    });
  }
  return reports;
}

function arrivalOf({ at, planPrint: print, summary, facts }: FactsRow, wanted: string, shown: string): Arrival {
  if (at === null) return { kind: 'nothing' };
  if (print !== wanted) return { kind: 'other-plan' };
  const stored = JSON.parse(summary) as Omit<StoredLedger, 'facts'>;
  return { kind: 'ledger', ...stored, facts: decodeFacts(`[${facts ?? ''}]`), synced: at, faults: 0, sources: [shown] };
}

async function ledgerOn(queries: Queries, unit: UnitRef, plan: Plan, asOf: AsOf) {
  const partition = { unit: unit.id, plan: plan.id };
  const files = [];
  for (const head of await headsIn(queries, partition)) {
    files.push((await readStoredFile(queries, partition, head)).file);
  }
  return readLedger(unit, files, { plan, asOf });
}
