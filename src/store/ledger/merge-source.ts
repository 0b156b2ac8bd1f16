import { join } from 'node:path';
import type { Watch } from '../../core/advance.ts';
import { isHalfMade, isWriterOrBranch } from '../../core/ledger/names.ts';
import type { Disk } from '../disk.ts';
import { incomingIn, ledgerIn, ledgerLock, mergeLock, planFolderIn } from '../layout.ts';
import { type PacketHead, readPacketHead, unpackPacket } from '../packet/packet.ts';
import type { LedgerPlace } from './take-in-ledger.ts';

/** Another copy of a ledger, as a folder in the layout of `.plan/`. */
export interface MergeSource {
  readonly folder: string;
  /** It is the very folder that is merged into: only what cloud drives left there is to be taken in. */
  readonly isOurs: boolean;
  /** What a packet says of itself. */
  readonly head?: PacketHead;
}

/**
 * Does the work on another copy: a folder with a `.plan/`, such a folder itself or a copy of one, or a packet, which is
 * unpacked within ours, watched, and gone when this ends. One merge at a time. Throws `Trouble` for a packet that is not sound.
 */
export async function withMergeSource<Result>(
  path: string,
  place: LedgerPlace,
  watch: Watch,
  work: (source: MergeSource) => Promise<Result>,
): Promise<Result> {
  const { folder, store, disk } = place;
  return store.locked(mergeLock, async () => {
    await clearHalfMade(place);
    if ((await disk.kindOf(path)) !== 'file') return work(await folderAt(path, folder, disk));
    const unpacked = incomingIn(folder);
    // What a merge left behind that was cut off.
    await removeAll(unpacked, disk);
    try {
      await disk.makePassingFolder(unpacked);
      const head = await watch((advance) => unpackPacket(path, place.plan, unpacked, disk, { advance }));
      return await work({ folder: unpacked, isOurs: false, head });
    } finally {
      await removeAll(unpacked, disk);
    }
  });
}

/** What a merge that was killed had not finished: nobody else writes under a writer's lock, so it is nobody's. */
async function clearHalfMade({ folder, plan, store, disk }: LedgerPlace): Promise<void> {
  const ledger = ledgerIn(folder, plan);
  for (const name of (await disk.list(ledger)).filter(isHalfMade)) {
    const writer = name.split('.', 1)[0] ?? '';
    if (isWriterOrBranch(writer)) {
      await store.locked(ledgerLock(plan, writer), () => disk.removeFile(join(ledger, name)));
    }
  }
}

async function folderAt(path: string, ours: string, disk: Disk): Promise<MergeSource> {
  const within = planFolderIn(path);
  const folder = await disk.realPath((await disk.kindOf(within)) === 'folder' ? within : path);
  const head = await readPacketHead(folder, disk);
  return { folder, isOurs: folder === (await disk.realPath(ours)), ...(head && { head }) };
}

/** A folder with all that is in it; links are removed, not followed. */
export async function removeAll(path: string, disk: Disk): Promise<void> {
  if ((await disk.isLink(path)) || (await disk.kindOf(path)) !== 'folder') return disk.removeFile(path);
  for (const name of await disk.list(path)) await removeAll(join(path, name), disk);
  await disk.removeEmptyFolder(path);
}
