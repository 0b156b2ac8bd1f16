import { isAbsolute, relative } from 'node:path';

/** Whether a path leads below a folder. Told by the names alone: nothing is looked at, which on Windows could already call another computer. */
export function isBelow(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== '' && !/^\.\.(?:[\\/]|$)/.test(way) && !isAbsolute(way);
}
