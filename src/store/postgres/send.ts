import { type Attachment, neededCopies, removedCopies } from '../../core/ledger/evidence/attachments.ts';
import type { Disk } from '../disk.ts';
import { copyIn, evidenceFolderIn } from '../layout.ts';
import type { LedgerPlace } from '../ledger/take-in-ledger.ts';
import { hashOfFile } from '../pour.ts';
import type { Connection } from './connection.ts';
import type { Partition } from './partition.ts';
import { sayRemoved, sendCopy, storedCopies } from './stored-evidence.ts';

/** A copy of evidence that the store lacks, under the name that it had first. */
export interface CopyToSend {
  readonly sha256: string;
  readonly name: string;
  readonly bytes: number;
}

/** The copies that entries need, that are here as they were, and that the store lacks. */
export async function copiesToSend(
  attachments: readonly Attachment[],
  connection: Connection,
  { unit }: Partition,
  { folder, disk }: LedgerPlace,
): Promise<readonly CopyToSend[]> {
  const needed = new Set(neededCopies(attachments));
  if (needed.size === 0) return [];
  const stored = await storedCopies(connection, unit);
  const lacking = attachments.flatMap(({ evidence }) =>
    'sha256' in evidence && needed.delete(evidence.sha256) && !stored.has(evidence.sha256) ? [evidence] : [],
  );
  const here: CopyToSend[] = [];
  for (const copy of lacking) if (await isThere(pathOf(copy.sha256, folder), disk)) here.push(copy);
  return here;
}

/** Sends copies, each hashed before: the store never gets one that is not what its name says. The damaged ones are left out. */
export async function sendCopies(
  copies: readonly CopyToSend[],
  connection: Connection,
  { unit }: Partition,
  { folder, disk }: LedgerPlace,
  advance: (bytes: number) => void,
): Promise<readonly CopyToSend[]> {
  const sent: CopyToSend[] = [];
  for (const copy of copies) {
    const path = pathOf(copy.sha256, folder);
    if ((await hashOfFile(path, disk)) !== copy.sha256) continue;
    const chunks = disk.chunksOf(path);
    await sendCopy(connection, unit, { sha256: copy.sha256, bytes: await disk.sizeOf(path), chunks }, advance);
    sent.push(copy);
  }
  return sent;
}

/** What was removed here by request is to be seen by nobody there. */
export async function sendRemovals(
  attachments: readonly Attachment[],
  connection: Connection,
  { unit }: Partition,
): Promise<void> {
  const removed = removedCopies(attachments);
  if (removed.size > 0) await sayRemoved(connection, unit, [...removed]);
}

function pathOf(hash: string, folder: string): string {
  return copyIn(evidenceFolderIn(folder), hash);
}

async function isThere(path: string, disk: Disk): Promise<boolean> {
  return (await disk.kindOf(path)) === 'file';
}
