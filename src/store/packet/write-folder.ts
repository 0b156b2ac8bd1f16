import { dirname, join } from 'node:path';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { pour } from '../pour.ts';
import type { PackedFile } from './write-zip.ts';

/** Writes files into a new folder: under another name first, so that a folder of this name is always whole. Throws `Trouble`. */
export async function writeFolder(
  path: string,
  files: readonly PackedFile[],
  disk: Disk,
  advance: Advance = unwatched,
): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`;
  const made: string[] = [];
  try {
    for (const [{ name, content }, step] of watched(files, ({ content }) => content.length, advance)) {
      const target = join(temporary, ...name.split('/'));
      await disk.makeFolder(dirname(target));
      made.push(target);
      await pour(content instanceof Uint8Array ? [content] : disk.chunksOf(content.path), target, disk, step);
    }
    await disk.removeEmptyFolder(path);
    if (!(await disk.renameFolder(temporary, path))) {
      throw new Trouble('output-folder-full', { folder: path });
    }
    await disk.syncFolder(dirname(path));
  } catch (error) {
    await removeMade(made, temporary, disk);
    throw error;
  }
}

/** What was written and its folders, the innermost first. */
async function removeMade(made: readonly string[], root: string, disk: Disk): Promise<void> {
  for (const file of made) await disk.removeFile(file);
  const folders = new Set<string>();
  for (const file of made) {
    for (let folder = dirname(file); folder.startsWith(root); folder = dirname(folder)) folders.add(folder);
  }
  for (const folder of [...folders].sort((a, b) => b.length - a.length)) await disk.removeEmptyFolder(folder);
}
