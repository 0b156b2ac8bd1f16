import { join } from 'node:path';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { firstPrev, readLine } from '../../core/ledger/line.ts';
import { baseWriterOf, isForeignFile, isWriterId, writerOfFile } from '../../core/ledger/names.ts';
import { readLedgerFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';

/** Another copy's file that is fit to be taken in. */
export interface IncomingFile extends LedgerFile {
  /** As it is called there. */
  readonly name: string;
  /** Whole lines only, each with its newline. */
  readonly bytes: Uint8Array;
}

export interface Incoming {
  readonly files: readonly IncomingFile[];
  /** Why a file is not taken in; a torn last line alone is left out and the rest taken. */
  readonly faults: readonly LedgerFault[];
}

/**
 * Reads and checks the files of one plan's ledger in another copy: writers', branches, and what cloud drives made of them.
 * `writers` are those known here; `which` leaves out the names that it is false for. Throws `Trouble` for a newer format.
 */
export async function readIncoming(
  folder: string,
  plan: string,
  writers: readonly string[],
  disk: Disk,
  which: (name: string) => boolean = () => true,
): Promise<Incoming> {
  const names = (await disk.list(folder)).filter(
    (name) => which(name) && (writerOfFile(name) !== undefined || isForeignFile(name)),
  );
  const known = [...writers, ...names.flatMap((name) => writerOfFile(name) ?? [])].map(baseWriterOf);
  const files: IncomingFile[] = [];
  const faults: LedgerFault[] = [];
  for (const name of names) {
    const read = await readOne(join(folder, name), name, plan, known, disk);
    faults.push(...read.faults);
    files.push(...read.files);
  }
  return { files, faults };
}

async function readOne(
  path: string,
  name: string,
  plan: string,
  known: readonly string[],
  disk: Disk,
): Promise<Incoming> {
  const isPlain = !(await disk.isLink(path)) && (await disk.kindOf(path)) === 'file';
  const bytes = isPlain ? await disk.readBytes(path) : new Uint8Array();
  const writer = isPlain ? (writerOfFile(name) ?? writerOfConflictCopy(name, bytes, plan, known)) : undefined;
  if (writer === undefined) return { files: [], faults: [{ code: 'foreign-file', file: name, line: 0 }] };
  const { file, faults, newerFormat: newer } = readLedgerFile(plan, writer, bytes);
  if (newer !== undefined) throw newerFormat(path);
  const named = faults.map((fault) => ({ ...fault, file: name }));
  if (faults.some(({ code }) => code !== 'torn-line')) return { files: [], faults: named };
  return { files: [{ ...file, name, bytes: wholeLines(bytes, faults.length > 0) }], faults: named };
}

const newline = 10;

/** Without a last line that was cut off; with the newline that a whole one lacks. */
export function wholeLines(bytes: Uint8Array, isTorn: boolean): Uint8Array {
  if (isTorn) return bytes.subarray(0, bytes.lastIndexOf(newline) + 1);
  if (bytes.length === 0 || bytes.at(-1) === newline) return bytes;
  const ended = new Uint8Array(bytes.length + 1);
  ended.set(bytes);
  ended[bytes.length] = newline;
  return ended;
}

/** Cloud drives keep the name and add to it; whatever it says, the first line tells which writer's it is. */
function writerOfConflictCopy(
  name: string,
  bytes: Uint8Array,
  plan: string,
  known: readonly string[],
): string | undefined {
  const end = bytes.indexOf(newline);
  const first = readLine(bytes.subarray(0, end === -1 ? bytes.length : end)).entry?.prev;
  const named = (name.toLowerCase().match(/[0-9a-z]{12}/g) ?? []).filter(isWriterId);
  return [...named, ...known].find((writer) => firstPrev(plan, writer) === first);
}
