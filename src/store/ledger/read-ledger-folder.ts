import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import type { ReadFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { ledgerFilesIn, type NamedFile } from './find-ledger-files.ts';
import type { LedgerSnapshot } from './ledger-store.ts';
import { readFound } from './read-ledger-file.ts';

/** Reads every writer's file in the folder of a plan. Throws `Trouble` where one can't be read or is of a newer format. */
export async function readLedgerFolder(folder: string, plan: string, disk: Disk): Promise<LedgerSnapshot> {
  const read: ReadFile[] = [];
  const { files, foreign } = await ledgerFilesIn(folder, disk);
  for (const found of files) read.push(await readFound(found, plan, disk));
  return {
    files: read.map(({ file }) => file),
    faults: [...read.flatMap(({ faults }) => faults), ...foreign.map(foreignFile)],
  };
}

/** That a file is no writer's. */
export function foreignFile({ name }: Pick<NamedFile, 'name'>): LedgerFault {
  return { code: 'foreign-file', file: name, line: 0 };
}
