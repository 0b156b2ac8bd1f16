/** Ledgers as one zip file, for a stick or a chat. */
import { join } from 'node:path';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { packetHead } from '../../core/contract/outputs/packet.ts';
import { isPlanId } from '../../core/ledger/names.ts';
import { harmlessJson } from '../../core/text/harmless-json.ts';
import type { Disk } from '../disk.ts';
import { type PackedPart, packetHeadName, packetPart } from '../layout.ts';
import { readPlainFile } from '../plain-file.ts';
import { largestPlanLists } from '../settings/plan-lists.ts';
import { type OpenZip, packetLimits, withZip, type ZipPart } from './read-zip.ts';
import { Refusal, refused } from './refusal.ts';
import { type PackedFile, writeZip } from './write-zip.ts';

/** What a packet says of itself, in `packet.json`. */
export type PacketHead = OutputOf<typeof packetHead>;

/** In bytes. */
const largest = {
  head: 64 * 2 ** 10,
  /** It is read whole. */
  ledger: 512 * 2 ** 20,
  words: largestPlanLists,
  evidence: packetLimits.bytes,
} as const satisfies Readonly<Record<PackedPart['kind'], number>>;

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

/** How a packet is unpacked. */
export interface Unpacking {
  readonly advance?: Advance;
  /** Without evidence: what a table of many units needs. */
  readonly which?: 'all' | 'ledger';
  /** As people named it; the path where it is not said. */
  readonly shown?: string;
  /** Told whose it says it is, before anything of it is refused. */
  readonly hear?: (unit: PacketHead['unit']) => void;
}

/**
 * Unpacks a packet of this plan into an empty folder, in the layout of `.plan/`, and gives what it says of itself: from a zip
 * packed again within a folder or a zip, too. Every name, kind and size is checked before anything is unpacked, of what is left
 * out too. Throws `Trouble` `packet-refused`.
 */
export async function unpackPacket(
  path: string,
  plan: string,
  into: string,
  disk: Disk,
  how: Unpacking = {},
): Promise<PacketHead> {
  try {
    return await withPacket(path, into, disk, async (packed) => {
      const entries = soundEntries(packed);
      const head = await headOf(packed.head);
      how.hear?.(head.unit);
      if (head.plan !== plan) throw new Refusal('other-plan', head.plan);
      const wanted = entries.filter(({ part }) => how.which !== 'ledger' || part.kind === 'ledger');
      await unpack(wanted, plan, into, disk, how.advance ?? unwatched);
      return head;
    });
  } catch (error) {
    throw refused(how.shown ?? path, error);
  }
}

/** What the `packet.json` of an unpacked packet says; `undefined` where there is none. Throws `Trouble` `packet-refused`. */
export async function readPacketHead(folder: string, disk: Disk): Promise<PacketHead | undefined> {
  const path = join(folder, packetHeadName);
  if ((await disk.kindOf(path)) === undefined) return undefined;
  try {
    return headFrom(await readPlainFile(path, largest.head, disk));
  } catch (error) {
    throw refused(path, error);
  }
}

/** A packet in a zip: its head, and everything else in the zip. */
interface Packed {
  readonly head: ZipPart;
  /** The folder in the zip in which it lies, with its slash. */
  readonly within: string;
  readonly parts: readonly ZipPart[];
}

/** So many zips may lie within each other: a packet, packed by a chat, packed by a person. */
export const mostNested = 3;

async function withPacket<Result>(
  path: string,
  into: string,
  disk: Disk,
  work: (packed: Packed) => Promise<Result>,
  outer?: { readonly size: number; readonly depth: number },
): Promise<Result> {
  return withZip(
    path,
    disk,
    async (zip) => {
      const packed = packetIn(zip);
      if (packed !== undefined) return work(packed);
      const inner = onlyZipIn(zip);
      const { size, depth } = outer ?? { size: zip.size, depth: 1 };
      if (depth === mostNested) throw new Refusal('too-deep', String(depth));
      const unwrapped = join(into, `inner.${depth}.zip`);
      await pourPassing(await inner.stream(), unwrapped, disk, () => {});
      try {
        return await withPacket(unwrapped, into, disk, work, { size, depth: depth + 1 });
      } finally {
        await disk.removeFile(unwrapped);
      }
    },
    outer?.size,
  );
}

/** What in a zip says that a packet lies around it. */
export function headsIn({ parts }: OpenZip): readonly ZipPart[] {
  return parts.filter(({ name }) => name.split('/').at(-1) === packetHeadName);
}

function packetIn(zip: OpenZip): Packed | undefined {
  const heads = headsIn(zip);
  if (heads.length > 1) throw new Refusal('several-packets', String(heads.length));
  const [head] = heads;
  return head && { head, within: head.name.slice(0, -packetHeadName.length), parts: zip.parts };
}

function onlyZipIn({ parts }: OpenZip): ZipPart {
  const zips = parts.filter(({ name }) => /\.zip$/i.test(name));
  const [only] = zips;
  if (only === undefined) throw new Refusal('no-head');
  if (zips.length > 1) throw new Refusal('several-packets', String(zips.length));
  return only;
}

/** One file in a packet. */
interface PackedEntry {
  /** Where it lies in a `.plan/`. */
  readonly name: string;
  readonly part: PackedPart;
  readonly file: ZipPart;
}

/** The files in it, if all of it is sound. */
function soundEntries({ within, parts }: Packed): readonly PackedEntry[] {
  return parts.map((file) => {
    const name = file.name.startsWith(within) ? file.name.slice(within.length) : '';
    const part = packetPart(name);
    if (part === undefined || part.kind === 'folder') throw new Refusal('name', file.name);
    if (file.size > largest[part.kind]) throw new Refusal('too-large', file.name);
    return { name, part, file };
  });
}

async function headOf(file: ZipPart): Promise<PacketHead> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await file.stream()) chunks.push(chunk);
  return headFrom(Buffer.concat(chunks));
}

function headFrom(bytes: Uint8Array): PacketHead {
  const head: unknown = JSON.parse(Buffer.from(bytes).toString('utf8'));
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
  entries: readonly PackedEntry[],
  plan: string,
  into: string,
  disk: Disk,
  advance: Advance,
): Promise<void> {
  const folders = new Set<string>();
  for (const [{ name, file, part }, step] of watched(entries, ({ file: { size } }) => size, advance)) {
    if (part.kind === 'head') continue;
    if (part.kind !== 'evidence' && part.plan !== plan) throw new Refusal('name', name);
    for (const folder of foldersOf(name)) {
      if (!folders.has(folder)) await disk.makePassingFolder(join(into, folder));
      folders.add(folder);
    }
    await pourPassing(await file.stream(), join(into, name), disk, step);
  }
}

/** `a`, `a/b` for `a/b/c`. */
function foldersOf(name: string): string[] {
  const steps = name.split('/').slice(0, -1);
  return steps.map((_, index) => steps.slice(0, index + 1).join('/'));
}

/** Pours a stream into a file that need not outlast the process. */
export async function pourPassing(
  stream: AsyncIterable<Uint8Array>,
  path: string,
  disk: Disk,
  step: (bytes: number) => void,
): Promise<void> {
  const file = await disk.open(path);
  let length = 0;
  try {
    for await (const chunk of stream) {
      await file.write(chunk, length);
      length += chunk.length;
      step(chunk.length);
    }
  } finally {
    await file.close();
  }
}
