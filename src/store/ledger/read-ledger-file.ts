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

/** In bytes: some 10,000 entries. A larger file is read in pieces each time, as nobody has the memory to keep it. */
const mostKept = 1 << 22;

/** Files that a program reads again and again, as the pages do: of one that begins with what was read before, only what was added is read line by line. */
export class KnownFiles {
  readonly #known = new Map<string, { readonly bytes: Uint8Array; readonly reader: LedgerFileReader }>();

  /** All of them were read before. */
  has(files: readonly FoundFile[]): boolean {
    return files.every(({ path }) => this.#known.has(path));
  }

  /** As `readFound`. */
  async read(found: FoundFile, plan: string, disk: Disk): Promise<ReadFile> {
    const { path, writer } = found;
    if ((await disk.sizeOf(path)) > mostKept) return readFound(found, plan, disk);
    const bytes = await disk.readBytes(path);
    if (bytes.at(-1) !== newline) return readFound(found, plan, disk);
    const known = this.#known.get(path);
    const goesOn = known !== undefined && Buffer.compare(bytes.subarray(0, known.bytes.length), known.bytes) === 0;
    const { reader, from } = goesOn
      ? { reader: known.reader, from: known.bytes.length }
      : { reader: new LedgerFileReader(plan, writer), from: 0 };
    reader.push(bytes.subarray(from));
    this.#known.set(path, { bytes, reader });
    return refusingNewer(reader.finish(), path);
  }
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
