import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { firstPrev } from '../../core/ledger/line.ts';
import { type MergeStep, planMerge } from '../../core/ledger/merge.ts';
import { baseWriterOf, branchMarkLength, branchOf } from '../../core/ledger/names.ts';
import { Trouble } from '../../trouble.ts';
import type { Connection } from './connection.ts';
import type { LocalFile } from './local-copy.ts';
import type { Standing } from './members.ts';
import { addLines, batchesOf, type Partition, type StoredHead, type StoredLine, storedLinesOf } from './partition.ts';
import { holdsHead } from './pull.ts';
import { inSql } from './sql-text.ts';

/** What of this copy is to go to the store, a file at a time. */
export interface Outgoing {
  readonly files: readonly OutgoingFile[];
  /** Files that stay here: damaged ones, and those that are for another login to send. */
  readonly kept: readonly KeptFile[];
}

export interface OutgoingFile {
  /** The writer or branch that it is in the store. */
  readonly writer: string;
  readonly isReviewer: boolean;
  readonly lines: readonly StoredLine[];
  /** In bytes, about. */
  readonly length: number;
}

export interface KeptFile {
  readonly writer: string;
  /** `store-damaged`: what the store has of this writer is not sound, so that nothing can be told of the rest. */
  readonly why: 'damaged' | 'store-damaged' | 'reviews' | 'not-reviews';
}

/** Who sends: as whom the store knows the login, and which file this computer writes. */
export interface Sender {
  readonly standing: Standing;
  readonly own: string | undefined;
}

/** Works out what the store lacks; `local` as it is after all that the store has was taken in. */
export function outgoing(
  local: readonly LocalFile[],
  heads: readonly StoredHead[],
  { standing, own }: Sender,
  { plan }: Partition,
): Outgoing {
  const lacking = local.filter((file) => file.lines.length > 0 && !heads.some((head) => isAtHead(file, head)));
  const kept: KeptFile[] = [];
  const files: LocalFile[] = [];
  if (lacking.length === 0) return { files: [], kept: [] };
  for (const file of lacking) {
    const why = whyKept(file, standing, own) ?? (isUnclear(file, heads, local) ? 'store-damaged' : undefined);
    if (why === undefined) files.push(file);
    else kept.push({ writer: file.writer, why });
  }
  const going = places(files, heads, local);
  const outgoingFiles = going.flatMap(({ writer, file }): OutgoingFile[] => {
    const lines = storedLinesOf(file.bytes, firstPrev(plan, file.writer));
    if (lines === undefined) kept.push({ writer: file.writer, why: 'damaged' });
    const from = heads.find((head) => head.writer === writer)?.lines ?? 0;
    const further = (lines ?? []).slice(from);
    const length = further.reduce((sum, { line }) => sum + line.length, 0);
    return further.length === 0 ? [] : [{ writer, isReviewer: isOfReviews(file), lines: further, length }];
  });
  return { files: outgoingFiles, kept };
}

/** What each file becomes in the store: where a writer has but one course, its own name; else as a merge works it out. */
function places(
  files: readonly LocalFile[],
  heads: readonly StoredHead[],
  local: readonly LocalFile[],
): readonly Pick<MergeStep<LocalFile>, 'writer' | 'file'>[] {
  const hasOneCourse = ({ writer }: LocalFile) => {
    const isSibling = (other: { readonly writer: string }) => baseWriterOf(other.writer) === baseWriterOf(writer);
    return local.filter(isSibling).length === 1 && heads.filter(isSibling).every((head) => head.writer === writer);
  };
  const plain = files.filter(hasOneCourse);
  if (plain.length === files.length) return plain.map((file) => ({ writer: file.writer, file }));
  const others = files.filter((file) => !hasOneCourse(file));
  const bases = new Set(others.map(({ writer }) => baseWriterOf(writer)));
  const known = heads
    .filter(({ writer }) => bases.has(baseWriterOf(writer)))
    .flatMap((head) => storedFile(head, local));
  return [...plain.map((file) => ({ writer: file.writer, file })), ...planMerge(known, others).steps];
}

