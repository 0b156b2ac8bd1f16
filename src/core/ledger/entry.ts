/** What one line of a ledger file says; the keys and their meaning are those of ledger format 1. */
export interface Entry {
  /** 2 where it says what 0.1.0 did not know: see `lineFormatOf`. */
  readonly v: 1 | 2;
  /** ULID. */
  readonly id: string;
  /** When it was recorded: RFC 3339 with offset, to the millisecond. */
  readonly at: string;
  /** The recorder's name. */
  readonly by: string;
  /** The unit's id. */
  readonly unit: string;
  readonly plan: string;
  /** Absent for `submit`. */
  readonly requirement?: string;
  /** Fingerprint of the requirement as it read when this was recorded. */
  readonly print?: string;
  /** The requirement's text then. */
  readonly said?: string;
  readonly kind: EntryKind;
  /** The day it happened; decides the period it counts for. Absent: the calendar day written in `at`. */
  readonly on?: string;
  /** A decimal (`2`) or a share (`38/40`). */
  readonly amount?: string;
  /** For `progress`: the period made up; for `done` of a prohibition: that it speaks of; for `exempt`: the period or range `A..B`; for `submit`: what is reported. */
  readonly period?: string;
  readonly reason?: string;
  readonly note?: string;
  /** For `note`: the unit's own (内部备注), which stands in no report. */
  readonly memo?: true;
  /** For `remedy`: 原因; in each of its fields `-` clears what stood there. */
  readonly cause?: string;
  /** 整改措施. */
  readonly measure?: string;
  /** 责任人. */
  readonly owner?: string;
  /** 完成时限: a day. */
  readonly due?: string;
  /** For `score`: the unit's own points (自评分); for `review`: the reviewer's (审核分). A decimal. */
  readonly points?: string;
  readonly evidence?: readonly Evidence[];
  /** For `attach`: the id of the entry that it belongs to; for `done` of a prohibition: of the breach that was put right. */
  readonly to?: string;
  readonly verdict?: 'accepted' | 'returned';
  /** For `review`: ids of the entries looked at. */
  readonly reviews?: readonly string[];
  readonly signed?: string;
  readonly heads?: Readonly<Record<string, string>>;
  /** For `retract`: the entry's id. */
  readonly retracts?: string;
  /** For `note`: the hash of evidence of this requirement whose copy was removed by request; `reason` says why. */
  readonly removes?: string;
  readonly batch?: Batch;
  /** For `submit` and `review`: the signer's public key (Ed25519), base64url. */
  readonly key?: string;
  /** Its signature over the line's bytes up to the comma before this key. */
  readonly sig?: string;
  /** The `hash` of the line before it in the same file. */
  readonly prev: string;
  /** SHA-256 in hex of the line's bytes up to the comma before this key. */
  readonly hash: string;
}

export const entryKinds = [
  'done',
  'progress',
  'exempt',
  'reopen',
  'note',
  'attach',
  'confirm',
  'remedy',
  'score',
  'receipt',
  'review',
  'submit',
  'retract',
] as const;

/** `unknown`: written by a newer program. It is kept, and counts for nothing. */
export type EntryKind = (typeof entryKinds)[number] | 'unknown';

export type Evidence = EvidenceFile | EvidenceLink;

/** A copy in the evidence store, under the name that it had. */
export interface EvidenceFile {
  readonly name: string;
  readonly sha256: string;
  readonly bytes: number;
}

export interface EvidenceLink {
  readonly url: string;
}

/** One command that writes several entries: an incomplete batch does not count. */
export interface Batch {
  readonly id: string;
  /** From 1. */
  readonly n: number;
  readonly of: number;
}

/** An entry as a command proposes it; the store adds who wrote it when and where in the chain. */
export type EntryDraft = Omit<
  Entry,
  'v' | 'id' | 'at' | 'by' | 'unit' | 'plan' | 'batch' | 'prev' | 'key' | 'sig' | 'hash'
>;

/** A draft with the name by which `to` of others of the same command calls it, as it has no id yet. */
export type NamedDraft = EntryDraft & { readonly name?: string };

/** An entry, where it stands, and when it took effect. */
export interface Placement {
  readonly entry: Entry;
  readonly writer: string;
  /** From 1. */
  readonly line: number;
  /** Milliseconds since 1970: the later of the entry's `at` and the effective time of the line before it. */
  readonly effective: number;
}

/** What the fold makes of all the files of a ledger, in whatever order they were read. */
export interface LedgerState {
  /** Every entry that stands, in the fold's order; retractions are left out, as what they took back is. */
  readonly standing: readonly Placement[];
  /** Everything, in the fold's order, for the log. */
  readonly all: readonly Placement[];
  /** Ids of the entries that a standing retraction took back. */
  readonly retracted: ReadonlySet<string>;
  /** Those that a newer program wrote and this one does not know. */
  readonly unknown: readonly Placement[];
  /** Batches of which not every entry is there. */
  readonly incompleteBatches: readonly IncompleteBatch[];
  /** Retractions that name an unknown or a later entry: kept, shown, without effect. */
  readonly idleRetractions: readonly Placement[];
}

export interface IncompleteBatch {
  readonly id: string;
  readonly writer: string;
  readonly present: number;
  readonly of: number;
}

/** What 0.1.0 did not know, or would take for something else: it refuses such a line as newer, rather than read it as less than it says. */
export function lineFormatOf({
  kind,
  memo,
  to,
  period,
  points,
  key,
}: Pick<Entry, 'kind' | 'memo' | 'to' | 'period' | 'points' | 'key'>): Entry['v'] {
  const isOfProhibition = kind === 'done' && (to !== undefined || period !== undefined);
  return newKinds.has(kind) || memo === true || (points ?? key) !== undefined || isOfProhibition ? 2 : 1;
}

const newKinds: ReadonlySet<EntryKind> = new Set(['remedy', 'score', 'receipt']);

/** What the unit says to itself, means to do about a duty or thinks it worth: nothing has begun by it, and no report tells it as a record. */
export function isAside({ kind, memo }: Pick<Entry, 'kind' | 'memo'>): boolean {
  return newKinds.has(kind) || memo === true;
}

/** The calendar day on which it happened. */
export function happenedOn(entry: Pick<Entry, 'on' | 'at'>): string {
  return entry.on ?? entry.at.slice(0, 10);
}
