import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { firstPrev, readLine } from '../../core/ledger/line.ts';
import { baseWriterOf, isHalfMade, isWriterId } from '../../core/ledger/names.ts';
import type { Disk } from '../disk.ts';
import { type NamedFile, namedFilesIn } from './find-ledger-files.ts';
import { readBytesOf } from './read-ledger-file.ts';
import { foreignFile } from './read-ledger-folder.ts';

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
 * `writers` are those known here; `which` leaves out the files that it is false for. Throws `Trouble` for a newer format.
 */
export async function readIncoming(
  folder: string,
  plan: string,
  writers: readonly string[],
  disk: Disk,
  which: (file: NamedFile) => boolean = () => true,
): Promise<Incoming> {
  const found = (await namedFilesIn(folder, disk)).filter((file) => !isHalfMade(file.name) && which(file));
  const known = [...writers, ...found.flatMap(({ writer }) => writer ?? [])].map(baseWriterOf);
  const files: IncomingFile[] = [];
  const faults: LedgerFault[] = [];
  for (const named of found) {
    const read = await readOne(named, plan, known, disk);
    faults.push(...read.faults);
    files.push(...read.files);
  }
  return { files, faults };
}

async function readOne(named: NamedFile, plan: string, known: readonly string[], disk: Disk): Promise<Incoming> {
  const { path, name } = named;
  const isPlain = !(await disk.isLink(path)) && (await disk.kindOf(path)) === 'file';
  const bytes = isPlain ? await disk.readBytes(path) : new Uint8Array();
  const writer = isPlain ? (named.writer ?? writerOfConflictCopy(name, bytes, plan, known)) : undefined;
  if (writer === undefined) return { files: [], faults: [foreignFile(named)] };
  const read = readBytesOf(bytes, path, plan, writer);
  const faults = read.faults.map((fault) => ({ ...fault, file: name }));
  if (faults.some(({ code }) => code !== 'torn-line')) return { files: [], faults };
  return { files: [{ ...read.file, name, bytes: read.bytes }], faults };
}

const newline = 10;

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
