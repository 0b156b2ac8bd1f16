import type { Signer } from '../../core/ledger/signing/signature.ts';
import type { Disk } from '../disk.ts';
import type { Processes } from '../processes.ts';
import type { AppendedToFile } from './append-to-file.ts';

/** Where a ledger lies, and what the store needs of the world. */
export interface FileLedger {
  /** The `.plan/` folder. */
  readonly folder: string;
  /** What this machine keeps for itself. */
  readonly stateFolder: string;
  readonly disk: Disk;
  /** RFC 3339 with offset, to the millisecond. */
  readonly now: () => string;
  readonly random: (count: number) => Uint8Array;
  /** The file of the one key that signs for every unit: absolute; absent where each has its own. */
  readonly keyFile?: string;
  readonly processes?: Processes;
  /** How long to wait for a lock that another process holds, in milliseconds. */
  readonly patience?: number;
  /** The program's version: a checkpoint of another is void. */
  readonly version: string;
  /** A ledger of so many bytes is read whole for every question, as is what was added to a checkpoint. */
  readonly worthCheckpoint?: number;
}

/** Who records, for which unit, under which plan. */
export interface Recorder {
  /** The recorder's name. */
  readonly name: string;
  /** The unit's id. */
  readonly unit: string;
  readonly plan: string;
  /** Who signs what is recorded; absent where nobody does. */
  readonly signer?: Signer;
}

/** What an append wrote, and what a person should hear of besides. */
export interface Appended extends AppendedToFile {
  /** This machine had not written to this ledger before: it has a file of its own from now on. */
  readonly isNewWriter: boolean;
}
