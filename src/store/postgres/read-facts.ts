import { decodeFacts } from '../../core/progress/facts-text.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { StoredLedger } from '../../core/rollup/stored-ledger.ts';
import type { Queries } from './connection.ts';

/** What a store has of one unit for one plan. */
export interface StoredReport {
  readonly unit: UnitRef;
  /** Absent where the unit has never synced this plan. */
  readonly synced?: SyncedLedger;
}

export interface SyncedLedger extends StoredLedger {
  /** When it was last heard from, by the server's clock: RFC 3339. */
  readonly at: string;
  /** What its plan asked, as `planPrint` says it: of another version nothing can be compared. */
  readonly planPrint: string;
  /** The program that worked it out. */
  readonly version: string;
  /** Lines that it was worked out from. */
  readonly lines: number;
}

/** One row a unit, whatever the number of entries: of those nothing is read. */
export const factsQuery = `SELECT u.id, u.name, u.kind, s.plan_print AS "planPrint", s.version, s.lines::int AS lines, s.summary,
    to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, f.facts
  FROM workpoints.units u
  LEFT JOIN workpoints.syncs s ON s.unit = u.id AND s.plan = $1
  LEFT JOIN (
    SELECT unit, string_agg(facts, ',' ORDER BY requirement) AS facts
    FROM workpoints.facts WHERE plan = $1 GROUP BY unit) f ON f.unit = u.id
  ORDER BY u.id`;

interface FactsRow extends Record<string, unknown> {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
  readonly at: string | null;
  readonly planPrint: string;
  readonly version: string;
  readonly lines: number;
  readonly summary: string;
  readonly facts: string | null;
}

/** The facts of every unit that the login sees, by the unit's id; what they mean on a day is for `judge` to say. */
export async function readFacts({ query }: Queries, plan: string): Promise<readonly StoredReport[]> {
  return (await query<FactsRow>(factsQuery, [plan])).map(reportOf);
}

function reportOf({ id, name, kind, at, planPrint, version, lines, summary, facts }: FactsRow): StoredReport {
  const unit = { id, name, kind };
  if (at === null) return { unit };
  const stored = JSON.parse(summary) as Omit<StoredLedger, 'facts'>;
  return { unit, synced: { ...stored, facts: decodeFacts(`[${facts ?? ''}]`), at, planPrint, version, lines } };
}
