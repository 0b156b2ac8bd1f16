import type { Watch } from '../../core/advance.ts';
import { type Attachment, attachmentsIn, namedCopies } from '../../core/ledger/evidence/attachments.ts';
import { foldLedger } from '../../core/ledger/fold.ts';
import { type Merge, type MergeStep, planMerge } from '../../core/ledger/merge.ts';
import { takeInEvidence } from '../evidence/take-in-evidence.ts';
import { copyIn, evidenceFolderIn } from '../layout.ts';
import type { Incoming, IncomingFile } from '../ledger/read-incoming.ts';
import { type LedgerPlace, takeInLedgerFile } from '../ledger/take-in-ledger.ts';
import type { Connection } from './connection.ts';
import { type LocalFile, localFiles } from './local-copy.ts';
import { headsIn, type Partition, type StoredHead } from './partition.ts';
import { pull } from './pull.ts';
import { evidenceInStore, storedCopies } from './stored-evidence.ts';

/** What came down so far, over all rounds. */
export interface Arrived {
  readonly steps: Map<string, MergeStep<IncomingFile>>;
  readonly copies: { readonly taken: Set<string>; readonly wrong: Set<string> };
}

/** Nothing was written: the copies part, or an id would stand for two entries. */
export interface Refused {
  readonly kind: 'refused';
  readonly planned: Merge<IncomingFile>;
  readonly pulled: Incoming;
}

/** Everything that the store has is here, but for files that are not sound there. */
export interface TakenIn {
  readonly kind: 'taken-in';
  readonly heads: readonly StoredHead[];
  readonly local: readonly LocalFile[];
  /** What the entries here name as evidence. */
  readonly attachments: readonly Attachment[];
  readonly faults: Incoming['faults'];
}

/** Takes in what the store has and the copy lacks, as a merge does; a long file comes in several rounds, each of them whole. */
export async function takeInAll(
  connection: Connection,
  partition: Partition,
  place: LedgerPlace,
  { keepBoth, watch }: { readonly keepBoth: boolean; readonly watch: Watch },
  arrived: Arrived,
): Promise<TakenIn | Refused> {
  for (;;) {
    const heads = await headsIn(connection, partition);
    const local = await localFiles(place.folder, place.plan, place.disk);
    const pulled = await pull(connection, partition, heads, local);
    const planned = pulled.files.length === 0 ? undefined : planMerge<IncomingFile>(local, pulled.files);
    if (planned !== undefined && hinders(planned, keepBoth)) return { kind: 'refused', planned, pulled };
    const attachments = attachmentsIn(foldLedger(planned?.after ?? local));
    await bringEvidence(attachments, connection, partition, place, watch, arrived);
    if (planned === undefined || planned.steps.length === 0) {
      return { kind: 'taken-in', heads, local, attachments, faults: pulled.faults };
    }
    for (const step of planned.steps) {
      await takeInLedgerFile(step, place);
      note(step, arrived);
    }
  }
}

function hinders({ conflicts, divergences }: Merge, keepBoth: boolean): boolean {
  return conflicts.length > 0 || (divergences.length > 0 && !keepBoth);
}

function note(step: MergeStep<IncomingFile>, { steps }: Arrived): void {
  const earlier = steps.get(step.writer);
  steps.set(
    step.writer,
    earlier === undefined ? step : { ...step, kind: earlier.kind, added: [...earlier.added, ...step.added] },
  );
}

/** Copies that are missing here and that the store has: no entry comes in without what it names, if it is to be had. */
async function bringEvidence(
  attachments: readonly Attachment[],
  connection: Connection,
  { unit }: Partition,
  { folder, disk }: LedgerPlace,
  watch: Watch,
  { copies }: Arrived,
): Promise<void> {
  const shelves = evidenceFolderIn(folder);
  const missing = new Map<string, number>();
  for (const [hash, bytes] of namedCopies(attachments)) {
    if ((await disk.kindOf(copyIn(shelves, hash))) === undefined) missing.set(hash, bytes);
  }
  if (missing.size === 0) return;
  const source = evidenceInStore(connection, unit, await storedCopies(connection, unit));
  const { taken, wrong } = await watch((advance) => takeInEvidence(missing, source, shelves, disk, advance));
  for (const hash of taken) copies.taken.add(hash);
  for (const hash of wrong) copies.wrong.add(hash);
}
