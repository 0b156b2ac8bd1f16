import type { LedgerFile, LedgerLine } from './ledger-file.ts';
import { isWriterOrBranch } from './names.ts';
import { sha256 } from './sha256.ts';

/**
 * One text that stands for a whole ledger, to be kept elsewhere (on paper, in the report): from it alone a later ledger
 * can be held against the state that it was taken of.
 *
 *     9f86d081884c7d659a2feaa0c55ad015-7k2m5q0v3x1a.212-c4h8n2e6w9pz.17
 *
 * First 32 hex digits of the SHA-256 of a line `writer lines hash` for each writer (sorted by id, each with its newline):
 * how many lines its file has, and the hash of the last. Then each writer with that number again. The numbers say which
 * earlier state to hash: a ledger continues the digest if the files, cut to these lengths, have that very hash. As each
 * line's hash covers all the lines before it, 32 digits vouch for every line up to there. Lines and writers added since
 * change nothing in this; a tail or a file that is gone does, and the numbers say whose.
 */
export type Digest = string;

/** How far a writer's file has come. */
export interface Head {
  readonly writer: string;
  /** The number of its last line. */
  readonly lines: number;
  /** The hash of that line. */
  readonly hash: string;
}

/** How a ledger stands to a digest that was taken earlier. */
export type Continuation =
  | { readonly verdict: 'continues' }
  /** The text is no digest: mistyped, or cut off. */
  | { readonly verdict: 'no-digest' }
  /** Writers whose file is gone, or shorter than it was. */
  | { readonly verdict: 'lost'; readonly lost: readonly LostTail[] }
  /** As long as it was, but not what it was. */
  | { readonly verdict: 'changed' };

export interface LostTail {
  readonly writer: string;
  /** Lines that its file had. */
  readonly expected: number;
  /** Lines that it has; 0 where the file is gone or empty. */
  readonly found: number;
}

/** The heads of all files that hold anything, sorted by writer. */
export function headsOf(files: readonly LedgerFile[]): Head[] {
  return files
    .flatMap(({ writer, lines }) => headAt(writer, lines.at(-1)))
    .sort((a, b) => (a.writer < b.writer ? -1 : 1));
}

function headAt(writer: string, line: LedgerLine | undefined): Head[] {
  return line === undefined ? [] : [{ writer, lines: line.line, hash: line.entry.hash }];
}

/** `heads` as `headsOf` gives them. */
export function digestOf(heads: readonly Head[]): Digest {
  return [hashOf(heads), ...heads.map(({ writer, lines }) => `${writer}.${lines}`)].join('-');
}

function hashOf(heads: readonly Head[]): string {
  return sha256(heads.map(({ writer, lines, hash }) => `${writer} ${lines} ${hash}\n`).join('')).slice(0, 32);
}

/** Whether the ledger is the one that the digest was taken of, or one that continues it. */
export function continues(digest: string, files: readonly LedgerFile[]): Continuation {
  const expected = parseDigest(digest);
  if (expected === undefined) return { verdict: 'no-digest' };
  const fileOf = new Map(files.map((file) => [file.writer, file]));
  const lost = expected.lengths.flatMap(({ writer, lines }): LostTail[] => {
    const found = fileOf.get(writer)?.lines.at(-1)?.line ?? 0;
    return found < lines ? [{ writer, expected: lines, found }] : [];
  });
  if (lost.length > 0) return { verdict: 'lost', lost };
  const heads = expected.lengths.flatMap(({ writer, lines }) =>
    headAt(
      writer,
      fileOf.get(writer)?.lines.find(({ line }) => line === lines),
    ),
  );
  return { verdict: hashOf(heads) === expected.hash ? 'continues' : 'changed' };
}

interface ParsedDigest {
  readonly hash: string;
  readonly lengths: readonly Omit<Head, 'hash'>[];
}

/** Forgiving of what copying from paper or a chat brings: white space, capitals, full-width characters. */
function parseDigest(text: string): ParsedDigest | undefined {
  const [hash = '', ...parts] = text.normalize('NFKC').replace(/\s/gu, '').toLowerCase().split('-');
  if (!/^[0-9a-f]{32}$/.test(hash)) return undefined;
  const lengths = parts.map((part) => {
    const [writer = '', lines = ''] = part.split('.');
    return isWriterOrBranch(writer) && /^[1-9][0-9]{0,14}$/.test(lines) && part === `${writer}.${lines}`
      ? { writer, lines: Number(lines) }
      : undefined;
  });
  return lengths.every((length) => length !== undefined) ? { hash, lengths } : undefined;
}
