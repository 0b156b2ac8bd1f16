import type { Advance } from '../../core/advance.ts';
import type { Entry, EntryDraft, Evidence, Placement } from '../../core/ledger/entry.ts';
import type { Concerns } from '../../core/ledger/large/sieve.ts';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';

/** Who records, for which unit, under which plan. */
export interface Recorder {
  /** The recorder's name. */
  readonly name: string;
  /** The unit's id. */
  readonly unit: string;
  readonly plan: string;
}

/** Everything that the ledger of one plan holds, as it is on disk now. */
export interface LedgerSnapshot {
  /** Sorted by writer. */
  readonly files: readonly LedgerFile[];
  /** Lines that could not be read and files that do not belong: for `verify`, and for a warning elsewhere. */
  readonly faults: readonly LedgerFault[];
}

/** What of a ledger is asked for. */
export interface Question {
  /** Which entries can bear on the answer. */
  readonly concerns: Concerns;
  /** For whom; each has a checkpoint of its own. */
  readonly unit: string;
  /** All that decides what `concerns` says, as text: a checkpoint made under another is void. */
  readonly under: string;
  /** Only the entries of this requirement are wanted. */
  readonly requirement?: string;
  /** So many bytes may be read for it and no more, unless it is worth that. */
  readonly atMost?: number;
}

/** What of a ledger can bear on a question; folded, it says the same of that as the whole ledger. There may be more in it. */
export interface LedgerExtract {
  /** In the fold's order; their place in the chain may be left out. */
  readonly placements: readonly Placement[];
  /** Those of the whole ledger, in no order. */
  readonly faults: readonly LedgerFault[];
}

/** What an append wrote, and what a person should hear of besides. */
export interface Appended {
  readonly entries: readonly Entry[];
  /** This machine had not written to this ledger before: it has a file of its own from now on. */
  readonly isNewWriter: boolean;
  /** The file to which the end of a line was set aside whose writing had been cut off; absent where there was none. */
  readonly setAside?: string;
}

/** A copy in the evidence store as it is now, for the entries that name it. */
export interface EvidenceFinding {
  readonly state: 'ok' | 'missing' | 'changed' | 'empty';
  readonly sha256: string;
  /** Every name under which it was attached. */
  readonly names: readonly string[];
  /** The entries that name it, in the order given. */
  readonly entries: readonly Entry[];
}

/** Where ledgers lie. Each promise of ledger format 1 holds for every implementation; one contract suite runs on all. */
export interface LedgerStore {
  /** Throws `Trouble` where it cannot be read or is of a newer format. */
  read(plan: string): Promise<LedgerSnapshot>;
  /**
   * The same as `read`, as far as it bears on a question, perhaps from a checkpoint; never for what is handed on or proves
   * anything. `undefined` where more than the question allows would have to be read. Throws as `read`.
   */
  extract(plan: string, question: Question): Promise<LedgerExtract | undefined>;
  /**
   * Appends one command's entries, all or none: several become one batch. They are on disk when this resolves.
   * Throws `Trouble` where that cannot be; then nothing counts.
   */
  append(drafts: readonly EntryDraft[], recorder: Recorder): Promise<Appended>;
  /** The id of the file that `append` would write to; `undefined` where this machine has not written yet. */
  writer(plan: string): Promise<string | undefined>;
  /** Takes in a copy of a file, or keeps a link. The copy is on disk when this resolves. Throws `Trouble` for a folder, a device, a link. */
  keepEvidence(source: string): Promise<Evidence>;
  /** Holds every copy that the entries name against its hash; in the order in which they name them first. */
  checkEvidence(entries: readonly Entry[], advance?: Advance): Promise<readonly EvidenceFinding[]>;
  /** The content of a copy; `undefined` where it is missing or is not what its hash says. */
  readEvidence(sha256: string): Promise<Uint8Array | undefined>;
  /** Deletes a copy, if it is there; gone for good when this resolves. Throws `Trouble` where that cannot be. */
  removeEvidence(sha256: string): Promise<void>;
  /** Every file among the evidence, sorted: copies as `<first 2>/<sha256>`, and what else lies there. */
  evidenceFiles(): Promise<readonly string[]>;
  /** The plans that have a ledger here, sorted: the evidence is theirs together. */
  plans(): Promise<readonly string[]>;
  /**
   * Does the work while no other process does any under the same name, a path within the ledger's folder whose own folder
   * is there: `ledger/<plan>/<writer>` is what `append` holds. Throws `Trouble` where another keeps it.
   */
  locked<Result>(name: string, work: () => Promise<Result>): Promise<Result>;
}
