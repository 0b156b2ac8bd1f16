import type { Entry, EntryKind, Placement } from '../ledger/entry.ts';
import { sinceReview } from './facts/decisions.ts';

/** What a reviewer has said of a requirement's records, as they stand now. */
export type ReviewState =
  /** Nobody has looked at what is there now, or something was added since. */
  | 'unreviewed'
  /** Everything that is there was accepted. */
  | 'accepted'
  /** Sent back, and nothing answers it yet. */
  | 'returned';

export interface Review {
  readonly state: ReviewState;
  /** The records that a review now would look at, in the fold's order. */
  readonly records: readonly Placement[];
}

/** Kinds that claim or show something; the rest is talk about it. */
const claiming: ReadonlySet<EntryKind> = new Set(['done', 'progress', 'exempt', 'attach', 'confirm']);

/**
 * Reads what stands for one requirement, in the fold's order. Records added after a review are not accepted by it, and nobody's
 * own records by themselves: a record counts as accepted by another name in another writer's file only.
 */
export function reviewOf(entries: readonly Placement[]): Review {
  const records = entries.filter(({ entry }) => claiming.has(entry.kind));
  const lastReturn = entries.findLastIndex(({ entry }) => isReview(entry, 'returned'));
  const since = sinceReview(entries.slice(lastReturn + 1), entries[lastReturn]?.entry);
  if (lastReturn >= 0 && !since.some(({ entry }) => claiming.has(entry.kind))) return { state: 'returned', records };
  const reviews = since.filter(({ entry }) => isReview(entry, 'accepted'));
  const isAccepted = (record: Placement) =>
    reviews.some((review) => review.entry.reviews?.includes(record.entry.id) && !isByRecorder(review, record));
  const state = records.length > 0 && records.every(isAccepted) ? 'accepted' : 'unreviewed';
  return { state, records };
}

/** Whether who reviews is who recorded: by name, in whatever width it is written, or by the writer's file. */
export function isByRecorder(
  reviewer: { readonly entry: Pick<Entry, 'by'>; readonly writer: string | undefined },
  record: Placement,
): boolean {
  return plainName(reviewer.entry.by) === plainName(record.entry.by) || reviewer.writer === record.writer;
}

function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '');
}

function isReview({ kind, verdict }: Entry, wanted: Entry['verdict']): boolean {
  return kind === 'review' && verdict === wanted;
}
