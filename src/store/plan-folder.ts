import { basename, dirname, join, resolve } from 'node:path';
import type { Disk } from './disk.ts';

const folderName = '.plan';

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
    const folder = join(place, folderName);
    if ((await disk.kindOf(folder)) === 'folder') return folder;
    if (place === dirname(place)) return undefined;
  }
}

/** Where the `.plan/` of a folder lies, whether it is there or not; a `.plan` itself is its own. */
export function planFolderIn(place: string): string {
  return basename(place) === folderName ? place : join(place, folderName);
}

/** Sign-in sheets and children's photos stay out of git unless a user decides otherwise; locks and half-made files are nobody's. */
const ignored = 'evidence/\n*.lock\n*.lock.*\n*.tmp\n';

/** git must not change line ends: every byte of a ledger is hashed. */
const attributes = 'ledger/** -text\n';

/** Makes the `.plan/` folder with what git should know of it; what is there already stays as it is. */
export async function makePlanFolder(folder: string, disk: Disk): Promise<void> {
  await disk.makeFolder(folder);
  await writeNew(join(folder, '.gitignore'), ignored, disk);
  await writeNew(join(folder, '.gitattributes'), attributes, disk);
}

/** Whether anything was ever recorded in a `.plan/` folder, for whatever plan. */
export async function hasEntries(folder: string, disk: Disk): Promise<boolean> {
  const ledgers = join(folder, 'ledger');
  for (const plan of await disk.list(ledgers)) {
    const ledger = join(ledgers, plan);
    if ((await disk.kindOf(ledger)) !== 'folder') continue;
    if ((await disk.list(ledger)).some((file) => file.includes('.jsonl'))) return true;
  }
  return false;
}

async function writeNew(path: string, content: string, disk: Disk): Promise<void> {
  if ((await disk.kindOf(path)) === undefined) await disk.writeWhole(path, content);
}
