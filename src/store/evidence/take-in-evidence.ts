import { dirname } from 'node:path';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import type { Disk } from '../disk.ts';
import { copyIn, copyInMaking } from '../layout.ts';
import { hashOfFile, pourHashed } from '../pour.ts';

/** What came of the copies that another folder has. */
export interface EvidenceTakenIn {
  /** Hashes of the copies that are here now and were not, or were damaged. */
  readonly taken: readonly string[];
  /** Hashes of those there that are not what their name says; left where they are. */
  readonly wrong: readonly string[];
}

/** Where copies come from. */
export interface EvidenceSource {
  has(hash: string): Promise<boolean>;
  /** The content piece by piece; nothing vouches for it yet. */
  chunksOf(hash: string): AsyncIterable<Uint8Array>;
}

/** The evidence of another copy; nothing is followed out of its folder. */
export function evidenceFolder(folder: string, disk: Disk): EvidenceSource {
  return {
    has: async (hash) => {
      const path = copyIn(folder, hash);
      return !(await disk.isLink(path)) && (await disk.kindOf(path)) === 'file';
    },
    chunksOf: (hash) => disk.chunksOf(copyIn(folder, hash)),
  };
}

/** Copies evidence from another store of it, hashed while copied; only what `wanted` names, by hash with its bytes, and is not sound here. */
export async function takeInEvidence(
  wanted: ReadonlyMap<string, number>,
  from: EvidenceSource,
  to: string,
  disk: Disk,
  advance: Advance = unwatched,
): Promise<EvidenceTakenIn> {
  const [taken, wrong]: [string[], string[]] = [[], []];
  for (const [[hash], step] of watched([...wanted], ([, bytes]) => bytes, advance)) {
    if (!(await from.has(hash)) || (await isSound(copyIn(to, hash), hash, disk, step))) continue;
    ((await copyChecked(from.chunksOf(hash), to, hash, disk, step)) ? taken : wrong).push(hash);
  }
  return { taken, wrong };
}

/** So many bytes further. */
type Step = (bytes: number) => void;

async function isSound(path: string, hash: string, disk: Disk, step: Step): Promise<boolean> {
  return (await disk.kindOf(path)) === 'file' && (await hashOfFile(path, disk, step)) === hash;
}

async function copyChecked(
  chunks: AsyncIterable<Uint8Array>,
  to: string,
  hash: string,
  disk: Disk,
  step: Step,
): Promise<boolean> {
  const path = copyIn(to, hash);
  await disk.makeFolder(dirname(path));
  const temporary = copyInMaking(to, hash);
  try {
    if ((await pourHashed(chunks, temporary, disk, step)).sha256 !== hash) return false;
    await disk.rename(temporary, path);
    await disk.syncFolder(dirname(path));
    return true;
  } finally {
    await disk.removeFile(temporary);
  }
}
