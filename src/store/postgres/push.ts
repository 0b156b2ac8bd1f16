import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { planMerge } from '../../core/ledger/merge.ts';
import { baseWriterOf } from '../../core/ledger/names.ts';
import type { Connection } from './connection.ts';
import type { LocalFile } from './local-copy.ts';
import type { Standing } from './members.ts';
import { addLines, batchesOf, linesOf, type Partition, type StoredHead, type StoredLine } from './partition.ts';
import { holdsHead } from './pull.ts';

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
}

export interface KeptFile {
  readonly writer: string;
  readonly why: 'damaged' | 'reviews' | 'not-reviews';
}

/** Works out what the store lacks; `local` as it is after all that the store has was taken in. */
export function outgoing(
  local: readonly LocalFile[],
  heads: readonly StoredHead[],
  standing: Standing,
  { plan }: Partition,
): Outgoing {
  const lacking = local.filter((file) => file.lines.length > 0 && !heads.some((head) => isAtHead(file, head)));
  const kept: KeptFile[] = [];
  const files: LocalFile[] = [];
  for (const file of lacking) {
    const why = whyKept(file, standing);
    if (why === undefined) files.push(file);
    else kept.push({ writer: file.writer, why });
  }
  const known = heads.flatMap((head) => storedFile(head, local));
  const { steps } = planMerge(known, files);
  const outgoingFiles = steps.flatMap(({ writer, file }): OutgoingFile[] => {
    const lines = linesOf(file.bytes, plan, file.writer);
    if (lines === undefined) kept.push({ writer: file.writer, why: 'damaged' });
    const from = heads.find((head) => head.writer === writer)?.lines ?? 0;
    return lines === undefined ? [] : [{ writer, isReviewer: isOfReviews(file), lines: lines.slice(from) }];
  });
  return { files: outgoingFiles, kept };
}

/** Sends one file in batches; each is there for good once it is, whatever happens to the next. */
export async function sendFile(
  file: OutgoingFile,
  connection: Connection,
  partition: Partition,
  advance: (lines: number) => void,
): Promise<void> {
  for (const batch of batchesOf(file.lines)) {
    await addLines(connection, partition, file, batch);
    advance(batch.length);
  }
}

function isAtHead({ writer, lines }: LocalFile, head: StoredHead): boolean {
  return baseWriterOf(writer) === baseWriterOf(head.writer) && lines.length === head.lines && holdsHead({ lines }, head);
}

/** What the store has of a file, by what of it is here; of a file that could not be taken in, nothing is known. */
function storedFile(head: StoredHead, local: readonly LocalFile[]): LedgerFile[] {
  const holder = local.find((file) => holdsHead(file, head));
  return holder === undefined ? [] : [{ writer: head.writer, lines: holder.lines.slice(0, head.lines) }];
}

/** Reviews are the reviewer's to send, under the login that is known to be theirs; the rest is the unit's. */
function whyKept(file: LocalFile, standing: Standing): KeptFile['why'] | undefined {
  if (!file.isSound) return 'damaged';
  const reviews = file.lines.filter(({ entry }) => entry.kind === 'review').length;
  if (standing.kind === 'unit' && reviews > 0) return 'reviews';
  if (standing.kind === 'reviewer' && reviews < file.lines.length) return 'not-reviews';
  return undefined;
}

function isOfReviews({ lines }: LedgerFile): boolean {
  return lines.every(({ entry }) => entry.kind === 'review');
}
