import type { Entry } from './entry.ts';

/** One writer's file, as far as it could be read. */
export interface LedgerFile {
  /** Its writer, or the branch of one: the name of its file. */
  readonly writer: string;
  readonly lines: readonly LedgerLine[];
}

export interface LedgerLine {
  /** From 1. */
  readonly line: number;
  readonly entry: Entry;
}

/** What is wrong with a ledger, and where. */
export interface LedgerFault {
  readonly code: LedgerFaultCode;
  /** Relative to the ledger's folder. */
  readonly file: string;
  /** From 1; 0 where it concerns the file as a whole. */
  readonly line: number;
  /** Of a file that is not as this computer wrote it. */
  readonly lost?: LostEntries;
}

/** What a file should have and has not: what was recorded between two moments. */
export interface LostEntries {
  /** When the last entry was recorded that is there; absent where none is. */
  readonly since?: string;
  readonly until: string;
}

export type LedgerFaultCode =
  /** The last line has no newline and its hash is wrong: cut off while it was written. */
  | 'torn-line'
  /** Not JSON, or keys of the wrong shape. */
  | 'unreadable-line'
  /** A number, text or list in it is larger than an entry may hold. */
  | 'oversized-line'
  /** Its bytes have changed since they were written. */
  | 'wrong-hash'
  /** It bears a signature that is not its key's over these bytes. */
  | 'broken-signature'
  /** The line before it is not the one that it was written after. */
  | 'broken-chain'
  /** What git put between two courses of a file that it could not merge. */
  | 'conflict-marker'
  /** A file that no writer made: a conflict copy of a cloud drive. */
  | 'foreign-file'
  /** One of this computer's own that is not what it wrote: a restored copy, a checkout, a cloud drive's old version; or gone. */
  | 'older-than-written'
  /** The same id stands for two different entries. */
  | 'conflicting-id'
  /** More of a file's lines are wrong than are named one by one. */
  | 'further-faults';
