import { dirname } from 'node:path';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import { momentOf } from '../../core/ledger/moment-of.ts';
import { baseWriterOf, fileOfWriter } from '../../core/ledger/names.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk, ReadableFile } from '../disk.ts';
import { ledgerFilesIn } from './find-ledger-files.ts';
import { readFound } from './read-ledger-file.ts';
import { readTail } from './read-tail.ts';

/** A file of a ledger that this machine wrote, and where it remembers how it left it. */
export interface OwnFile {
  readonly plan: string;
  readonly writer: string;
  readonly path: string;
  readonly mark: string;
}

/**
 * Where a file ended, as far as this machine remembers. `written`: it may be longer now, as by a merge. `accepted`: a person
 * took it as it is, older than it was written; nothing goes on there, so that only this very end is meant.
 */
export interface RememberedHead {
  readonly kind: 'written' | 'accepted';
  /** How long the file was; 0 where it was gone. */
  readonly bytes: number;
  readonly hash: string;
  /** When its last entry was recorded. */
  readonly at: string;
}

/** How a file stands to what is remembered of it. */
export interface Standing {
  /** Nothing is to be added to it by this machine any more: another file goes on. */
  readonly isOver: boolean;
  /** It is not as it was written. */
  readonly fault?: LedgerFault;
  readonly heads: readonly RememberedHead[];
  /** Of those, what it continues. */
  readonly continued: readonly RememberedHead[];
}

/** Of a file that this machine has not written yet. */
export const unwritten: Standing = { isOver: false, heads: [], continued: [] };

/** More courses than anybody's branches: what is older than so many is forgotten. */
const mostHeads = 16;

const goneHash = '0'.repeat(64);

/** Reads the mark and the file's tail: so it costs the same however long the file is, unless it is not what it was. */
export async function standingOf(own: OwnFile, disk: Disk): Promise<Standing> {
  const heads = await readHeads(own.mark, disk);
  if (heads === undefined) return unwritten;
  const isThere = (await disk.kindOf(own.path)) === 'file';
  const written = heads.filter(({ kind }) => kind === 'written');
  const isKnown = written.length > 0;
  if (!isThere) {
    const isSaid = isKnown && !heads.some(isGone) && !(await isInBranch(own, written, disk));
    return { isOver: true, heads, continued: [], ...(isSaid && { fault: faultOf(own, written) }) };
  }
  if (!isKnown) return { ...unwritten, heads };
  const { continued, isAccepted, size } = await heldAgainst(own, heads, disk);
  const isLonger = written.every(({ bytes }) => bytes < size);
  if (isAccepted) return { isOver: true, heads, continued };
  if (continued.length > 0 || isLonger) return { isOver: false, heads, continued };
  const fault = (await isInBranch(own, written, disk)) ? undefined : await olderFault(own, written, disk);
  return { isOver: false, heads, continued, ...(fault && { fault }) };
}

function isGone({ kind, bytes }: RememberedHead): boolean {
  return kind === 'accepted' && bytes === 0;
}

async function heldAgainst({ path, plan, writer }: OwnFile, heads: readonly RememberedHead[], disk: Disk) {
  const file = await disk.openToRead(path);
  try {
    const size = await file.size();
    const { prev, torn } = await readTail(file, size, plan, writer);
    const continued: RememberedHead[] = [];
    for (const head of heads.filter(({ kind }) => kind === 'written')) {
      const isEnd = head.hash === prev;
      if (isEnd || (head.bytes < size && (await headAt(head.bytes, file, plan, writer)) === head.hash)) {
        continued.push(head);
      }
    }
    const end = size - torn.length;
    const isAccepted = heads.some((head) => head.kind === 'accepted' && head.bytes === end && head.hash === prev);
    return { continued, isAccepted, size: end };
  } finally {
    await file.close();
  }
}

/** The hash of the line that ends there; of another where none does. */
async function headAt(bytes: number, file: ReadableFile, plan: string, writer: string): Promise<string> {
  return (await readTail(file, bytes, plan, writer)).prev;
}

