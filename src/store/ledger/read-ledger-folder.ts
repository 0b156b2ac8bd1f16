import type { LedgerFault, LedgerFile } from '../../core/ledger/ledger-file.ts';
import { isHalfMade } from '../../core/ledger/names.ts';
import type { ReadFile } from '../../core/ledger/read-file.ts';
import type { Disk } from '../disk.ts';
import { ledgerFilesIn, type NamedFile } from './find-ledger-files.ts';
import { type KnownFiles, readFound } from './read-ledger-file.ts';

/** Everything that the ledger of one plan holds, as it is on disk now. */
export interface LedgerSnapshot {
  /** Sorted by writer. */
  readonly files: readonly LedgerFile[];
  /** Lines that could not be read and files that do not belong: for `verify`, and for a warning elsewhere. */
  readonly faults: readonly LedgerFault[];
}

/** Reads every writer's file in the folder of a plan, from what is known of them on. Throws `Trouble` where one can't be read or is of a newer format. */
export async function readLedgerFolder(
  folder: string,
  plan: string,
  disk: Disk,
  known?: KnownFiles,
): Promise<LedgerSnapshot> {
  const read: ReadFile[] = [];
  // What a merge left that was killed is no damage; the next one clears it.
  const { files, foreign } = await ledgerFilesIn(folder, disk);
  for (const found of files) read.push(await (known ? known.read(found, plan, disk) : readFound(found, plan, disk)));
  return {
    files: read.map(({ file }) => file),
    faults: [
      ...read.flatMap(({ faults }) => faults),
      ...foreign.filter(({ name }) => !isHalfMade(name)).map(foreignFile),
    ],
  };
}

/** That a file is no writer's. */
export function foreignFile({ name }: Pick<NamedFile, 'name'>): LedgerFault {
  return { code: 'foreign-file', file: name, line: 0 };
}
