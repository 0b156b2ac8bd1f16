import { coursesOf } from '../../core/ledger/courses.ts';
import type { LedgerFault } from '../../core/ledger/ledger-file.ts';
import type { Disk } from '../disk.ts';
import { ledgerFilesIn } from './find-ledger-files.ts';
import type { IncomingFile } from './read-incoming.ts';
import { readBytesOf } from './read-ledger-file.ts';

/** A file of ours in which git left two courses with its marks, both fit to be taken in. */
export interface ForkedFile {
  readonly writer: string;
  /** As it stands. */
  readonly bytes: Uint8Array;
  readonly first: IncomingFile;
  readonly second: IncomingFile;
}

export interface ForkedFiles {
  readonly files: readonly ForkedFile[];
  /** Why one stays as it is. */
  readonly faults: readonly LedgerFault[];
}

/** Those of a plan's ledger in which reading it found git's marks. Throws `Trouble` for a newer format. */
export async function forkedFilesIn(
  folder: string,
  plan: string,
  faults: readonly LedgerFault[],
  disk: Disk,
): Promise<ForkedFiles> {
  const marked = new Set(faults.flatMap(({ code, file }) => (code === 'conflict-marker' ? [file] : [])));
  const found: { files: ForkedFile[]; faults: LedgerFault[] } = { files: [], faults: [] };
  if (marked.size === 0) return found;
  for (const { path, writer, name } of (await ledgerFilesIn(folder, disk)).files) {
    const bytes = marked.has(name) ? await disk.readBytes(path) : new Uint8Array();
    const [one, other] = (coursesOf(bytes) ?? []).map((course) => readBytesOf(course, path, plan, writer));
    if (one === undefined || other === undefined) continue;
    found.faults.push(...one.faults, ...other.faults);
    const [first, second] = [one, other].map((each) => ({ ...each.file, name, bytes: each.bytes }));
    if (first && second && one.faults.length + other.faults.length === 0) {
      found.files.push({ writer, bytes, first, second });
    }
  }
  return found;
}
