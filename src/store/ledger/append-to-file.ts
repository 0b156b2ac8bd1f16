import { dirname } from 'node:path';
import type { Composed } from '../../core/ledger/compose.ts';
import type { Entry } from '../../core/ledger/entry.ts';
import { beyondLimit, entryLimits } from '../../core/ledger/entry-limits.ts';
import { lineLimit } from '../../core/ledger/line.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk, OpenFile } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';
import { readTail } from './read-tail.ts';

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

/**
 * Appends what `compose` makes for the file's head; on disk, with the file's name where it is new, when this resolves.
 * Only the tail is read, so the cost does not grow with the file. Throws `Trouble`, and then the file holds what it held.
 * The caller holds the writer's lock.
 */
export async function appendToFile(
  target: WriterFile,
  compose: (prev: string) => Composed,
  disk: Disk,
): Promise<AppendedToFile> {
  const isNew = (await disk.kindOf(target.path)) === undefined;
  const file = await disk.open(target.path);
  try {
    const appended = await appendTo(file, target, compose, disk);
    if (isNew) await disk.syncFolder(dirname(target.path));
    return appended;
  } catch (error) {
    if (isNew) await disk.removeFile(target.path);
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
): Promise<AppendedToFile> {
  const size = await file.size();
  const tail = await readTail(file, size, target.plan, target.writer);
  if (tail.newerFormat !== undefined) throw newerFormat(target.path);
  const composed = compose(tail.prev);
  refuseLongLines(composed);
  const { entries, text } = composed;
  const end = size - tail.torn.length;
  if (tail.torn.length > 0) {
    await setAside(tail.torn, target.sidecar, disk);
    await file.truncate(end);
  }
  await writeOrTakeBack(file, end, `${tail.isUnended ? '\n' : ''}${text}`);
  return tail.torn.length > 0 ? { entries, setAside: target.sidecar } : { entries };
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
    await sidecar.write(Uint8Array.from([...torn, '\n'.charCodeAt(0)]), await sidecar.size());
    await sidecar.sync();
  } finally {
    await sidecar.close();
  }
  await disk.syncFolder(dirname(path));
}

async function writeOrTakeBack(file: OpenFile, end: number, text: string): Promise<void> {
  try {
    await file.write(new TextEncoder().encode(text), end);
    await file.sync();
  } catch (error) {
    await takeBack(file, end);
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
