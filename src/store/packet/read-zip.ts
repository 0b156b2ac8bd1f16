/** The only file that imports yauzl: what lies in a zip file, within limits, as whoever packed it. */
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import type { Disk, ReadableFile } from '../disk.ts';
import { decodeAnyText } from '../text-file.ts';
import { Refusal } from './refusal.ts';
import { isOfSystem } from './system-files.ts';

/** More than any unit's year; what claims more is refused before a byte of it is unpacked. */
export const packetLimits = {
  files: 50_000,
  /** Bytes of all files, unpacked. */
  bytes: 8 * 2 ** 30,
  /** Bytes unpacked for each byte of the zip, beyond the first MiB; a ledger has about four. */
  ratio: 100,
} as const;

/** One file in a zip. */
export interface ZipPart {
  /** As it was packed, in slashes; not yet held against anything. */
  readonly name: string;
  /** In bytes, unpacked. */
  readonly size: number;
  stream(): Promise<AsyncIterable<Uint8Array>>;
}

/** The files in a zip, and what it takes on the disk. */
export interface OpenZip {
  readonly parts: readonly ZipPart[];
  readonly size: number;
}

/**
 * Does the work on the files of a zip: names, kinds and sizes of all of it are judged before. What systems add is left out.
 * `least` is the size that bounds what may come out: within a zip, that of the outermost. Throws `Refusal`, or what yauzl throws.
 */
export async function withZip<Result>(
  path: string,
  disk: Disk,
  work: (zip: OpenZip) => Promise<Result>,
  outermost?: number,
): Promise<Result> {
  const file = await disk.openToRead(path);
  try {
    const size = await file.size();
    const zip = await fromRandomAccessReaderPromise(new FileReader(file), size, {
      decodeStrings: false,
      autoClose: false,
    });
    return await work({ parts: await soundParts(zip, outermost ?? size), size });
  } finally {
    await file.close();
  }
}

/** yauzl reads through this; so the file is opened by the disk only. */
class FileReader extends RandomAccessReader {
  readonly #file: ReadableFile;

  constructor(file: ReadableFile) {
    super();
    this.#file = file;
  }

  override _readStreamForRange(start: number, end: number): Readable {
    return Readable.from(pieces(this.#file, start, end));
  }
}

const pieceLength = 1 << 18;

async function* pieces(file: ReadableFile, start: number, end: number): AsyncGenerator<Uint8Array> {
  for (let at = start; at < end; ) {
    const piece = await file.read(at, Math.min(pieceLength, end - at));
    if (piece.length === 0) return;
    yield Buffer.from(piece.buffer, piece.byteOffset, piece.byteLength);
    at += piece.length;
  }
}

async function soundParts(zip: ZipFile, size: number): Promise<readonly ZipPart[]> {
  if (zip.entryCount > packetLimits.files) throw new Refusal('too-many', String(zip.entryCount));
  const entries: Entry[] = [];
  for await (const entry of zip.eachEntry()) entries.push(entry);
  const names = namesOf(entries);
  const found = new Map<string, ZipPart>();
  let total = 0;
  for (const [index, entry] of entries.entries()) {
    const name = names[index] ?? '';
    total += entry.uncompressedSize;
    if (total > packetLimits.bytes || total > size * packetLimits.ratio + 2 ** 20) throw new Refusal('too-large', name);
    if (isOfSystem(name) || (name.endsWith('/') && entry.uncompressedSize === 0)) continue;
    if (found.has(name)) throw new Refusal('twice', name);
    judge(entry, name);
    found.set(name, { name, size: entry.uncompressedSize, stream: () => zip.openReadStreamPromise(entry) });
  }
  return [...found.values()];
}

/** Old programs of Windows part folders by backslashes, and all names alike. */
function namesOf(entries: readonly Entry[]): readonly string[] {
  const names = entries.map(nameOf);
  return names.some((name) => name.includes('/')) ? names : names.map((name) => name.replaceAll('\\', '/'));
}

/** A name of ours is ASCII; others are as WPS and Windows write them, in UTF-8 or GBK. */
function nameOf(entry: Entry): string {
  const bytes = entry.fileName as unknown as Uint8Array;
  return decodeAnyText(bytes)?.text ?? Buffer.from(bytes).toString('latin1');
}

const fileTypeBits = 0o170000;
const regularFile = 0o100000;

function judge(entry: Entry, name: string): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypeBits;
  if (type !== 0 && type !== regularFile) throw new Refusal('link', name);
  if (entry.isEncrypted()) throw new Refusal('encrypted', name);
  if (!entry.canDecodeFileData()) throw new Refusal('broken', name);
}
