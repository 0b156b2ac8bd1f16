import { dirname } from 'node:path';
import type { Placement } from '../../core/ledger/entry.ts';
import {
  type Checkpoint,
  type CheckpointTable,
  decodeSegment,
  decodeTable,
  encodeCheckpoint,
  sealLength,
  tableLength,
} from '../../core/ledger/large/checkpoint.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk, ReadableFile } from '../disk.ts';
import { readWhole } from './read-tail.ts';

/** A checkpoint on disk, as far as it has been read. */
export interface OpenCheckpoint extends CheckpointTable {
  /** What it keeps, or only what bears on one requirement; `undefined` where that is damaged. */
  placements(requirement?: string): Promise<readonly Placement[] | undefined>;
}

/** `undefined` where there is none under this binding, or it is damaged: a cache that cannot be read is none. */
export async function openCheckpoint(path: string, binding: string, disk: Disk): Promise<OpenCheckpoint | undefined> {
  const table = await withFile(path, disk, readTable);
  if (table?.binding !== binding) return undefined;
  return {
    ...table,
    placements: (requirement) => withFile(path, disk, (file) => readSegments(file, table, requirement)),
  };
}

async function withFile<Result>(
  path: string,
  disk: Disk,
  read: (file: ReadableFile) => Promise<Result | undefined>,
): Promise<Result | undefined> {
  if ((await disk.kindOf(path)) !== 'file') return undefined;
  try {
    const file = await disk.openToRead(path);
    try {
      return await read(file);
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

async function readTable(file: ReadableFile): Promise<CheckpointTable | undefined> {
  const size = await file.size();
  const seal = await readWhole(file, Math.max(0, size - sealLength), sealLength);
  const length = tableLength(seal);
  // What a damaged length asks for is not there.
  if (length === undefined || sealLength + length > size) return undefined;
  return decodeTable(await readWhole(file, size - sealLength - length, length), seal);
}

async function readSegments(
  file: ReadableFile,
  { segments }: CheckpointTable,
  requirement: string | undefined,
): Promise<readonly Placement[] | undefined> {
  const wanted = [...segments].filter(([name]) => requirement === undefined || name === requirement);
  const placements: Placement[] = [];
  for (const [, place] of wanted) {
    const segment = decodeSegment(await readWhole(file, place.from, place.length), place);
    if (segment === undefined) return undefined;
    for (const placement of segment) placements.push(placement);
  }
  return placements;
}

/** Whole or not at all; where it cannot be written, the next reader reads the ledger again, and nothing is lost. */
export async function writeCheckpoint(path: string, checkpoint: Checkpoint, disk: Disk): Promise<void> {
  try {
    await disk.makeFolder(dirname(path));
    await disk.writeWhole(path, encodeCheckpoint(checkpoint));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}
