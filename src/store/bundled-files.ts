import { join, sep } from 'node:path';
import { type Disk, nodeDisk } from './disk.ts';

/** Files that lie inside the program itself, where it is one file: its loader hands them over. */
export interface BundledFiles {
  /** Absolute; no folder on any disk. */
  readonly folder: string;
  /** With forward slashes where they lie in folders of it. */
  readonly names: readonly string[];
  readonly read: (name: string) => Uint8Array;
}

/** The disk, on which such files look as if they lay in their folder. They can be read and nothing else. */
export function withBundledFiles({ folder, names, read }: BundledFiles, disk: Disk = nodeDisk): Disk {
  const nameAt = new Map(names.map((name) => [join(folder, name), name]));
  const isInside = (path: string) => path === folder || path.startsWith(folder + sep);
  const isFolder = (path: string) => path === folder || [...nameAt.keys()].some((file) => file.startsWith(path + sep));
  return {
    ...disk,
    readBytes: async (path) => {
      const name = nameAt.get(path);
      return name === undefined ? disk.readBytes(path) : read(name);
    },
    kindOf: async (path) => {
      if (!isInside(path)) return disk.kindOf(path);
      if (nameAt.has(path)) return 'file';
      return isFolder(path) ? 'folder' : undefined;
    },
    sizeOf: async (path) => {
      const name = nameAt.get(path);
      return name === undefined ? disk.sizeOf(path) : read(name).length;
    },
    isLink: async (path) => !isInside(path) && (await disk.isLink(path)),
    list: async (path) => (isInside(path) ? childrenOf(path, [...nameAt.keys()]) : disk.list(path)),
    realPath: async (path) => (isInside(path) ? path : disk.realPath(path)),
  };
}

/** Files and folders that lie directly in a folder, sorted. */
function childrenOf(folder: string, files: readonly string[]): string[] {
  const below = files.filter((file) => file.startsWith(folder + sep)).map((file) => file.slice(folder.length + 1));
  return [...new Set(below.map((file) => file.split(sep)[0] ?? ''))].sort();
}
