import { dirname, join, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { gitFilesIn, planFolderIn, planFolderName } from './layout.ts';
import { readPlainFile } from './plain-file.ts';

/**
 * The `.plan/` folder, absolute: in `named` (`--dir`, `PLAN_DIR`; the folder itself may be named too), else here or in
 * the nearest parent that has one. `undefined` where there is none.
 */
export async function findPlanFolder(cwd: string, named: string | undefined, disk: Disk): Promise<string | undefined> {
  if (named !== undefined) {
    const folder = planFolderIn(resolve(cwd, named));
    return (await disk.kindOf(folder)) === 'folder' ? folder : undefined;
  }
  for (let place = resolve(cwd); ; place = dirname(place)) {
    const folder = join(place, planFolderName);
    if ((await disk.kindOf(folder)) === 'folder') return folder;
    if (place === dirname(place)) return undefined;
  }
}

/** Makes the `.plan/` folder with what git should know of it; what is there already stays as it is. */
export async function makePlanFolder(folder: string, disk: Disk): Promise<void> {
  await disk.makeFolder(folder);
  for (const { path, content } of gitFilesIn(folder)) {
    if ((await disk.kindOf(path)) === undefined) await disk.writeWhole(path, content);
  }
}

/** In bytes; `init` writes some two hundred. */
const largestSettings = 64 * 2 ** 10;

/** The settings as they stand in a file, which may be somebody else's; throws `Trouble` for what is no plain, small file. */
export function settingsIn(file: string, disk: Disk): Promise<Uint8Array> {
  return readPlainFile(file, largestSettings, disk);
}
