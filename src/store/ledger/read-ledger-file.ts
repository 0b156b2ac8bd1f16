import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { LedgerFileReader, type ReadFile, readLedgerFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';
import type { FoundFile } from './find-ledger-files.ts';

/** A ledger file that is at hand whole. */
export interface ReadBytes extends ReadFile {
  /** Its whole lines, each with its newline. */
  readonly bytes: Uint8Array;
}

/** Reads a ledger file in pieces. A line that is being written at this moment looks torn: then it is worth a second look. */
export async function readFound(found: FoundFile, plan: string, disk: Disk): Promise<ReadFile> {
  const read = await readInPieces(found, plan, disk);
  return isTorn(read.faults) ? readInPieces(found, plan, disk) : read;
}

async function readInPieces({ path, writer }: FoundFile, plan: string, disk: Disk): Promise<ReadFile> {
  const reader = new LedgerFileReader(plan, writer);
  for await (const chunk of disk.chunksOf(path)) reader.push(chunk);
  return refusingNewer(reader.finish(), path);
}

/** Reads the bytes that a ledger file holds. Throws `Trouble` where they are of a newer format. */
export function readBytesOf(bytes: Uint8Array, path: string, plan: string, writer: string): ReadBytes {
  const read = refusingNewer(readLedgerFile(plan, writer, bytes), path);
  return { ...read, bytes: wholeLines(bytes, isTorn(read.faults)) };
}

/** This program must not go by what a newer one wrote. */
function refusingNewer(read: ReadFile, path: string): ReadFile {
  if (read.newerFormat !== undefined) throw newerFormat(path);
  return read;
}

function isTorn(faults: readonly LedgerFault[]): boolean {
  return faults.some(({ code }) => code === 'torn-line');
}

const newline = 10;

/** Without a last line that was cut off; with the newline that a whole one lacks. */
function wholeLines(bytes: Uint8Array, isTorn: boolean): Uint8Array {
  if (isTorn) return bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
  if (bytes.length === 0 || bytes.at(-1) === newline) return bytes;
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  ended[bytes.length] = newline;
  return ended;
}
