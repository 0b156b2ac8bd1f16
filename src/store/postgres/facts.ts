import type { StoredLedger } from '../../core/district/stored-ledger.ts';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { encodeFacts, factsForm } from '../../core/progress/facts/facts-text.ts';
import type { Connection, Queries } from './connection.ts';
import { factsMark, formInRow } from './facts-form.ts';
import { headsIn, type Partition, type StoredHead } from './partition.ts';
import { holdsHead } from './pull.ts';

/** What a sync leaves behind for the district's table. */
export interface Tallying {
  /** The files of this copy; what the store does not have of them yet is left out. */
  readonly files: readonly LedgerFile[];
  /** Works the facts out from the files that it is given. */
  readonly tally: (files: readonly LedgerFile[]) => StoredLedger;
  /** What the plan asks, as a fingerprint. */
  readonly planPrint: string;
  /** The program's. */
  readonly version: string;
  /** A reviewer's sync says nothing of when the unit was heard from. */
  readonly isReviewer: boolean;
}

/** `behind`: the store has lines that this copy lacks, so that nothing was written. */
export type Tallied = 'written' | 'same' | 'behind';

/**
 * Writes the facts of what the store holds, as of this moment. Facts of fewer lines never take the place of those of more:
 * a store's lines are never taken away, so that the number of all tells which of two is the later. Nor do facts take the place
 * of a newer program's of the same plan, which may say what this one cannot: where lines came since, a reader goes by the lines.
 */
export async function writeFacts(connection: Connection, partition: Partition, tallying: Tallying): Promise<Tallied> {
  return connection.transaction(async (queries) => {
    const heads = await headsIn(queries, partition);
    const files = filesAt(heads, tallying.files);
    if (files === undefined) return 'behind';
    const outcome = await takeTurn(queries, partition, heads, tallying);
    if (outcome === 'written') await replace(queries, partition, tallying.tally(files));
    return outcome;
  });
}

/** The files as the store has them; `undefined` where one of them is not here. */
function filesAt(heads: readonly StoredHead[], files: readonly LedgerFile[]): LedgerFile[] | undefined {
  const held = heads.map((head) => {
    const file = files.find((one) => holdsHead(one, head));
    return file && { writer: head.writer, lines: file.lines.slice(0, head.lines) };
  });
  return held.every((file) => file !== undefined) ? held : undefined;
}

/** What a newer program worked out for the same plan. */
const isNewer = `(syncs.plan_print = $5 AND ${formInRow} > $7)`;

/** Says that the unit was heard from. Of two at once, one waits here for the other. */
async function takeTurn(
  { query }: Queries,
  { unit, plan }: Partition,
  heads: readonly StoredHead[],
  { planPrint, version, isReviewer }: Tallying,
): Promise<Tallied> {
  const lines = heads.reduce((sum, head) => sum + head.lines, 0);
  const text = heads.map(({ writer, lines: n, hash }) => `${writer} ${n} ${hash}\n`).join('');
  const values = [unit, plan, lines, text, planPrint, factsMark(version), factsForm];
  if (isReviewer) return writeAnew(query, values);
  const same = await query(
    `UPDATE workpoints.syncs SET at = now() WHERE unit = $1 AND plan = $2
      AND (lines > $3 OR (plan_print = $4 AND ${formInRow} > $5)) RETURNING unit`,
    [unit, plan, lines, planPrint, factsForm],
  );
  if (same.length > 0) return 'same';
  const written = await query(
    `INSERT INTO workpoints.syncs (unit, plan, at, version, plan_print, lines, heads, summary)
      VALUES ($1, $2, now(), $6, $5, $3, $4, '')
      ON CONFLICT (unit, plan) DO UPDATE SET at = excluded.at, version = excluded.version,
        plan_print = excluded.plan_print, lines = excluded.lines, heads = excluded.heads
      WHERE syncs.lines <= excluded.lines AND NOT ${isNewer} RETURNING unit`,
    values,
  );
  return written.length > 0 ? 'written' : 'same';
}

/** Where the unit was ever heard from, by the same plan: that it reports by another is for its own sync to say. */
async function writeAnew(query: Queries['query'], values: readonly (string | number)[]): Promise<Tallied> {
  const written = await query(
    `UPDATE workpoints.syncs SET version = $6, lines = $3, heads = $4
      WHERE unit = $1 AND plan = $2 AND plan_print = $5 AND lines <= $3 AND NOT ${isNewer} RETURNING unit`,
    values,
  );
  return written.length > 0 ? 'written' : 'same';
}

async function replace(
  { query }: Queries,
  { unit, plan }: Partition,
  { facts, ...summary }: StoredLedger,
): Promise<void> {
  await query('UPDATE workpoints.syncs SET summary = $3 WHERE unit = $1 AND plan = $2', [
    unit,
    plan,
    JSON.stringify(summary),
  ]);
  const ids = facts.map(({ requirement }) => requirement);
  await query('DELETE FROM workpoints.facts WHERE unit = $1 AND plan = $2 AND NOT (requirement = ANY ($3::text[]))', [
    unit,
    plan,
    ids,
  ]);
  for (const part of parts(facts, 500)) {
    const rows = part.map((_, index) => `($1, $2, $${3 + index * 2}, $${4 + index * 2})`);
    await query(
      `INSERT INTO workpoints.facts (unit, plan, requirement, facts) VALUES ${rows.join(', ')}
        ON CONFLICT (unit, plan, requirement) DO UPDATE SET facts = excluded.facts WHERE facts.facts <> excluded.facts`,
      [unit, plan, ...part.flatMap((one) => [one.requirement, encodeFacts(one)])],
    );
  }
}

function* parts<Thing>(things: readonly Thing[], size: number): Generator<readonly Thing[]> {
  for (let at = 0; at < things.length; at += size) yield things.slice(at, at + size);
}
