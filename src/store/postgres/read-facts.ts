import { digestOf, type Head } from '../../core/ledger/digest.ts';
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
  /** Nothing was added since, by a reviewer say. */
  readonly isCurrent: boolean;
  /** Of the entries that the facts are of. */
  readonly digest: string;
}

/**
 * One row a unit, whatever the number of entries: of those nothing is read but the last of each writer, to see whether the
 * facts are of everything that is there.
 */
export const factsQuery = `SELECT u.id, u.name, u.kind, s.plan_print AS "planPrint", s.version, s.lines::int AS lines, s.summary,
    s.heads, s.heads = h.heads AS "isCurrent", to_char(s.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS at, f.facts
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
  readonly at: string | null;
  readonly planPrint: string;
  readonly version: string;
  readonly lines: number;
  readonly summary: string;
  readonly heads: string | null;
  readonly isCurrent: boolean | null;
  readonly facts: string | null;
}

/** The facts of every unit that the login sees, by the unit's id; what they mean on a day is for `judge` to say. */
export async function readFacts({ query }: Queries, plan: string): Promise<readonly StoredReport[]> {
  return (await query<FactsRow>(factsQuery, [plan])).map(reportOf);
}

function reportOf(row: FactsRow): StoredReport {
  const { id, name, kind, at, planPrint, version, lines, summary, facts, isCurrent } = row;
  const unit = { id, name, kind };
  if (at === null) return { unit };
  const stored = JSON.parse(summary) as Omit<StoredLedger, 'facts'>;
  const written = decodeFacts(`[${facts ?? ''}]`);
  const digest = digestOf(headsFrom(row.heads ?? ''));
  return {
    unit,
    synced: { ...stored, facts: written, at, planPrint, version, lines, digest, isCurrent: isCurrent === true },
  };
}

/** As a sync writes them: `writer lines hash`, a line each. */
function headsFrom(text: string): Head[] {
  return text.split('\n').flatMap((line) => {
    const [writer, lines, hash] = line.split(' ');
    return writer && hash ? [{ writer, lines: Number(lines), hash }] : [];
  });
}
