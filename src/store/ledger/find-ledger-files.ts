import { join } from 'node:path';
import { isForeignFile, writerOfFile } from '../../core/ledger/names.ts';
import type { Disk } from '../disk.ts';
import { ledgersIn } from '../layout.ts';

/** What is called like a file of a ledger; nobody has looked yet what it is. */
export interface NamedFile {
  readonly name: string;
  readonly path: string;
  /** Whose it is by its name: a writer's, or a branch's. Absent where no writer made it: a conflict copy of a cloud drive. */
  readonly writer?: string;
}

/** A writer's file, or a branch's. */
export type FoundFile = NamedFile & Required<Pick<NamedFile, 'writer'>>;

/** The files of a plan's ledger, sorted, and what is called like one and is none. */
export interface LedgerFolder {
  readonly files: readonly FoundFile[];
  readonly foreign: readonly NamedFile[];
}

/** What is called like a file of a ledger in the folder of a plan, sorted; locks, sidecars and hidden files are not. */
export async function namedFilesIn(folder: string, disk: Disk): Promise<readonly NamedFile[]> {
  return (await disk.list(folder)).flatMap((name): NamedFile[] => {
    const writer = writerOfFile(name);
    if (writer === undefined) return isForeignFile(name) ? [{ name, path: join(folder, name) }] : [];
    return [{ name, path: join(folder, name), writer }];
  });
}

/** The ledger files in the folder of a plan. */
export async function ledgerFilesIn(folder: string, disk: Disk): Promise<LedgerFolder> {
  const [files, foreign]: [FoundFile[], NamedFile[]] = [[], []];
  for (const { writer, ...named } of await namedFilesIn(folder, disk)) {
    if (writer !== undefined && (await disk.kindOf(named.path)) === 'file') files.push({ ...named, writer });
    else foreign.push(named);
  }
  return { files, foreign };
}

/** The plans for which anything was ever recorded in a `.plan/` folder. */
export async function plansRecordedIn(folder: string, disk: Disk): Promise<readonly string[]> {
  const ledgers = ledgersIn(folder);
  const plans: string[] = [];
  for (const plan of await disk.list(ledgers)) {
    const ledger = join(ledgers, plan);
    if ((await disk.kindOf(ledger)) === 'folder' && (await namedFilesIn(ledger, disk)).length > 0) plans.push(plan);
  }
  return plans;
}
