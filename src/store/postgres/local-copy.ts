import { join } from 'node:path';
import { fileOfWriter, writerOfFile } from '../../core/ledger/names.ts';
import { readLedgerFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { type IncomingFile, wholeLines } from '../ledger/read-incoming.ts';
import { newerFormat } from '../newer-format.ts';

/** A file of the copy at hand. */
export interface LocalFile extends IncomingFile {
  /** Every line but a torn last one is as it was written: others may believe it. */
  readonly isSound: boolean;
}

/** The files of one plan in a `.plan/`, with their bytes. Throws `Trouble` where one is of a newer format. */
export async function localFiles(folder: string, plan: string, disk: Disk): Promise<readonly LocalFile[]> {
  const place = join(folder, 'ledger', plan);
  const files: LocalFile[] = [];
  for (const name of await disk.list(place)) {
    const writer = writerOfFile(name);
    if (writer === undefined || (await disk.kindOf(join(place, name))) !== 'file') continue;
    files.push(await localFile(join(place, name), plan, writer, disk));
  }
  return files;
}

async function localFile(path: string, plan: string, writer: string, disk: Disk): Promise<LocalFile> {
  const bytes = await disk.readBytes(path);
  const { file, faults, newerFormat: newer } = readLedgerFile(plan, writer, bytes);
  if (newer !== undefined) throw newerFormat(path);
  const isTorn = faults.some(({ code }) => code === 'torn-line');
  const isSound = faults.every(({ code }) => code === 'torn-line');
  return { ...file, name: fileOfWriter(writer), bytes: wholeLines(bytes, isTorn), isSound };
}
