import { dirname, join } from 'node:path';
import { isWriterId, writerIdOf, writerRandomBytes } from '../../core/ledger/names.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import type { Disk } from '../disk.ts';
import { machineKeyIn, writerPlaceIn } from '../layout.ts';
import { type Standing, unwritten } from './own-file.ts';

/** Where and with what this machine's names are made. */
export interface IdentitySource {
  /** What this machine keeps for itself: never inside a `.plan/`, so that it doesn't travel with a copy. */
  readonly stateFolder: string;
  readonly disk: Disk;
  readonly random: (count: number) => Uint8Array;
}

const isMachineKey = (name: string): boolean => /^[0-9a-f]{16}$/.test(name);

/** Made by chance on first use. */
export async function machineKey({ stateFolder, disk, random }: IdentitySource): Promise<string> {
  const key = Array.from(random(8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return (await madeOnce(machineKeyIn(stateFolder), isMachineKey, key, 'This computer, to its own ledgers.\n', disk))
    .name;
}

/** How the file stands of a writer that this machine is, which it remembers at `place`. */
export type LookAtFile = (place: string, writer: string) => Promise<Standing>;

/** A writer, where this machine remembers that it is it, and how its file stands. */
export interface KnownWriter {
  readonly name: string;
  readonly place: string;
  readonly standing: Standing;
}

/**
 * The writer that this machine is in the `.plan/` at this real path; made on first use. Another one where its file was
 * written once and is gone, or is older than it was written and taken as it is: whoever deleted a copy and made it anew would else begin the same file a second time, and the two
 * could never be one again.
 */
export async function writerFor(
  folder: string,
  machine: string,
  source: IdentitySource,
  look: LookAtFile,
): Promise<KnownWriter & MadeOnce> {
  const { stateFolder, disk, random } = source;
  for (let generation = 1; ; generation += 1) {
    const place = placeOf(stateFolder, folder, machine, generation);
    const made = await madeOnce(place, isWriterId, writerIdOf(random(writerRandomBytes)), `${folder}\n`, disk);
    const standing = made.isNew ? unwritten : await look(place, made.name);
    if (!standing.isOver) return { ...made, place, standing };
  }
}

/** All that this machine was and is in that `.plan/`, in turn; the last is the one that `writerFor` gives, unless its file is over. Makes nothing. */
export async function knownWriters(
  folder: string,
  { stateFolder, disk }: IdentitySource,
  look: LookAtFile,
): Promise<readonly KnownWriter[]> {
  const machine = await madeNameIn(machineKeyIn(stateFolder), isMachineKey, disk);
  const known: KnownWriter[] = [];
  if (machine === undefined) return known;
  for (let generation = 1; ; generation += 1) {
    const place = placeOf(stateFolder, folder, machine, generation);
    const name = await madeNameIn(place, isWriterId, disk);
    if (name === undefined) return known;
    known.push({ name, place, standing: await look(place, name) });
  }
}

function placeOf(stateFolder: string, folder: string, machine: string, generation: number): string {
  return writerPlaceIn(stateFolder, sha256(`${machine}\n${folder}`), generation);
}

interface MadeOnce {
  readonly name: string;
  readonly isNew: boolean;
}

/** The name that was made once and stands in the folder; `undefined` where none was made yet. */
async function madeNameIn(folder: string, isValid: (name: string) => boolean, disk: Disk): Promise<string | undefined> {
  return (await disk.list(folder)).find(isValid);
}

/**
 * The name in the folder, or `name` from now on: of processes that try at once, one makes it and all get that one.
 * The folder appears with its file in one rename, so a crash leaves no half of it. `about` says to people what it is.
 */
async function madeOnce(
  folder: string,
  isValid: (name: string) => boolean,
  name: string,
  about: string,
  disk: Disk,
): Promise<MadeOnce> {
  const known = await madeNameIn(folder, isValid, disk);
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
  const others = await madeNameIn(folder, isValid, disk);
  if (others !== undefined) return { name: others, isNew: false };
  // Nobody made it, and it can't be made: the plain rename says why.
  await disk.rename(prepared, folder);
  return { name, isNew: true };
}
