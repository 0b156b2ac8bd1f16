/** The only file that imports yauzl: ledgers as one zip file, for a stick or a chat. */
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Entry, fromRandomAccessReaderPromise, RandomAccessReader, type ZipFile } from 'yauzl';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { packetHead } from '../../core/contract/outputs/packet.ts';
import { isPlanId } from '../../core/ledger/names.ts';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import { Trouble } from '../../trouble.ts';
import type { PacketFault } from '../../words/trouble-words.ts';
import type { Disk, ReadableFile } from '../disk.ts';
import { type PackedPart, packetHeadName, packetPart } from '../layout.ts';
import { largestPlanLists } from '../settings/plan-lists.ts';
import { type PackedFile, writeZip } from './write-zip.ts';

/** What a packet says of itself, in `packet.json`. */
export type PacketHead = OutputOf<typeof packetHead>;

/** More than any unit's year; what claims more is refused before a byte of it is unpacked. */
export const packetLimits = {
  files: 50_000,
  /** Bytes of all files, unpacked. */
  bytes: 8 * 2 ** 30,
  /** Bytes of one ledger file: it is read whole. */
  ledgerFile: 512 * 2 ** 20,
  head: 64 * 2 ** 10,
  /** Bytes unpacked for each byte of the packet, beyond the first MiB; a ledger has about four. */
  ratio: 100,
} as const;

/** Writes a packet: sorted, dateless, so that the same ledger gives the same packet. Replaces `path` in one step, at the end. */
export async function writePacket(
  path: string,
  head: PacketHead,
  files: readonly PackedFile[],
  disk: Disk,
  advance: Advance = unwatched,
): Promise<void> {
  const headFile = { name: packetHeadName, content: new TextEncoder().encode(harmlessJson(head)) };
  const sorted = [...files].sort((a, b) => (a.name < b.name ? -1 : 1));
  await writeZip(path, [headFile, ...sorted], disk, advance);
}

/**
 * Unpacks a packet of this plan into an empty folder, in the layout of `.plan/`, and gives what it says of itself.
 * Every name, kind and size is checked before anything is unpacked, of what is left out too. Throws `Trouble` `packet-refused`.
 */
export async function unpackPacket(
  path: string,
  plan: string,
  into: string,
  disk: Disk,
  advance: Advance = unwatched,
  which: 'all' | 'ledger' = 'all',
): Promise<PacketHead> {
  const file = await disk.openToRead(path);
  try {
    const size = await file.size();
    const zip = await fromRandomAccessReaderPromise(new FileReader(file), size, {
      decodeStrings: false,
      autoClose: false,
    });
    const entries = await soundEntries(zip, size);
    const head = await headOf(zip, entries);
    if (head.plan !== plan) throw new Refusal('other-plan', head.plan);
    const wanted = [...entries].filter(([, { part }]) => which === 'all' || part.kind === 'ledger');
    await unpack(zip, wanted, plan, into, disk, advance);
    return head;
  } catch (error) {
    throw error instanceof Trouble ? error : refused(path, error);
  } finally {
    await file.close();
  }
}

function refused(path: string, error: unknown): Trouble {
  const { why, detail }: Pick<Refusal, 'why' | 'detail'> =
    error instanceof Refusal ? error : { why: 'broken', detail: '' };
  return new Trouble('packet-refused', { file: path, why, detail }, error);
}

class Refusal extends Error {
  readonly why: PacketFault;
  readonly detail: string;

