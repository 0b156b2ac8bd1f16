import { basename, join } from 'node:path';
import type { Disk } from '../disk.ts';
import { planFolderIn } from '../layout.ts';

/** Deeper than any office sorts its folders; a bound on what a repository can make us look through. */
const deepest = 6;

/** Every folder below one, itself too, in which ledgers lie: the `.plan/` of each. What is hidden or installed is passed over. */
export async function findLedgers(top: string, disk: Disk, depth = 0): Promise<readonly string[]> {
  const own = planFolderIn(top);
  const found = (await disk.kindOf(own)) === 'folder' ? [own] : [];
  if (depth === deepest) return found;
  for (const name of await disk.list(top)) {
    const path = join(top, name);
    if (/^\.|^node_modules$/.test(basename(name)) || (await disk.isLink(path))) continue;
    if ((await disk.kindOf(path)) === 'folder') found.push(...(await findLedgers(path, disk, depth + 1)));
  }
  return found;
}
