import { join } from 'node:path';
import type { Disk } from '../disk.ts';
import { copyIn, viewedFolderIn } from '../layout.ts';

/** Where copies lie that were handed to the system to be looked at. */
export interface ViewedCopies {
  readonly stateFolder: string;
  readonly evidenceFolder: string;
  readonly disk: Disk;
}

/** Long enough to look at something, in milliseconds: whoever has it open may want to print it. */
const longestViewed = 24 * 60 * 60 * 1000;

/** A read-only copy of evidence under a plain name, as private as the evidence is; those of earlier days go. */
export async function copyToView(
  hash: string,
  bytes: Uint8Array,
  ending: string,
  now: number,
  viewed: ViewedCopies,
): Promise<string> {
  const { stateFolder, evidenceFolder, disk } = viewed;
  const folder = viewedFolderIn(stateFolder);
  for (const name of await disk.list(folder)) {
    const path = join(folder, name);
    if (now - (await disk.modifiedAt(path)) > longestViewed) await remove(path, disk);
  }
  await disk.makeFolder(folder);
  const path = join(folder, `${beginningOf(hash)}${ending}`);
  await remove(path, disk);
  await disk.writeWhole(path, '');
  await disk.limitMode(path, copyIn(evidenceFolder, hash));
  await disk.writeWhole(path, bytes);
  await disk.setReadOnly(path, true);
  return path;
}

/** What is to be nowhere any more is not to be here either. */
export async function removeViewed(
  hash: string,
  { stateFolder, disk }: Omit<ViewedCopies, 'evidenceFolder'>,
): Promise<void> {
  const folder = viewedFolderIn(stateFolder);
  for (const name of await disk.list(folder)) {
    if (name.startsWith(beginningOf(hash))) await remove(join(folder, name), disk);
  }
}

/** Windows deletes nothing that is read-only. */
async function remove(path: string, disk: Disk): Promise<void> {
  await disk.setReadOnly(path, false);
  await disk.removeFile(path);
}

function beginningOf(hash: string): string {
  return `evidence-${hash.slice(0, 8)}.`;
}
