import { basename, dirname, join } from 'node:path';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { asNamedOnDisk, isBadName } from './evidence.ts';

/** A file that may be attached. */
export interface GivenFile {
  readonly path: string;
  readonly name: string;
  /** Names of the folders that it lies in, up to the one that was given, the innermost first. */
  readonly folders: readonly string[];
}

/** Why a file is left out. */
export type PassedOverWhy = 'hidden' | 'system' | 'link' | 'not-file' | 'deep' | 'unreadable' | 'bad-name';

export interface PassedOver {
  readonly path: string;
  readonly why: PassedOverWhy;
}

export interface GivenFiles {
  readonly files: readonly GivenFile[];
  readonly passedOver: readonly PassedOver[];
  /** How many more there are than are taken at once. */
  readonly left: number;
}

/** As deep as anybody sorts papers. */
const deepest = 8;

/** More than a school has of a year. */
const usualMost = 3000;

/** What systems and office programs leave in folders. */
const system = /^(?:thumbs\.db|ehthumbs\.db|desktop\.ini|\$recycle\.bin|__macosx|~\$.*|~.*\.tmp)$/i;

/** Windows' own links are files. */
const shortcut = /\.lnk$/i;

interface Search {
  readonly disk: Disk;
  readonly most: number;
  readonly seen: Set<string>;
  readonly files: GivenFile[];
  readonly passedOver: PassedOver[];
  left: number;
}

/**
 * The files that were given, and those in the folders that were given, folders in folders too; in the order given, sorted
 * within a folder. Links are not followed. Throws `Trouble` where nothing stands at a path that was given.
 */
export async function filesGiven(paths: readonly string[], disk: Disk, most = usualMost): Promise<GivenFiles> {
  const search: Search = { disk, most, seen: new Set(), files: [], passedOver: [], left: 0 };
  for (const given of paths) {
    const path = await asNamedOnDisk(given, disk);
    if ((await disk.kindOf(path)) === undefined) throw new Trouble('evidence-missing', { file: given });
    await lookAt(path, [], search);
  }
  return search;
}

async function lookAt(path: string, folders: readonly string[], search: Search): Promise<void> {
  if (search.seen.has(path)) return;
  search.seen.add(path);
  const why = await reasonToPass(path, folders.length, search.disk);
  if (why !== undefined) search.passedOver.push({ path, why });
  else if ((await search.disk.kindOf(path)) === 'folder') await lookInto(path, folders, search);
  else if (search.files.length < search.most)
    search.files.push({ path, name: basename(path), folders: named(path, folders) });
  else search.left += 1;
}

/** A file that was given by itself lies in a folder, too. */
function named(path: string, folders: readonly string[]): readonly string[] {
  return folders.length > 0 ? folders : [basename(dirname(path))];
}

async function lookInto(folder: string, folders: readonly string[], search: Search): Promise<void> {
  const inner = [basename(folder), ...folders];
  for (const name of await search.disk.list(folder)) await lookAt(join(folder, name), inner, search);
}

/** What was given by its own name is meant, hidden or not. */
async function reasonToPass(path: string, depth: number, disk: Disk): Promise<PassedOverWhy | undefined> {
  const name = basename(path);
  if (depth > 0 && system.test(name)) return 'system';
  if (depth > 0 && name.startsWith('.')) return 'hidden';
  if (shortcut.test(name) || (await disk.isLink(path))) return 'link';
  return (await isReadable(path, disk)) ? await reasonOfKind(path, depth, disk) : 'unreadable';
}

async function reasonOfKind(path: string, depth: number, disk: Disk): Promise<PassedOverWhy | undefined> {
  const kind = await disk.kindOf(path);
  if (kind === 'folder') return depth >= deepest ? 'deep' : undefined;
  if (kind !== 'file') return 'not-file';
  return isBadName(basename(path)) ? 'bad-name' : undefined;
}

/** A pipe or a device is not opened: that could wait for ever. */
async function isReadable(path: string, disk: Disk): Promise<boolean> {
  try {
    const kind = await disk.kindOf(path);
    if (kind === 'folder') await disk.list(path);
    if (kind === 'file') await (await disk.openToRead(path)).close();
    return true;
  } catch (error) {
    if (isTrouble(error, 'file-unreadable')) return false;
    throw error;
  }
}
