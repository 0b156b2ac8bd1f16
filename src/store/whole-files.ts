/** What `disk.ts` does to whole files and to folders, so that it is on disk when done; and how `node:fs` tells what is there. */
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  realpathSync,
  renameSync,
  type Stats,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname, resolve } from 'node:path';
import { Trouble } from '../trouble.ts';

export type FileKind = 'file' | 'folder' | 'other';

/** A whole file's; in pieces where it may be large. */
export type Content = Uint8Array | string | Iterable<Uint8Array>;

/** A file that is being written, piece by piece. */
export interface WholeFile {
  write(bytes: Uint8Array): void;
  /** On disk in its place when this returns. */
  keep(): void;
  /** Leaves what was there before. Never throws. */
  drop(): void;
}

/** How a file is written that is not as others. */
interface Care {
  /** Who may do what with it; without, as before, or as usual for a new one. */
  readonly mode?: number;
  /** Whether it is waited for until it is on disk; not for what may be lost. */
  readonly isAwaited?: boolean;
}

/** Through a temporary file beside it: a crash leaves the old file or the new one, never a part, if it is waited for. */
export function beginWhole(path: string, { mode, isAwaited = true }: Care = {}): WholeFile {
  const before = ifThere(() => statSync(path));
  // A device or a pipe (`-o /dev/stdout`) can only be written to, not replaced.
  if (kindFrom(before) === 'other') return intoDevice(openSync(path, 'w'));
  const target = before === undefined ? path : realpathSync.native(path);
  const { file, path: temporary } = openTemporary(target, mode);
  const drop = () => {
    succeeds(() => closeSync(file));
    succeeds(() => unlinkSync(temporary));
  };
  try {
    if (mode === undefined && before !== undefined) fchmodSync(file, before.mode & 0o777);
  } catch (error) {
    drop();
    throw error;
  }
  const keep = () => {
    if (isAwaited) fsyncSync(file);
    closeSync(file);
    renameSync(temporary, target);
    if (isAwaited) syncFolder(dirname(target));
  };
  return { write: (bytes) => writeAll(file, bytes), keep, drop };
}

function intoDevice(file: number): WholeFile {
  return {
    write: (bytes) => writeAll(file, bytes),
    keep: () => closeSync(file),
    drop: () => void succeeds(() => closeSync(file)),
  };
}

function openTemporary(path: string, mode?: number): { readonly path: string; readonly file: number } {
  for (let attempt = 0; ; attempt += 1) {
    const temporary = `${path}.${process.pid}-${attempt}.tmp`;
    try {
      return { path: temporary, file: openSync(temporary, 'wx', mode) };
    } catch (error) {
      if (codeOf(error) !== 'EEXIST') throw error;
    }
  }
}

/** From a place on, or where the last write ended. */
export function writeAll(file: number, bytes: Uint8Array, from?: number): void {
  for (let written = 0; written < bytes.length; ) {
    const at = from === undefined ? null : from + written;
    written += writeSync(file, bytes, written, bytes.length - written, at);
  }
}

/** What is at hand whole, as `beginWhole` does it. */
export function writeWhole(path: string, content: Content, care: Care = {}): void {
  const whole = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const file = beginWhole(path, care);
  try {
    for (const bytes of whole instanceof Uint8Array ? [whole] : whole) file.write(bytes);
    file.keep();
  } catch (error) {
    file.drop();
    throw error;
  }
}

/** With its parents. */
export function makeFolder(path: string): void {
  const missing = missingFolders(resolve(path));
  for (const folder of missing) makeOneFolder(folder);
  // Each new folder is an entry in its parent, and lasts only once that is on disk.
  for (const folder of missing.toReversed()) syncFolder(dirname(folder));
}

/** What `mkdir` has to make for a folder to be there, outermost first; Node's own `recursive` says ENOENT of a read-only disk. */
function missingFolders(path: string): string[] {
  if (kindFrom(ifThere(() => statSync(path))) === 'folder') return [];
  const parent = dirname(path);
  return parent === path ? [path] : [...missingFolders(parent), path];
}

/** Another process may have made it meanwhile. */
function makeOneFolder(path: string): void {
  try {
    mkdirSync(path);
  } catch (error) {
    if (kindFrom(ifThere(() => statSync(path))) !== 'folder') throw error;
  }
}

/** What systems and network drives say that can't sync a folder: Windows, SMB, a folder that may be entered but not read. */
const cannotSyncFolders: readonly string[] = ['EISDIR', 'EPERM', 'EACCES', 'EINVAL', 'ENOTSUP', 'EBADF'];

/** Makes what was made, renamed or removed in it last, where that can be had. */
export function syncFolder(path: string): void {
  try {
    const folder = openSync(path, 'r');
    try {
      fsyncSync(folder);
    } finally {
      closeSync(folder);
    }
  } catch (error) {
    if (!cannotSyncFolders.includes(codeOf(error))) throw error;
  }
}

/** Its errors name the file. */
export const reading = orTrouble('file-unreadable');
export const writing = orTrouble('file-unwritable');

function orTrouble(code: 'file-unreadable' | 'file-unwritable') {
  return <Result>(path: string, action: () => Result): Result => {
    try {
      return action();
    } catch (error) {
      throw new Trouble(code, { file: path, why: codeOf(error) }, error);
    }
  };
}

/** Node's code for an error of the system: `ENOENT`. */
function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}

/** What comes of it; `undefined` where nothing stands at the path. */
export function ifThere<Result>(action: () => Result): Result | undefined {
  try {
    return action();
  } catch (error) {
    // ENOTDIR: something on the way is a file, so nothing stands at the end of it.
    if (['ENOENT', 'ENOTDIR'].includes(codeOf(error))) return undefined;
    throw error;
  }
}

/** Whether it went without an error, whatever that was. */
export function succeeds(action: () => void): boolean {
  try {
    action();
    return true;
  } catch {
    return false;
  }
}

/** Of what was found at a path; `undefined` where nothing was. */
export function kindFrom(stats: Stats | undefined): FileKind | undefined {
  if (stats === undefined) return undefined;
  return stats.isFile() ? 'file' : stats.isDirectory() ? 'folder' : 'other';
}