  constructor(why: PacketFault, detail = '') {
    super(why);
    this.why = why;
    this.detail = detail;
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

/** One file in a packet. */
interface PackedEntry {
  readonly entry: Entry;
  readonly part: PackedPart;
}

/** The files in it by name, if all of it is sound. */
async function soundEntries(zip: ZipFile, size: number): Promise<ReadonlyMap<string, PackedEntry>> {
  if (zip.entryCount > packetLimits.files) throw new Refusal('too-many', String(zip.entryCount));
  const found = new Map<string, PackedEntry>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    const name = nameOf(entry);
    const part = packetPart(name);
    if (part?.kind === 'folder' && entry.uncompressedSize === 0) continue;
    if (part === undefined || part.kind === 'folder') throw new Refusal('name', name);
    if (found.has(name)) throw new Refusal('twice', name);
    judge({ entry, part }, name);
    total += entry.uncompressedSize;
    if (total > packetLimits.bytes || total > size * packetLimits.ratio + 2 ** 20) throw new Refusal('too-large', name);
    found.set(name, { entry, part });
  }
  return found;
}

/** One character a byte: a name of ours is ASCII, and any other will fit none of the forms. */
function nameOf(entry: Entry): string {
  return Buffer.from(entry.fileName as unknown as Uint8Array).toString('latin1');
}

const fileTypeBits = 0o170000;
const regularFile = 0o100000;

function judge({ entry, part }: PackedEntry, name: string): void {
  const type = (entry.externalFileAttributes >>> 16) & fileTypeBits;
  if (type !== 0 && type !== regularFile) throw new Refusal('link', name);
  if (entry.isEncrypted()) throw new Refusal('encrypted', name);
  if (!entry.canDecodeFileData()) throw new Refusal('broken', name);
  const most = {
    head: packetLimits.head,
    ledger: packetLimits.ledgerFile,
    words: largestPlanLists,
    evidence: packetLimits.bytes,
  }[part.kind];
  if (entry.uncompressedSize > most) throw new Refusal('too-large', name);
}

async function headOf(zip: ZipFile, entries: ReadonlyMap<string, PackedEntry>): Promise<PacketHead> {
  const entry = entries.get(packetHeadName)?.entry;
  if (entry === undefined) throw new Refusal('no-head');
  const chunks: Uint8Array[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) chunks.push(chunk as Uint8Array);
  const head: unknown = JSON.parse(Buffer.concat(chunks).toString('utf8'));
  const format = (head as { readonly format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > 1) throw new Refusal('newer', String(format));
  if (!isHead(head)) throw new Refusal('no-head');
  return head;
}

function isHead(value: unknown): value is PacketHead {
  const { format, plan, unit, digest, print } = (value ?? {}) as Partial<Record<keyof PacketHead, unknown>>;
  const { id, name, kind } = (unit ?? {}) as Partial<Record<'id' | 'name' | 'kind', unknown>>;
  const areTexts = [plan, id, name, digest].every((text) => typeof text === 'string');
  const mayBeTexts = [kind, print].every((text) => text === undefined || typeof text === 'string');
  return format === 1 && areTexts && mayBeTexts && isPlanId(plan as string);
}

async function unpack(
  zip: ZipFile,
  entries: readonly (readonly [string, PackedEntry])[],
  plan: string,
  into: string,
  disk: Disk,
  advance: Advance,
): Promise<void> {
  const folders = new Set<string>();
  const sizeOf = ([, { entry }]: (typeof entries)[number]) => entry.uncompressedSize;
  for (const [[name, { entry, part }], step] of watched(entries, sizeOf, advance)) {
    if (part.kind === 'head') continue;
    if (part.kind !== 'evidence' && part.plan !== plan) throw new Refusal('name', name);
    for (const folder of foldersOf(name)) {
      if (!folders.has(folder)) await disk.makePassingFolder(join(into, folder));
      folders.add(folder);
    }
    await pourPassing(await zip.openReadStreamPromise(entry), join(into, name), disk, step);
  }
}

/** `a`, `a/b` for `a/b/c`. */
function foldersOf(name: string): string[] {
  const steps = name.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

async function pourPassing(
  stream: AsyncIterable<unknown>,
  path: string,
  disk: Disk,
  step: (bytes: number) => void,
): Promise<void> {
  const file = await disk.open(path);
  let length = 0;
  try {
    for await (const chunk of stream) {
      await file.write(chunk as Uint8Array, length);
      length += (chunk as Uint8Array).length;
      step((chunk as Uint8Array).length);
    }
  } finally {
    await file.close();
  }
}
