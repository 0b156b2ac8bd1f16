import { posix, resolve, sep } from 'node:path';
import type { Disk } from './disk.ts';
import type { FileKind } from './whole-files.ts';

/** Names that are no plans of ours and may hold very many files. */
const passedOver = /^(?:\..*|node_modules)$/;

/**
 * The files that `pattern` means: a file itself, where it is there; every file below a folder whose name fits `ending`;
 * what a pattern with `*`, `?` or `{a,b}` matches. Hidden files are only meant by their own names. Sorted, as `pattern` was written, with forward slashes.
 * A folder whose own name fits is given as it is: it was meant to be a file.
 */
export async function findFiles(pattern: string, ending: RegExp, cwd: string, disk: Disk): Promise<readonly string[]> {
  const path = pattern.split(sep).join('/');
  const kind = await kindOf(resolve(cwd, path), disk);
  if (kind === 'folder' && !ending.test(path)) return below(path, (file) => ending.test(file), cwd, disk);
  if (kind !== undefined) return [path];
  if (!/[*?{]/.test(path)) return [];
  const matcher = matcherOf(path);
  return below(fixedPart(path), (file) => matcher.test(file), cwd, disk);
}

/** What stands there; a link that leads nowhere or what may not be looked at is for the reader to complain of. */
async function kindOf(path: string, disk: Disk): Promise<FileKind | undefined> {
  try {
    return await disk.kindOf(path);
  } catch {
    return 'file';
  }
}

async function below(
  folder: string,
  fits: (file: string) => boolean,
  cwd: string,
  disk: Disk,
  above: readonly string[] = [],
): Promise<string[]> {
  const absolute = resolve(cwd, folder);
  if ((await kindOf(absolute, disk)) !== 'folder') return [];
  const real = await disk.realPath(absolute);
  // A link back to a folder that we are in would never end.
  if (above.includes(real)) return [];
  const found: string[][] = [];
  for (const name of await disk.list(absolute)) {
    const path = posix.join(folder, name);
    if (passedOver.test(name)) continue;
    if (fits(path)) found.push([path]);
    else found.push(await below(path, fits, cwd, disk, [...above, real]));
  }
  return found.flat();
}

/** Whether one of the patterns means a file: itself, a folder above it, or what it matches. */
export function matcherFor(patterns: readonly string[]): (file: string) => boolean {
  const tests = patterns.map((pattern) => {
    const path = posix.normalize(pattern.split(sep).join('/')).replace(/\/$/, '');
    if (/[*?{]/.test(path)) {
      const matcher = matcherOf(path);
      return (file: string) => matcher.test(file);
    }
    return (file: string) => file === path || file.startsWith(`${path}/`);
  });
  return (file) => tests.some((test) => test(posix.normalize(file)));
}

/** The folders before the first sign of a pattern. */
function fixedPart(pattern: string): string {
  const steps = pattern.split('/');
  const first = steps.findIndex((step) => /[*?{]/.test(step));
  return steps.slice(0, first).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/** `**` for any folders, `*` and `?` within a name, `{a,b}` for either. */
function matcherOf(pattern: string): RegExp {
  const source = posix
    .normalize(pattern)
    .replace(/[.+^$()|[\]\\]/g, '\\$&')
    .replace(/\*\*\/|\*\*|\*|\?|\{[^{}]*\}|[{}]/g, (sign) => signs[sign] ?? eitherOf(sign));
  return new RegExp(`^${source}$`, 'u');
}

const signs: Readonly<Record<string, string>> = {
  '**/': '(?:[^/]+/)*',
  '**': '.*',
  '*': '[^/]*',
  '?': '[^/]',
  '{': '\\{',
  '}': '\\}',
};

function eitherOf(braces: string): string {
  return `(?:${braces.slice(1, -1).replaceAll('*', '[^/]*').split(',').join('|')})`;
}
