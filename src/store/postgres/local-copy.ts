import type { Disk } from '../disk.ts';
import { ledgerIn } from '../layout.ts';
import { type FoundFile, ledgerFilesIn } from '../ledger/find-ledger-files.ts';
import type { IncomingFile } from '../ledger/read-incoming.ts';
import { readBytesOf } from '../ledger/read-ledger-file.ts';

/** A file of the copy at hand. */
export interface LocalFile extends IncomingFile {
  /** Every line but a torn last one is as it was written: others may believe it. */
  readonly isSound: boolean;
}

/** The files of one plan in a `.plan/`, with their bytes. Throws `Trouble` where one is of a newer format. */
export async function localFiles(folder: string, plan: string, disk: Disk): Promise<readonly LocalFile[]> {
  const files: LocalFile[] = [];
  const found = await ledgerFilesIn(ledgerIn(folder, plan), disk);
  for (const one of found.files) files.push(await localFile(one, plan, disk));
  return files;
}

async function localFile({ path, name, writer }: FoundFile, plan: string, disk: Disk): Promise<LocalFile> {
  const { file, faults, bytes } = readBytesOf(await disk.readBytes(path), path, plan, writer);
  return { ...file, name, bytes, isSound: faults.every(({ code }) => code === 'torn-line') };
}
