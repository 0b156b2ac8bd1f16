import { join } from 'node:path';
import { fileName } from '../../core/text/file-name.ts';
import type { Host } from '../../host.ts';

/** Together, in bytes: what a school's photos and videos of one event come to, and what memory bears. */
export const mostUploaded = 100 << 20;

/** In characters: every system takes as many. */
const longestName = 80;

/**
 * Does the work with files that came with a form, in a folder of their own among the temporary files, each alone in one of its
 * own, so that no two names meet, under the last part of its name without what means something to a system; all of it is gone afterwards.
 */
export async function withUploads<Result>(
  files: readonly File[],
  { disk }: Pick<Host, 'disk'>,
  work: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work([]);
  const folder = await disk.makeTemporaryFolder();
  const paths = files.map((file, index) =>
    join(folder, String(index), fileName(file.name.split(/[\\/]/).at(-1) ?? '', longestName)),
  );
  try {
    for (const [index, file] of files.entries()) {
      const path = paths[index] ?? '';
      await disk.makePassingFolder(join(folder, String(index)));
      await disk.writeWhole(path, new Uint8Array(await file.arrayBuffer()));
    }
    return await work(paths);
  } finally {
    for (const [index, path] of paths.entries()) {
      await disk.removeFile(path);
      await disk.removeEmptyFolder(join(folder, String(index)));
    }
    await disk.removeEmptyFolder(folder);
  }
}
