import { join } from 'node:path';
import { isWriterId, writerIdOf, writerRandomBytes } from '../core/ledger/names.ts';
import { sha256 } from '../core/ledger/sha256.ts';
import type { Disk } from './disk.ts';
import { type MadeOnce, madeOnce, nameIn } from './made-once.ts';

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
  return (await madeOnce(join(stateFolder, 'machine'), isMachineKey, key, 'This computer, to its own ledgers.\n', disk))
    .name;
}

/** The writer that this machine is in the `.plan/` at this real path; made on first use. */
export async function writerFor(folder: string, machine: string, source: IdentitySource): Promise<MadeOnce> {
  const { stateFolder, disk, random } = source;
  const place = placeOf(stateFolder, folder, machine);
  return madeOnce(place, isWriterId, writerIdOf(random(writerRandomBytes)), `${folder}\n`, disk);
}

/** As `writerFor`, but makes nothing: `undefined` where this machine has not written there yet. */
export async function knownWriter(folder: string, { stateFolder, disk }: IdentitySource): Promise<string | undefined> {
  const machine = await nameIn(join(stateFolder, 'machine'), isMachineKey, disk);
  return machine === undefined ? undefined : nameIn(placeOf(stateFolder, folder, machine), isWriterId, disk);
}

function placeOf(stateFolder: string, folder: string, machine: string): string {
  return join(stateFolder, 'writers', sha256(`${machine}\n${folder}`).slice(0, 32));
}
