import { dirname, isAbsolute, join, resolve } from 'node:path';
import type { Disk } from './disk.ts';
import { isBelow } from './is-below.ts';

/** Where CI services say that they put the repository. */
const namedBy = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'] as const;

/**
 * The top of the repository that a folder lies in, absolute: what the CI service names, else where git's own folder
 * (or, in a linked worktree, its file) stands; without either the folder itself. Platforms look for files from there.
 */
export async function repositoryTop(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
  disk: Disk,
): Promise<string> {
  for (const name of namedBy) {
    const named = env[name];
    if (named !== undefined && named !== '' && isAbsolute(named)) {
      const top = resolve(named);
      if (top === folder || isBelow(folder, top)) return top;
    }
  }
  return (await gitTop(folder, disk)) ?? folder;
}

/** The folder, of this one and those above it, in which git's own lies; `undefined` outside a repository. */
export async function gitTop(folder: string, disk: Disk): Promise<string | undefined> {
  for (let here = folder; ; here = dirname(here)) {
    if ((await disk.kindOf(join(here, '.git'))) !== undefined) return here;
    if (dirname(here) === here) return undefined;
  }
}
