import type { Entry } from './entry.ts';
import { beyondLimit } from './entry-limits.ts';
import { isEntry, unknownEntry } from './entry-shape.ts';
import { type Glance, glanceAt } from './large/glance.ts';
import type { LedgerFaultCode } from './ledger-file.ts';
import { baseWriterOf } from './names.ts';
import { sha256 } from './sha256.ts';
import { isSignatureSound, type Signer } from './signing/signature.ts';

/** An entry that has not been hashed yet. */
export type UnsealedEntry = Omit<Entry, 'key' | 'sig' | 'hash'>;

/** An entry with its line, without the newline. */
export interface SealedEntry {
  readonly entry: Entry;
  readonly line: string;
}

/** Where one course of a file that git could not merge begins, the other one or what both came from, and where they end. */
export type ConflictMarker = 'begin' | 'between' | 'end';

/** What one line says, or what is wrong with it. */
export interface LineReading {
  readonly entry?: Entry;
  /** What was seen of an entry that was left out unparsed. */
  readonly passed?: Glance;
  readonly fault?: Extract<
    LedgerFaultCode,
    'unreadable-line' | 'oversized-line' | 'wrong-hash' | 'broken-signature' | 'conflict-marker'
  >;
  /** Which of git's marks it is, where it is one. */
  readonly marker?: ConflictMarker;
  /** What the `prev` of the line after it must be. */
  readonly head: string;
  /** The format that wrote it, where its hash is right and the format is newer than this program's. */
  readonly newerFormat?: number;
}

/** The newest `v` of a line that this program reads and writes. */
const newestLine = 2;

/** The order in which keys are written; further ones come between these and `prev`, a signature between `prev` and `hash`. */
const keyOrder = [
  ...['v', 'id', 'at', 'by', 'unit', 'plan', 'requirement', 'print', 'said', 'kind', 'on', 'amount', 'period'],
  ...[
    'reason',
    'note',
    'memo',
    'cause',
    'measure',
    'owner',
    'due',
    'evidence',
    'to',
    'verdict',
    'reviews',
    'signed',
    'heads',
    'retracts',
    'removes',
    'batch',
  ],
];

/** `,"hash":"` + 64 hex digits + `"}` */
const sealLength = 75;
const seal = /^,"hash":"([0-9a-f]{64})"\}$/;
const carriageReturn = 13;

/** In bytes, without the newline. Ours have some KB at most; what is longer was not written by this program, and is not looked at. */
export const lineLimit = 1 << 20;

/** So many last bytes of a line over the limit stand for it in the chain. */
export const longLineEnd = 64;

/** A line over the limit, of which only the end is at hand. The line after it can't have been chained to that: it is told as broken. */
export function readLongLine(end: Uint8Array): LineReading {
  return { fault: 'unreadable-line', head: sha256(end.subarray(-longLineEnd)) };
}

/** What stands for `prev` in the first line of a file; in a branch it is the writer's. */
export function firstPrev(plan: string, writer: string): string {
  return sha256(`${plan}/${baseWriterOf(writer)}`);
}

/** The line of an entry, with the hash of its bytes as its last key. Throws where it would not read back as an entry. */
export function sealEntry(unsealed: UnsealedEntry, signer?: Signer): SealedEntry {
  const { prev, ...rest } = unsealed;
  const known = keyOrder.filter((key) => key in rest);
  const further = Object.keys(rest).filter((key) => !keyOrder.includes(key));
  const values = rest as Readonly<Record<string, unknown>>;
  const ordered = Object.fromEntries([...known, ...further].map((key) => [key, values[key]]));
  const told = JSON.stringify({ ...ordered, prev, ...(signer && { key: signer.key }) }).slice(0, -1);
  const body = signer === undefined ? told : `${told},"sig":"${signer.sign(told)}"`;
  const line = `${body},"hash":"${sha256(body)}"}`;
  const entry: unknown = JSON.parse(line);
  if (!isEntry(entry)) throw new TypeError(`Not an entry of format ${newestLine}: ${line}`);
  return { entry, line };
}

/** A file may be nothing but newlines, of which there are millions in a few megabytes. */
const emptyLine: LineReading = { fault: 'unreadable-line', head: sha256('') };

const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Reads one line, without its newline. A carriage return that some program put before the newline is a fault; the entry
 * still counts. Entries for which `passesOver` is true are not parsed, which is most of the cost.
 */
export function readLine(bytes: Uint8Array, passesOver?: (glance: Glance) => boolean): LineReading {
  if (bytes.length === 0) return emptyLine;
  if (bytes.length > lineLimit) return readLongLine(bytes);
  if (bytes[bytes.length - 1] === carriageReturn) {
    return { fault: 'wrong-hash', ...readLine(bytes.subarray(0, -1), passesOver) };
  }
  const glance = passesOver && glanceAt(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1'));
  if (glance && sha256(bytes.subarray(0, -sealLength)) === glance.hash && passesOver?.(glance)) {
    return { passed: glance, head: glance.hash };
  }
  const text = utf8.decode(bytes);
  // All of the seal is ASCII, so its last characters are the last bytes.
  const claimed = seal.exec(text.slice(-sealLength))?.[1];
  if (claimed === undefined) return { ...withoutSeal(text), head: sha256(bytes) };
  if (sha256(bytes.subarray(0, -sealLength)) !== claimed) return { fault: 'wrong-hash', head: claimed };
  return { ...readSealed(text), head: claimed };
}

function withoutSeal(text: string): Omit<LineReading, 'head'> {
  const marker = conflictMarkerOf(text);
  return marker === undefined ? { fault: 'unreadable-line' } : { fault: 'conflict-marker', marker };
}

function conflictMarkerOf(text: string): ConflictMarker | undefined {
  const sign = /^(?:([<=>|])\1{6})(?: |$)/.exec(text)?.[1];
  if (sign === '<') return 'begin';
  if (sign === '>') return 'end';
  return sign === undefined ? undefined : 'between';
}

function readSealed(text: string): Omit<LineReading, 'head'> {
  const value = parseJson(text);
  const format = (value as { readonly v?: unknown } | null | undefined)?.v;
  if (Number.isInteger(format) && (format as number) > newestLine) return { newerFormat: format as number };
  if (beyondLimit(value) !== undefined) return { fault: 'oversized-line' };
  const entry = isEntry(value) ? value : unknownEntry(value);
  if (entry === undefined || !isSignedAsWritten(entry, text)) return { fault: 'unreadable-line' };
  return entry.key === undefined || isSignatureSound(entry) ? { entry } : { fault: 'broken-signature' };
}

const signedEnd = /,"prev":"[0-9a-f]{64}","key":"[0-9A-Za-z_-]{43}","sig":"[0-9A-Za-z_-]{86}","hash":"[0-9a-f]{64}"\}$/;

/** What is signed are a line's bytes: they must follow from the entry, so that a signature can be held against it wherever it came. */
function isSignedAsWritten(entry: Entry, text: string): boolean {
  return entry.key === undefined || (signedEnd.test(text) && JSON.stringify(entry) === text);
}

/** `undefined` where it is no JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
