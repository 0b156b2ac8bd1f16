import { join } from 'node:path';
import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { isForeignFile, writerOfFile } from '../../core/ledger/names.ts';
import { LedgerFileReader, type ReadFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { newerFormat } from '../newer-format.ts';

/** Everything that the ledger of one plan holds, as it is on disk now. */
export interface LedgerSnapshot {
  /** Sorted by writer. */
  readonly files: readonly LedgerFile[];
  /** Lines that could not be read and files that do not belong: for `verify`, and for a warning elsewhere. */
  readonly faults: readonly LedgerFault[];
}

/** Reads every writer's file in the folder of a plan. Throws `Trouble` where one can't be read or is of a newer format. */
export async function readLedgerFolder(folder: string, plan: string, disk: Disk): Promise<LedgerSnapshot> {
  const read: ReadFile[] = [];
  const { files, faults } = await filesIn(folder, disk);
  for (const { path, writer } of files) read.push(await readSettled(path, plan, writer, disk));
  return { files: read.map(({ file }) => file), faults: [...read.flatMap((file) => file.faults), ...faults] };
}

/** The writers' files in the folder of a plan, sorted, and what does not belong there. */
export interface LedgerFolder {
  readonly files: readonly { readonly path: string; readonly writer: string }[];
  readonly faults: readonly LedgerFault[];
}

export async function filesIn(folder: string, disk: Disk): Promise<LedgerFolder> {
  const files: { path: string; writer: string }[] = [];
  const faults: LedgerFault[] = [];
  for (const name of await disk.list(folder)) {
    const writer = writerOfFile(name);
    if (writer !== undefined && (await disk.kindOf(join(folder, name))) === 'file') {
      files.push({ path: join(folder, name), writer });
    } else if (writer !== undefined || isForeignFile(name)) {
      faults.push({ code: 'foreign-file', file: name, line: 0 });
    }
  }
  return { files, faults };
}

/** A line that is being written at this moment looks torn: then it is worth a second look. */
async function readSettled(path: string, plan: string, writer: string, disk: Disk): Promise<ReadFile> {
  const read = await readFile(path, plan, writer, disk);
  const isTorn = read.faults.some(({ code }) => code === 'torn-line');
  return isTorn ? readFile(path, plan, writer, disk) : read;
}

async function readFile(path: string, plan: string, writer: string, disk: Disk): Promise<ReadFile> {
  const reader = new LedgerFileReader(plan, writer);
  for await (const chunk of disk.chunksOf(path)) reader.push(chunk);
  const read = reader.finish();
  if (read.newerFormat !== undefined) throw newerFormat(path);
  return read;
}
