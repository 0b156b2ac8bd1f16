import { join } from 'node:path';
import { safeText } from '../../core/text/safe-text.ts';
import type { Host } from '../../host.ts';

/** Together, in bytes: what a school's photos and videos of one event come to, and what memory bears. */
export const mostUploaded = 100 << 20;

/**
 * Does the work with files that came with a form, in a folder of their own among the temporary files, each alone in one of its
 * own, so that no two names meet; all of it is gone afterwards.
 */
export async function withUploads<Result>(
  files: readonly File[],
  { disk }: Pick<Host, 'disk'>,
  work: (paths: readonly string[]) => Promise<Result>,
): Promise<Result> {
  if (files.length === 0) return work([]);
  const folder = await disk.makeTemporaryFolder();
  const paths = files.map((file, index) => join(folder, String(index), soundName(file.name)));
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

const longestName = 120;

/** The last part of a name that a browser gave, without what leads elsewhere or what some system takes in no name. */
export function soundName(given: string): string {
  const last = safeText(given.split(/[\\/]/).at(-1) ?? '');
  const plain = last.replace(/[<>:"|?*]/g, '_').replace(/^[. ]+|[. ]+$/g, '');
  const ending = /\.[^.]{1,10}$/.exec(plain)?.[0] ?? '';
  const stem = [...plain.slice(0, plain.length - ending.length)].slice(0, longestName).join('');
  if (/^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem)) return `_${stem}${ending}`;
  return `${stem}${ending}` || 'file';
}
