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
  /** A file that no writer made: a conflict copy of a cloud drive. */
  | 'foreign-file'
  /** The same id stands for two different entries. */
  | 'conflicting-id'
  /** More of a file's lines are wrong than are named one by one. */
  | 'further-faults';
