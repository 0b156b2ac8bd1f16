import { dirname, join, sep } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';

/** Files that lie inside the program itself, where it is one file: its loader hands them over. */
export interface BundledFiles {
  /** Absolute; no folder on any disk. */
  readonly folder: string;
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** The disk, on which such files look as if they lay in their folder. They can be read and nothing else. */
export function withBundledFiles({ folder, names, read }: BundledFiles, disk: Disk = nodeDisk): Disk {
  const nameOf = (path: string) =>
    dirname(path) === folder ? names.find((name) => join(folder, name) === path) : undefined;
  const isInside = (path: string) => path === folder || path.startsWith(folder + sep);
  return {
    ...disk,
    readBytes: async (path) => {
      const name = nameOf(path);
      return name === undefined ? disk.readBytes(path) : read(name);
    },
    kindOf: async (path) => {
      if (!isInside(path)) return disk.kindOf(path);
      return path === folder ? 'folder' : nameOf(path) === undefined ? undefined : 'file';
    },
    sizeOf: async (path) => {
      const name = nameOf(path);
      return name === undefined ? disk.sizeOf(path) : read(name).length;
    },
    isLink: async (path) => !isInside(path) && (await disk.isLink(path)),
    list: async (path) => (path === folder ? [...names].sort() : disk.list(path)),
    realPath: async (path) => (isInside(path) ? path : disk.realPath(path)),
  };
}
