import { dirname, join, sep } from 'node:path';
import { DistinctNames, fileName } from '../../core/text/file-name.ts';
import type { Host } from '../../host.ts';
import { type Shown, trusted } from '../../words/shown.ts';

/** Together, in bytes: what a school's photos and videos of one event come to, and what memory bears. */
export const mostUploaded = 100 << 20;

/** In characters: every system takes as many. */
const longestName = 80;

/** The folders and the name of a file as a browser sends it, which some write with a colon. */
export function partsOf(name: string): readonly string[] {
  return name.split(/[\\/:]/);
}

/** Files that came with a form, on disk. */
export interface Uploads {
  /** In which all of them lie, each in one of its own. */
  readonly folder: string;
  /** One for each of them, in their order. */
  readonly paths: readonly string[];
  remove(): Promise<void>;
}

/** Where each file goes: alone in a folder, which keeps its name and its place among the others; or all of them in one, as schools' packets lie in an inbox. */
export type Placing = 'apart' | 'together';

/**
 * Puts files that came with a form into a folder of their own among the temporary files, so that no two names meet, under the
 * last part of its name without what means something to a system.
 */
export async function putUploads(
  files: readonly File[],
  { disk }: Pick<Host, 'disk'>,
  placing: Placing = 'apart',
): Promise<Uploads> {
  const folder = await disk.makeTemporaryFolder();
  const names = new DistinctNames();
  const paths = files.map((file, index) => {
    const name = fileName(partsOf(file.name).at(-1) ?? '', longestName);
    return placing === 'apart'
      ? join(folder, String(index).padStart(6, '0'), name)
      : join(folder, names.distinct(name));
  });
  const remove = async () => {
    for (const path of paths) {
      await disk.removeFile(path);
      if (placing === 'apart') await disk.removeEmptyFolder(dirname(path));
    }
    await disk.removeEmptyFolder(folder);
  };
  try {
    for (const [index, file] of files.entries()) {
      const path = paths[index] ?? '';
      if (placing === 'apart') await disk.makePassingFolder(dirname(path));
      // Only the copy that the ledger takes has to outlast a power cut.
      await disk.writeSoon(path, new Uint8Array(await file.arrayBuffer()));
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, paths, remove };
}

/** What was said of files that lie in such a folder: whoever sent them knows them by their names alone. */
export function namesOnly(said: Shown, folder: string): Shown {
  if (folder === '') return said;
  const parts = said.split(`${folder}${sep}`);
  return trusted(parts.map((part, index) => (index === 0 ? part : part.replace(/^[0-9]+[\\/]/, ''))).join(''));
}

/** Does the work with files that came with a form; all of them are gone afterwards. */
export async function withUploads<Result>(
  files: readonly File[],
  host: Pick<Host, 'disk'>,
  work: (paths: readonly string[], folder: string) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work([], '');
  const { folder, paths, remove } = await putUploads(files, host);
  try {
    return await work(paths, folder);
  } finally {
    await remove();
  }
}
