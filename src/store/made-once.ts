import { dirname, join } from 'node:path';
import type { Disk } from './disk.ts';

export interface MadeOnce {
  readonly name: string;
  readonly isNew: boolean;
}

/** The name that was made once and stands in the folder; `undefined` where none was made yet. */
export async function nameIn(
  folder: string,
  isValid: (name: string) => boolean,
  disk: Disk,
): Promise<string | undefined> {
  return (await disk.list(folder)).find(isValid);
}

/**
 * The name in the folder, or `name` from now on: of processes that try at once, one makes it and all get that one.
 * The folder appears with its file in one rename, so a crash leaves no half of it. `about` says to people what it is.
 */
export async function madeOnce(
  folder: string,
  isValid: (name: string) => boolean,
  name: string,
  about: string,
  disk: Disk,
): Promise<MadeOnce> {
  const known = await nameIn(folder, isValid, disk);
  if (known !== undefined) return { name: known, isNew: false };
  const prepared = `${folder}.${name}.tmp`;
  await disk.makeFolder(prepared);
  await disk.writeWhole(join(prepared, name), about);
  // Windows renames onto no folder, not even an empty one.
  await disk.removeEmptyFolder(folder);
  if (await disk.renameFolder(prepared, folder)) {
    await disk.syncFolder(dirname(folder));
    return { name, isNew: true };
  }
  await disk.removeFile(join(prepared, name));
  await disk.removeEmptyFolder(prepared);
  const others = await nameIn(folder, isValid, disk);
  if (others !== undefined) return { name: others, isNew: false };
  // Nobody made it, and it can't be made: the plain rename says why.
  await disk.rename(prepared, folder);
  return { name, isNew: true };
}
