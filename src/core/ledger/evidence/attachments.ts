import type { Entry, Evidence, EvidenceFile, LedgerState, Placement } from '../entry.ts';
import { byOrder } from '../fold.ts';

/** Evidence as one entry names it. */
export interface Attachment {
  readonly placement: Placement;
  readonly evidence: Evidence;
  /** False where its entry was taken back, or is of a batch that was not written whole. */
  readonly stands: boolean;
  /** The entry that says that the copy was removed by request. */
  readonly removal?: Placement;
}

/** The removal that reaches evidence of an entry, where one does. */
export type RemovalOf = (placement: Placement, evidence: Evidence) => Placement | undefined;

/**
 * Removals by request (`removes`) among entries that stand. One reaches what its unit attached to its requirement
 * before it, in the fold's order: what is attached again later is there again. Links have no copy to remove.
 */
function removalsAmong(standing: readonly Placement[]): RemovalOf {
  const last = new Map<string, Placement>();
  for (const placement of standing) {
    const { removes } = placement.entry;
    if (removes !== undefined) last.set(placeOf(placement.entry, removes), placement);
  }
  return (placement, evidence) => {
    if ('url' in evidence) return undefined;
    const removal = last.get(placeOf(placement.entry, evidence.sha256));
    return removal !== undefined && byOrder(placement, removal) < 0 ? removal : undefined;
  };
}

function placeOf({ unit, requirement = '' }: Entry, sha256: string): string {
  return `${sha256} ${unit}/${requirement}`;
}

/** Everything that the entries of a ledger name as evidence, in the fold's order; what was taken back too. */
export function attachmentsIn({ all, standing }: LedgerState): Attachment[] {
  const removalOf = removalsAmong(standing);
  const ids = new Set(standing.map(({ entry }) => entry.id));
  return all.flatMap((placement) =>
    (placement.entry.evidence ?? []).map((evidence) => {
      const removal = removalOf(placement, evidence);
      return { placement, evidence, stands: ids.has(placement.entry.id), ...(removal && { removal }) };
    }),
  );
}

/** Whether evidence that an entry names was removed by request since. */
export type IsRemoved = (entry: Partial<Pick<Entry, 'id'>>, evidence: Evidence) => boolean;

/** Where entries are only to be worded: what `placements` name, after the removals among those that stand. */
export function removedAmong(placements: readonly Placement[], standing: readonly Placement[] = placements): IsRemoved {
  const removalOf = removalsAmong(standing);
  const removed = new Set(
    placements.flatMap((placement) =>
      (placement.entry.evidence ?? []).flatMap((evidence) =>
        'sha256' in evidence && removalOf(placement, evidence) ? [`${placement.entry.id} ${evidence.sha256}`] : [],
      ),
    ),
  );
  return ({ id = '' }, evidence) => 'sha256' in evidence && removed.has(`${id} ${evidence.sha256}`);
}

/** Hashes of the copies that must be there: named by an entry that stands, and not removed there by request. */
export function neededCopies(attachments: readonly Attachment[]): ReadonlySet<string> {
  return new Set(
    attachments.flatMap(({ evidence, stands, removal }) =>
      stands && removal === undefined && 'sha256' in evidence ? [evidence.sha256] : [],
    ),
  );
}

/** The copies that a ledger names and that nobody asked to have removed, also those of entries taken back: hash → bytes. */
export function namedCopies(attachments: readonly Attachment[]): ReadonlyMap<string, number> {
  return new Map(
    attachments.flatMap(({ evidence, removal }) =>
      'sha256' in evidence && removal === undefined ? [[evidence.sha256, evidence.bytes] as const] : [],
    ),
  );
}

/** Hashes of the copies that are to be nowhere any more: removed by request, and attached nowhere else since. */
export function removedCopies(attachments: readonly Attachment[]): ReadonlySet<string> {
  const needed = neededCopies(attachments);
  return new Set(
    attachments.flatMap(({ evidence, removal }) =>
      'sha256' in evidence && removal !== undefined && !needed.has(evidence.sha256) ? [evidence.sha256] : [],
    ),
  );
}

/** The copies that entries need, each content once, under the name that it had first. */
export function copiesToPack(attachments: readonly Attachment[]): EvidenceFile[] {
  const needed = new Set(neededCopies(attachments));
  return attachments.flatMap(({ evidence }) =>
    'sha256' in evidence && needed.delete(evidence.sha256) ? [evidence] : [],
  );
}
