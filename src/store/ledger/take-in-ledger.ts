import { join } from 'node:path';
import { holds, type MergeStep } from '../../core/ledger/merge.ts';
import { baseWriterOf, fileOfWriter } from '../../core/ledger/names.ts';
import { readLedgerFile } from '../../core/ledger/read-file.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { readPlainFile } from '../plain-file.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { IncomingFile } from './read-incoming.ts';

/** Where files are taken in. */
export interface LedgerPlace {
  /** The `.plan/` folder. */
  readonly folder: string;
  readonly plan: string;
  readonly store: LedgerStore;
  readonly disk: Disk;
}

/**
 * Writes one file of a merge in one step, under its writer's lock; it is on disk when this resolves. Throws `Trouble`
 * where ours has gone on since the merge was worked out: nothing that it holds is ever written over.
 */
export async function takeInLedgerFile(
  { writer, file }: MergeStep<IncomingFile>,
  { folder, plan, store, disk }: LedgerPlace,
): Promise<void> {
  const place = join(folder, 'ledger', plan);
  const path = join(place, fileOfWriter(writer));
  await disk.makeFolder(place);
  await store.locked(`ledger/${plan}/${writer}`, async () => {
    const before =
      (await disk.kindOf(path)) === undefined ? undefined : await readPlainFile(path, Number.POSITIVE_INFINITY, disk);
    if (before !== undefined && !holds(file, readLedgerFile(plan, writer, before).file)) {
      throw new Trouble('merge-overtaken', { file: path });
    }
    const isBranch = writer !== baseWriterOf(writer);
    if (before !== undefined) await setAsideDamaged(before, file.bytes, join(place, writer), disk);
    if (before !== undefined && isBranch) await disk.setReadOnly(path, false);
    await disk.writeWhole(path, file.bytes);
    if (isBranch) await disk.setReadOnly(path, true);
  });
}

/** Where the new file does not hold every byte of ours, ours was damaged: kept whole beside it, for whoever wants to look. */
async function setAsideDamaged(before: Uint8Array, bytes: Uint8Array, path: string, disk: Disk): Promise<void> {
  if (Buffer.compare(before, bytes.subarray(0, before.length)) === 0) return;
  await disk.writeWhole(`${path}.${sha256(before).slice(0, 8)}.damaged`, before);
}
