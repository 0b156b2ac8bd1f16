import { dirname } from 'node:path';
import type { Composed } from '../../core/ledger/compose.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { beyondLimit, entryLimits } from '../../core/ledger/entry-limits.ts';
import { lineLimit } from '../../core/ledger/line.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk, OpenFile } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';
import { readTail, readWhole } from './read-tail.ts';

/** One writer's file. */
export interface WriterFile {
  readonly path: string;
  /** Where the end of a line goes whose writing was cut off. */
  readonly sidecar: string;
  readonly plan: string;
  readonly writer: string;
}

export interface AppendedToFile {
  readonly entries: readonly Entry[];
  /** The file to which the end of a line was set aside whose writing had been cut off; absent where there was none. */
  readonly setAside?: string;
}

/** Where the file ends after an append. */
interface Ended {
  readonly end: { readonly bytes: number; readonly hash: string; readonly at: string };
}

/** Only where a lock does not keep others out: a person deleted it, or a file system forgot it. */
const mostAttempts = 20;

/**
 * Appends what `compose` makes for the file's head; on disk, with the file's name where it is new, when this resolves, and
 * read back. Only the tail is read, so the cost does not grow with the file. Throws `Trouble`, and then the file holds what
 * it held. The caller holds the writer's lock; but whatever another does without one, nothing of theirs is written over, and
 * what this writes goes where the file really ends.
 */
export async function appendToFile(
  target: WriterFile,
  compose: (prev: string) => Composed,
  disk: Disk,
): Promise<AppendedToFile & Ended> {
  for (let attempt = 1; attempt <= mostAttempts; attempt += 1) {
    const appended = await appendOnce(target, compose, disk);
    if (appended !== undefined) return appended;
  }
  throw new Trouble('file-unwritable', { file: target.path, why: 'EBUSY' });
}

/** `undefined` where another wrote meanwhile, and this did not. */
async function appendOnce(
  target: WriterFile,
  compose: (prev: string) => Composed,
  disk: Disk,
): Promise<(AppendedToFile & Ended) | undefined> {
  const isNew = (await disk.kindOf(target.path)) === undefined;
  const file = await disk.open(target.path);
  try {
    const appended = await appendTo(file, target, compose, disk);
    if (isNew) await disk.syncFolder(dirname(target.path));
    return appended;
  } catch (error) {
    if (isNew && (await file.size()) === 0) await disk.removeFile(target.path);
    throw error;
  } finally {
    await file.close();
  }
}

async function appendTo(
  file: OpenFile,
  target: WriterFile,
  compose: (prev: string) => Composed,
  disk: Disk,
): Promise<(AppendedToFile & Ended) | undefined> {
  const size = await file.size();
  const tail = await readTail(file, size, target.plan, target.writer);
  if (tail.newerFormat !== undefined) throw newerFormat(target.path);
  if (tail.isForked) throw new Trouble('ledger-forked', { file: target.path });
  const composed = compose(tail.prev);
  refuseLongLines(composed);
  const { entries, text } = composed;
  const end = size - tail.torn.length;
  if (tail.torn.length > 0) await setAside(tail.torn, target.sidecar, disk);
  const bytes = new TextEncoder().encode(`${tail.isUnended ? '\n' : ''}${text}`);
  // The last look before anything is changed.
  if ((await file.size()) !== size) return undefined;
  if (tail.torn.length > 0) await file.truncate(end);
  await writeOrTakeBack(file, end, bytes);
  if (!(await standsIn(target.path, end, bytes, disk))) return undefined;
  const [head, torn] = [entries.at(-1), tail.torn.length > 0 && { setAside: target.sidecar }];
  return { entries, ...torn, end: { bytes: end + bytes.length, hash: head?.hash ?? '', at: head?.at ?? '' } };
}

/**
 * Whether what was written is there, found anew by the file's name, as the file may be another by now. What came behind a line
 * that another wrote since the last look would not continue it, so it is taken back while nothing follows it.
 */
async function standsIn(path: string, end: number, bytes: Uint8Array, disk: Disk): Promise<boolean> {
  const file = await disk.open(path);
  try {
    const size = await file.size();
    const after = Buffer.from(await readWhole(file, end, Math.max(0, size - end)));
    const at = after.indexOf(bytes);
    if (at === 0) return true;
    const isGarbled = at === -1 && after.length === bytes.length;
    const isLast = at > 0 && end + at + bytes.length === (await file.size());
    if (isGarbled || isLast) await takeBack(file, isLast ? end + at : end);
    if (isGarbled) throw new Trouble('file-unwritable', { file: path, why: 'EIO' });
    return at > 0 && !isLast;
  } finally {
    await file.close();
  }
}

/** What could not be read back must not be written. */
function refuseLongLines({ entries, text }: Composed): void {
  // Three bytes a UTF-16 unit are the most that UTF-8 takes.
  const isLong = text.length * 3 > lineLimit && text.split('\n').some((line) => Buffer.byteLength(line) > lineLimit);
  if (isLong || entries.some((entry) => beyondLimit(entry) !== undefined)) {
    throw new Trouble('line-too-long', { text: entryLimits.text, evidence: entryLimits.evidence });
  }
}

/** Before it leaves the ledger, it is on disk here: nothing that was written is ever lost. */
async function setAside(torn: Uint8Array, path: string, disk: Disk): Promise<void> {
  const sidecar = await disk.open(path);
  try {
    await sidecar.write(Buffer.concat([torn, Buffer.from('\n')]));
    await sidecar.sync();
  } finally {
    await sidecar.close();
  }
  await disk.syncFolder(dirname(path));
}

async function writeOrTakeBack(file: OpenFile, end: number, bytes: Uint8Array): Promise<void> {
  try {
    await file.write(bytes);
    await file.sync();
  } catch (error) {
    if ((await file.size()) <= end + bytes.length) await takeBack(file, end);
    throw error;
  }
}

/** As far as a failing disk lets us; what is left then is torn or an incomplete batch, and does not count. */
async function takeBack(file: OpenFile, end: number): Promise<void> {
  try {
    await file.truncate(end);
    await file.sync();
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
  }
}
