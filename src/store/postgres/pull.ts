import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { baseWriterOf, fileOfWriter } from '../../core/ledger/names.ts';
import type { Incoming, IncomingFile } from '../ledger/read-incoming.ts';
import { readBytesOf } from '../ledger/read-ledger-file.ts';
import type { Connection } from './connection.ts';
import type { LocalFile } from './local-copy.ts';
import { bytesOf, hashesAt, linesIn, type Partition, type StoredHead } from './partition.ts';

/** So many lines of a file at once, or as many as there are here already: so that what was cut off has come some way. */
const least = 20_000;

/**
 * Fetches the files that have lines which none here has, for a merge; nothing is believed before its whole chain is found
 * right. Where there is more of some file, that comes the next time, after this much is on disk.
 */
export async function pull(
  connection: Connection,
  partition: Partition,
  heads: readonly StoredHead[],
  local: readonly LocalFile[],
): Promise<Incoming> {
  const files: IncomingFile[] = [];
  const faults: LedgerFault[] = [];
  for (const head of heads) {
    const siblings = local.filter(
      ({ writer, isSound }) => isSound && baseWriterOf(writer) === baseWriterOf(head.writer),
    );
    if (siblings.some((sibling) => holdsHead(sibling, head))) continue;
    const base = await continuedBy(head, siblings, connection, partition);
    const upTo = Math.min(head.lines, (base?.lines.length ?? 0) + Math.max(least, base?.lines.length ?? 0));
    const fetched = await fetchFile(head, base, upTo, connection, partition);
    faults.push(...fetched.faults);
    files.push(...fetched.files);
  }
  return { files, faults };
}

/** Whether a file here holds every line that the store has of one: the hash of the last vouches for all before it. */
export function holdsHead({ lines }: Pick<LocalFile, 'lines'>, head: Pick<StoredHead, 'lines' | 'hash'>): boolean {
  return lines[head.lines - 1]?.entry.hash === head.hash;
}

/** The longest of the files here that the store's goes on from. */
async function continuedBy(
  { writer, lines }: StoredHead,
  siblings: readonly LocalFile[],
  connection: Connection,
  partition: Partition,
): Promise<LocalFile | undefined> {
  const shorter = siblings.filter((sibling) => sibling.lines.length > 0 && sibling.lines.length < lines);
  if (shorter.length === 0) return undefined;
  const hashes = await hashesAt(
    connection,
    partition,
    writer,
    shorter.map((sibling) => sibling.lines.length),
  );
  return shorter
    .filter((sibling) => sibling.lines.at(-1)?.entry.hash === hashes.get(sibling.lines.length))
    .reduce<LocalFile | undefined>(
      (best, one) => (best && best.lines.length > one.lines.length ? best : one),
      undefined,
    );
}

async function fetchFile(
  { writer }: StoredHead,
  base: LocalFile | undefined,
  upTo: number,
  connection: Connection,
  partition: Partition,
): Promise<Incoming> {
  const pieces: Uint8Array[] = base === undefined ? [] : [base.bytes];
  for await (const lines of linesIn(connection, partition, writer, base?.lines.length ?? 0, upTo)) {
    pieces.push(bytesOf(lines));
  }
  const bytes = new Uint8Array(Buffer.concat(pieces));
  const name = fileOfWriter(writer);
  const { file, faults } = readBytesOf(bytes, name, partition.plan, writer);
  return { files: faults.length > 0 ? [] : [{ ...file, name, bytes }], faults };
}