/** After the newer copy was merged, what was written stands in a branch beside the file. */
async function isInBranch(own: OwnFile, written: readonly RememberedHead[], disk: Disk): Promise<boolean> {
  const { files } = await ledgerFilesIn(dirname(own.path), disk);
  for (const { path, writer } of files) {
    if (writer === own.writer || baseWriterOf(writer) !== own.writer) continue;
    if ((await heldAgainst({ ...own, path, writer }, written, disk)).continued.length > 0) return true;
  }
  return false;
}

/** A file whose end is damaged is said to be that: whoever restores an older one restores whole lines. */
async function olderFault(
  own: OwnFile,
  written: readonly RememberedHead[],
  disk: Disk,
): Promise<LedgerFault | undefined> {
  const { file, faults } = await readFound({ ...own, name: fileOfWriter(own.writer) }, own.plan, disk);
  const last = file.lines.at(-1);
  const isDamaged = faults.some(({ code, line }) => code === 'conflict-marker' || line > (last?.line ?? 0));
  return isDamaged ? undefined : faultOf(own, written, last?.entry.at);
}

function faultOf({ writer }: OwnFile, written: readonly RememberedHead[], since?: string): LedgerFault {
  const until = written.at(-1)?.at ?? '';
  const lost = { until, ...(since !== undefined && { since }) };
  return { code: 'older-than-written', file: fileOfWriter(writer), line: 0, lost };
}

/** On the older course no line is begun: the two could never be one again. */
export function olderThanWritten({ file, lost }: LedgerFault): Trouble {
  const [since, until] = [lost?.since, lost?.until].map((at) => (at === undefined ? '' : momentOf(at)));
  return new Trouble('ledger-older', { file, since: since ?? '', until: until ?? '' });
}

/** Remembers where the file ends now, in place of what it continues there. Where that cannot be, nothing is lost but the memory. */
export async function rememberWritten(
  { mark }: OwnFile,
  { heads, continued }: Standing,
  head: Omit<RememberedHead, 'kind'>,
  disk: Disk,
): Promise<void> {
  const others = heads.filter((each) => !continued.includes(each));
  try {
    await disk.writeSoon(mark, textOf([...others, { kind: 'written', ...head }]));
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}

/** Takes the file as it is, or that it is gone. Throws `Trouble` where that cannot be remembered. */
export async function acceptAsItIs(own: OwnFile, { heads }: Standing, disk: Disk): Promise<void> {
  const accepted = { kind: 'accepted' as const, at: heads.at(-1)?.at ?? '-' };
  await disk.writeWhole(own.mark, textOf([...heads, { ...accepted, ...(await endOf(own, disk)) }]));
}

async function endOf({ path, plan, writer }: OwnFile, disk: Disk): Promise<{ bytes: number; hash: string }> {
  if ((await disk.kindOf(path)) !== 'file') return { bytes: 0, hash: goneHash };
  const file = await disk.openToRead(path);
  try {
    const bytes = await file.size();
    return { bytes, hash: await headAt(bytes, file, plan, writer) };
  } finally {
    await file.close();
  }
}

function textOf(heads: readonly RememberedHead[]): string {
  return heads
    .slice(-mostHeads)
    .map(({ kind, bytes, hash, at }) => `${kind} ${bytes} ${hash} ${at}\n`)
    .join('');
}

/** `undefined` where the file was never written; what cannot be read, as 0.1.0 wrote it or a crash left it, is no head. */
async function readHeads(mark: string, disk: Disk): Promise<readonly RememberedHead[] | undefined> {
  if ((await disk.kindOf(mark)) === undefined) return undefined;
  const lines = new TextDecoder().decode(await disk.readBytes(mark)).split('\n');
  return lines.flatMap((line): RememberedHead[] => {
    const [, kind, bytes, hash = '', at = ''] =
      /^(written|accepted) ([0-9]{1,15}) ([0-9a-f]{64}) (\S+)$/.exec(line) ?? [];
    if (kind !== 'written' && kind !== 'accepted') return [];
    return [{ kind, bytes: Number(bytes), hash, at }];
  });
}
