import { join } from 'node:path';
import { fileName } from '../../core/text/file-name.ts';
import type { Host } from '../../host.ts';

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

/**
 * Puts files that came with a form into a folder of their own among the temporary files, each alone in one of its own, so that no
 * two names meet, under the last part of its name without what means something to a system.
 */
export async function putUploads(files: readonly File[], { disk }: Pick<Host, 'disk'>): Promise<Uploads> {
  const folder = await disk.makeTemporaryFolder();
  const paths = files.map((file, index) =>
    join(folder, String(index), fileName(partsOf(file.name).at(-1) ?? '', longestName)),
  );
  const remove = async () => {
    for (const [index, path] of paths.entries()) {
      await disk.removeFile(path);
      await disk.removeEmptyFolder(join(folder, String(index)));
    }
    await disk.removeEmptyFolder(folder);
  };
  try {
    for (const [index, file] of files.entries()) {
      await disk.makePassingFolder(join(folder, String(index)));
      await disk.writeWhole(paths[index] ?? '', new Uint8Array(await file.arrayBuffer()));
    }
  } catch (error) {
    await remove();
    throw error;
  }
  return { folder, paths, remove };
}

/** Does the work with files that came with a form; all of them are gone afterwards. */
export async function withUploads<Result>(
  files: readonly File[],
  host: Pick<Host, 'disk'>,
  work: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work([]);
  const { paths, remove } = await putUploads(files, host);
  try {
    return await work(paths);
  } finally {
    await remove();
  }
}
