import { holds, type MergeStep } from '../../core/ledger/merge.ts';
import { baseWriterOf } from '../../core/ledger/names.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { damagedFileIn, ledgerFileIn, ledgerIn, ledgerLock } from '../layout.ts';
import { readPlainFile } from '../plain-file.ts';
import type { LedgerStore } from './ledger-store.ts';
import type { IncomingFile } from './read-incoming.ts';
import { readBytesOf } from './read-ledger-file.ts';

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
 * where ours has gone on since the merge was worked out: nothing that it holds is ever written over. `forked`: ours as it
 * stood, where git had put two courses into it, which are taken in one by one.
 */
export async function takeInLedgerFile(
  { writer, file }: Pick<MergeStep<IncomingFile>, 'writer' | 'file'>,
  { folder, plan, store, disk }: LedgerPlace,
  forked?: Uint8Array,
): Promise<void> {
  const path = ledgerFileIn(folder, plan, writer);
  await disk.makeFolder(ledgerIn(folder, plan));
  await store.locked(ledgerLock(plan, writer), async () => {
    const before =
      (await disk.kindOf(path)) === undefined ? undefined : await readPlainFile(path, Number.POSITIVE_INFINITY, disk);
    const isAsForked = before !== undefined && forked !== undefined && Buffer.compare(before, forked) === 0;
    if (before !== undefined && !isAsForked && !holds(file, readBytesOf(before, path, plan, writer).file)) {
      throw new Trouble('merge-overtaken', { file: path });
    }
    const isBranch = writer !== baseWriterOf(writer);
    if (before !== undefined && !isAsForked && !beginsWith(before, file.bytes)) {
      // Ours was damaged: kept whole beside it, for whoever wants to look.
      await disk.writeWhole(damagedFileIn(folder, plan, writer, sha256(before)), before);
    }
    if (before !== undefined && isBranch) await disk.setReadOnly(path, false);
    await disk.writeWhole(path, file.bytes);
    if (isBranch) await disk.setReadOnly(path, true);
  });
}

function beginsWith(before: Uint8Array, bytes: Uint8Array): boolean {
  return Buffer.compare(before, bytes.subarray(0, before.length)) === 0;
}
