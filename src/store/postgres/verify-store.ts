import { type StoredLedger, storedLedgerOf } from '../../core/district/stored-ledger.ts';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { startSha256 } from '../../core/ledger/sha256.ts';
import { verifyLedger } from '../../core/ledger/verify.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { encodeFacts } from '../../core/progress/facts/facts-text.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { Queries } from './connection.ts';
import { isOwnForm } from './facts-form.ts';
import { filesUpTo, headsIn, type Partition, readStoredFile } from './partition.ts';
import { evidenceInStore, storedCopies } from './stored-evidence.ts';

/** The ledger of one plan of one unit, checked. */
export interface VerifiedPartition extends Partition {
  readonly faults: readonly LedgerFault[];
  readonly entries: number;
  readonly facts: VerifiedFacts;
}

export type VerifiedFacts =
  /** As the entries say; `isBehind`: the store has entries of after the last sync that ended. */
  | { readonly verdict: 'same'; readonly isBehind: boolean }
  /** Requirements whose facts are not those of the entries; `summary`: what else is kept of the ledger. */
  | { readonly verdict: 'differ'; readonly requirements: readonly string[]; readonly summary: boolean }
  /** They are of another version of the plan. */
  | { readonly verdict: 'other-plan' }
  /** They are in the form of an older or newer program: nobody reads them. */
  | { readonly verdict: 'other-form' }
  /** The plan is not at hand. */
  | { readonly verdict: 'not-at-hand' }
  /** No sync of it ever ended. */
  | { readonly verdict: 'none' };

/** The ledgers in a store, by unit and plan. */
export async function partitionsIn({ query }: Queries): Promise<readonly Partition[]> {
  return query<Partition & Record<string, unknown>>(
    'SELECT DISTINCT unit, plan FROM workpoints.writers ORDER BY unit, plan',
  );
}

/** Reads a ledger whole: its chains, then its facts anew from the entries, where the plan is at hand with its fingerprint. */
export async function verifyPartition(
  queries: Queries,
  partition: Partition,
  atHand: { readonly plan: Plan; readonly print: string },
): Promise<VerifiedPartition> {
  const heads = await headsIn(queries, partition);
  const read: { readonly file: LedgerFile; readonly faults: readonly LedgerFault[] }[] = [];
  for (const head of heads) read.push(await readStoredFile(queries, partition, head));
  const files = read.map(({ file }) => file);
  const { faults, entries } = verifyLedger(
    files,
    read.flatMap((one) => one.faults),
  );
  const facts =
    partition.plan === atHand.plan.id
      ? await verifyFacts(queries, partition, files, atHand)
      : { verdict: 'not-at-hand' as const };
  return { ...partition, faults, entries, facts };
}

async function verifyFacts(
  { query }: Queries,
  { unit, plan: planId }: Partition,
  files: readonly LedgerFile[],
  { plan, print }: { readonly plan: Plan; readonly print: string },
): Promise<VerifiedFacts> {
  const [sync] = await query<Record<'planPrint' | 'version' | 'heads' | 'summary' | 'name' | 'kind', string>>(
    `SELECT s.plan_print AS "planPrint", s.version, s.heads, s.summary, u.name, u.kind
      FROM workpoints.syncs s JOIN workpoints.units u ON u.id = s.unit WHERE s.unit = $1 AND s.plan = $2`,
    [unit, planId],
  );
  if (sync === undefined) return { verdict: 'none' };
  if (sync.planPrint !== print) return { verdict: 'other-plan' };
  if (!isOwnForm(sync.version)) return { verdict: 'other-form' };
  const stored = await query<{ requirement: string; facts: string }>(
    'SELECT requirement, facts FROM workpoints.facts WHERE unit = $1 AND plan = $2',
    [unit, planId],
  );
  const atSync = filesUpTo(sync.heads, files);
  const ref: UnitRef = { id: unit, name: sync.name, kind: sync.kind };
  const found = differences(storedLedgerOf(plan, atSync, ref), sync.summary, stored);
  if (found !== undefined) return found;
  return { verdict: 'same', isBehind: lengthOf(atSync) < lengthOf(files) };
}

function differences(
  { facts, ...summary }: StoredLedger,
  storedSummary: string,
  stored: readonly { readonly requirement: string; readonly facts: string }[],
): VerifiedFacts | undefined {
  const right = new Map(facts.map((one) => [one.requirement, encodeFacts(one)]));
  const known = new Map(stored.map((row) => [row.requirement, row.facts]));
  const requirements = [...new Set([...right.keys(), ...known.keys()])].filter((id) => right.get(id) !== known.get(id));
  const differs = JSON.stringify(summary) !== storedSummary;
  return requirements.length > 0 || differs ? { verdict: 'differ', requirements, summary: differs } : undefined;
}

function lengthOf(files: readonly LedgerFile[]): number {
  return files.reduce((sum, { lines }) => sum + lines.length, 0);
}

/** Copies of evidence of a unit that are not what their name says. */
export async function wrongCopies(queries: Queries, unit: string): Promise<readonly string[]> {
  const stored = await storedCopies(queries, unit);
  const source = evidenceInStore(queries, unit, stored);
  const wrong: string[] = [];
  for (const hash of stored.keys()) {
    const running = startSha256();
    for await (const piece of source.chunksOf(hash)) running.update(piece);
    if (running.digest() !== hash) wrong.push(hash);
  }
  return wrong;
}
