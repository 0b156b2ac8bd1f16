import { dirname, join } from 'node:path';
import { isWriterId, writerIdOf, writerRandomBytes } from '../../core/ledger/names.ts';
import { sha256 } from '../../core/ledger/sha256.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { machineKeyIn, writerPlaceIn, writtenMarkIn } from '../layout.ts';

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

/** Which file of a writer's is to be gone on with. */
export interface WriterFileInUse {
  readonly plan: string;
  /** Whether that writer's file is there. */
  readonly isThere: (writer: string) => Promise<boolean>;
}

/** A writer, and where this machine remembers that it is it. */
export interface KnownWriter extends MadeOnce {
  readonly place: string;
}

/**
 * The writer that this machine is in the `.plan/` at this real path; made on first use. Another one where its file was
 * written once and is gone: whoever deleted a copy and made it anew would else begin the same file a second time, and the two
 * could never be one again.
 */
export async function writerFor(
  folder: string,
  machine: string,
  source: IdentitySource,
  file: WriterFileInUse,
): Promise<KnownWriter> {
  const { stateFolder, disk, random } = source;
  for (let generation = 1; ; generation += 1) {
    const place = placeOf(stateFolder, folder, machine, generation);
    const made = await madeOnce(place, isWriterId, writerIdOf(random(writerRandomBytes)), `${folder}\n`, disk);
    if (made.isNew || !(await isLost(place, made.name, file, disk))) return { ...made, place };
  }
}

/** As `writerFor`, but makes nothing: `undefined` where this machine has not written there yet. */
export async function knownWriter(
  folder: string,
  { stateFolder, disk }: IdentitySource,
  file: WriterFileInUse,
): Promise<string | undefined> {
  const machine = await madeNameIn(machineKeyIn(stateFolder), isMachineKey, disk);
  if (machine === undefined) return undefined;
  for (let generation = 1; ; generation += 1) {
    const place = placeOf(stateFolder, folder, machine, generation);
    const name = await madeNameIn(place, isWriterId, disk);
    if (name === undefined || !(await isLost(place, name, file, disk))) return name;
  }
}

/** Remembers that a writer's file of a plan was written. Where that cannot be, nothing is lost but the memory. */
export async function rememberWritten({ place }: KnownWriter, plan: string, disk: Disk): Promise<void> {
  const mark = writtenMarkIn(place, plan);
  try {
    if ((await disk.kindOf(mark)) === undefined) await disk.writeWhole(mark, '');
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

async function isLost(place: string, writer: string, file: WriterFileInUse, disk: Disk): Promise<boolean> {
  if ((await disk.kindOf(writtenMarkIn(place, file.plan))) === undefined) return false;
  return !(await file.isThere(writer));
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