/** Sends one file in batches; each is there for good once it is, whatever happens to the next. */
export async function sendFile(
  file: OutgoingFile,
  connection: Connection,
  partition: Partition,
  sent: (batch: { readonly lines: number; readonly length: number }) => void,
): Promise<void> {
  const [first] = file.lines;
  if (first === undefined) return;
  const writer = await nameInStore(connection, partition, file, first);
  for (const batch of batchesOf(file.lines)) {
    await addLines(connection, partition, { ...file, writer }, batch);
    sent({ lines: batch.length, length: batch.reduce((sum, { line }) => sum + line.length, 0) });
  }
}

function isAtHead({ writer, lines }: LocalFile, head: StoredHead): boolean {
  return (
    baseWriterOf(writer) === baseWriterOf(head.writer) && lines.length === head.lines && holdsHead({ lines }, head)
  );
}

/** Something in the store of the same writer could not be taken in. */
function isUnclear({ writer }: LocalFile, heads: readonly StoredHead[], local: readonly LocalFile[]): boolean {
  return heads.some(
    (head) =>
      baseWriterOf(head.writer) === baseWriterOf(writer) &&
      !local.some((file) => file.isSound && holdsHead(file, head)),
  );
}

/** What the store has of a file, by what of it is here; of a file that could not be taken in, nothing is known. */
function storedFile(head: StoredHead, local: readonly LocalFile[]): LedgerFile[] {
  const holder = local.find((file) => holdsHead(file, head));
  return holder === undefined ? [] : [{ writer: head.writer, lines: holder.lines.slice(0, head.lines) }];
}

/**
 * Reviews are the reviewer's to send, under the login that is known to be theirs, and from the computer that wrote them: a file that
 * came in a packet may be anybody's. The rest is the unit's.
 */
function whyKept(file: LocalFile, standing: Standing, own: string | undefined): KeptFile['why'] | undefined {
  if (!file.isSound) return 'damaged';
  const reviews = file.lines.filter(({ entry }) => entry.kind === 'review').length;
  if (standing.kind === 'unit' && reviews > 0) return 'reviews';
  if (standing.kind === 'reviewer' && reviews < file.lines.length) return 'not-reviews';
  if (standing.kind === 'reviewer' && baseWriterOf(file.writer) !== own) return 'reviews';
  return undefined;
}

function isOfReviews({ lines }: LedgerFile): boolean {
  return lines.every(({ entry }) => entry.kind === 'review');
}

/**
 * The name under which lines of a file go to the store: its own, or that of a branch where another login has taken the name
 * before the first line was there. Names of branches may differ between copies, so that nobody can keep another from sending by
 * sitting on a name. Throws `Trouble` `store-writer-taken` where lines of it lie there already under another login.
 */
async function nameInStore(
  { query }: Connection,
  { unit, plan }: Partition,
  { writer, isReviewer }: Pick<StoredHead, 'writer' | 'isReviewer'>,
  first: StoredLine,
): Promise<string> {
  const base = baseWriterOf(writer);
  const taken = await query<{ writer: string; isOpen: boolean; login: string }>(
    `SELECT w.writer, current_user::text AS login,
        w.reviewer = CASE WHEN $4::boolean THEN current_user::text ELSE '' END AS "isOpen"
      FROM workpoints.writers w WHERE w.unit = $1 AND w.plan = $2 AND split_part(w.writer, '~', 1) = $3`,
    [unit, plan, base, isReviewer],
  );
  const own = taken.find((row) => row.writer === writer);
  if (own === undefined || own.isOpen) return writer;
  const marks = Array.from({ length: first.hash.length / branchMarkLength }, (_, part) => part * branchMarkLength);
  const names = marks.map((at) => branchOf(base, first.hash.slice(at)));
  const free = names.find((name) => !taken.some((row) => row.writer === name));
  if (first.n === 1 && free !== undefined) return free;
  const quoted = {
    unit: inSql(unit),
    plan: inSql(plan),
    writer: inSql(writer),
    reviewer: isReviewer ? inSql(own.login) : '',
  };
  throw new Trouble('store-writer-taken', quoted);
}
