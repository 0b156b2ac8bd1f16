import type { Entry, Placement } from '../entry.ts';
import { byOrder, countedAmong } from '../fold.ts';
import type { LedgerFault } from '../ledger-file.ts';
import type { Position } from '../line-reader.ts';
import { sha256 } from '../sha256.ts';
import type { Sieve } from './sieve.ts';

/**
 * What the beginning of a ledger left in the sieve, kept so that only what was added since has to be read. A cache: it
 * holds nothing that the ledger does not say, and whatever does not fit makes it void.
 */
export interface Checkpoint {
  /** Program, plan and unit: what decides what is kept. */
  readonly binding: string;
  readonly files: readonly CheckedFile[];
  readonly reach: Reach;
  readonly faults: readonly LedgerFault[];
  /** By the requirement that they bear on; '' where there is none. */
  readonly segments: ReadonlyMap<string, readonly Placement[]>;
}

/** How far a checkpoint has come in one file, and how the file was then. */
export interface CheckedFile extends Position {
  readonly writer: string;
  /** Of its last entry; absent where it has none. */
  readonly effective?: number;
  /** Differs whenever the file was written to, as far as the system tells. */
  readonly changed: string;
  /** Hash of the last bytes before the offset. */
  readonly mark: string;
}

/** What everything that is new must lie behind. */
export interface Reach {
  readonly latest: number;
  readonly lastId: string;
}

/**
 * Whether what was added lies wholly behind a checkpoint, so that both can be folded as they are: later in the fold's
 * order than all before it, and with ids that cannot have stood there. The ids of a batch that was being written when
 * the checkpoint was made are of the same moment, so it is never torn in two.
 */
export function liesBehind({ latest, lastId }: Reach, added: Sieve): boolean {
  if (added.firstId === undefined) return true;
  return added.earliest > latest && added.firstId > lastId && !added.mayRepeat();
}

/**
 * What has to be kept of entries that a sieve let through, by requirement. Of a batch that is whole it is of no more use
 * that it was one. A retraction bears on what it takes back; one without effect never gets one.
 */
export function segmentsOf(kept: readonly Placement[]): Map<string, Placement[]> {
  const counts = countedAmong(kept);
  const rootOf = rootsAmong(kept, counts);
  const segments = new Map<string, Placement[]>();
  for (const placement of kept) {
    const root = rootOf(placement);
    if (root === undefined) continue;
    const name = root.entry.requirement ?? '';
    const settled = counts(placement.entry) ? withoutBatch(placement) : placement;
    const segment = segments.get(name);
    if (segment === undefined) segments.set(name, [settled]);
    else segment.push(settled);
  }
  return segments;
}

/**
 * What a retraction, or one of a retraction, is about in the end; another entry, and a part of a broken batch, is its own.
 * Each is followed once, however long the chain of them is.
 */
function rootsAmong(
  kept: readonly Placement[],
  counts: (entry: Entry) => boolean,
): (placement: Placement) => Placement | undefined {
  const byId = new Map(kept.map((placement) => [placement.entry.id, placement]));
  const roots = new Map<Placement, Placement | undefined>();
  return (placement) => {
    const path: Placement[] = [];
    let about: Placement | undefined = placement;
    while (about !== undefined && !roots.has(about) && about.entry.retracts !== undefined && counts(about.entry)) {
      path.push(about);
      const named = byId.get(about.entry.retracts);
      about = named !== undefined && byOrder(named, about) < 0 ? named : undefined;
    }
    const root = about !== undefined && roots.has(about) ? roots.get(about) : about;
    for (const each of path) roots.set(each, root);
    return root;
  };
}

function withoutBatch(placement: Placement): Placement {
  const { batch, ...entry } = placement.entry;
  return batch === undefined ? placement : { ...placement, entry };
}

/** Where the placements of a requirement lie in the file, and their hash. */
export interface SegmentPlace {
  readonly from: number;
  readonly length: number;
  readonly hash: string;
}

/** A checkpoint without its placements. */
export interface CheckpointTable extends Omit<Checkpoint, 'segments'> {
  readonly segments: ReadonlyMap<string, SegmentPlace>;
}

/** The last line of the file: `<hash of the table> <its length in bytes>`. */
export const sealLength = 76;

/** The segments, each on a line of its own, then the table of them, then its seal; piece by piece, as it may be large. */
export function* encodeCheckpoint({ segments, ...facts }: Checkpoint): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  const places: [string, SegmentPlace][] = [];
  let from = 0;
  for (const [requirement, placements] of segments) {
    const bytes = encoder.encode(`${JSON.stringify(placements)}\n`);
    places.push([requirement, { from, length: bytes.length, hash: sha256(bytes) }]);
    from += bytes.length;
    yield bytes;
  }
  const table = encoder.encode(`${JSON.stringify({ ...facts, segments: places })}\n`);
  yield table;
  yield encoder.encode(`${sha256(table)} ${String(table.length).padStart(10)}\n`);
}

/** The length of the table before a seal; `undefined` where it is none. */
export function tableLength(seal: Uint8Array): number | undefined {
  const digits = /^[0-9a-f]{64} +([0-9]+)\n$/.exec(new TextDecoder().decode(seal))?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** `undefined` where the bytes are not what was written. Throws where they never were a checkpoint. */
export function decodeTable(table: Uint8Array, seal: Uint8Array): CheckpointTable | undefined {
  if (new TextDecoder().decode(seal.subarray(0, 64)) !== sha256(table)) return undefined;
  const { segments, ...facts } = JSON.parse(new TextDecoder().decode(table));
  return { ...facts, segments: new Map(segments) };
}

/** `undefined` where the bytes are not what was written. */
export function decodeSegment(bytes: Uint8Array, { hash }: SegmentPlace): readonly Placement[] | undefined {
  return sha256(bytes) === hash ? JSON.parse(new TextDecoder().decode(bytes)) : undefined;
}
