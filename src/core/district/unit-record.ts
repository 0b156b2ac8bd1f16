import type { Submission } from '../ledger/signing/submission.ts';
import type { Facts } from '../progress/facts/facts.ts';
import type { UnitRef } from '../progress/progress.ts';
import type { DutyRemarks } from './duty-remarks.ts';
import type { SubmissionWorth } from './known-keys.ts';

/** A unit as the district knows it. */
export interface RollupUnit extends UnitRef {
  /** What it belongs to: kind of group → its name. */
  readonly groups: Readonly<Record<string, string>>;
  readonly contact?: string;
}

/** What came from a unit, and how. */
export type Arrival =
  /** Nothing came. */
  | { readonly kind: 'nothing' }
  /** It came, and cannot be used: why, in words that name the place. */
  | { readonly kind: 'broken'; readonly why: string }
  /** It reports on another version of the plan. */
  | { readonly kind: 'other-plan' }
  | ({ readonly kind: 'ledger' } & SummedLedger);

/** A unit's ledger as far as a district's table needs it. */
export interface SummedLedger {
  readonly facts: readonly Facts[];
  /** How many entries of its own stand, receipts apart. */
  readonly entries: number;
  /** The moment of its last entry, RFC 3339; absent where it is empty. */
  readonly lastRecorded?: string;
  readonly submission?: Pick<Submission, 'signed' | 'period' | 'records' | 'later'> & {
    readonly at: string;
    /** Absent of a shared store's: it tells no keys. */
    readonly worth?: SubmissionWorth;
  };
  /** Of how many duties as they read now the unit has taken note (签收), and on which day last; absent where of none. */
  readonly receipts?: { readonly count: number; readonly last: string };
  /** What was written about duties, by their ids; a shared store's summary has none. */
  readonly remarks?: ReadonlyMap<string, DutyRemarks>;
  /** When a shared store last heard from it, RFC 3339. */
  readonly synced?: string;
  /** Entries of other units in it: set apart, counted for nobody. */
  readonly othersEntries: number;
  /** One digest over all its writers' heads: what was counted can be told from it later. */
  readonly digest: string;
  /** Lines and files of it that could not be read. */
  readonly faults: number;
  /** Where it came from, as people name it. */
  readonly sources: readonly string[];
}

export interface UnitRecord {
  readonly unit: RollupUnit;
  readonly arrival: Arrival;
}
