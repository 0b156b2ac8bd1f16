/**
 * The only file that imports node:fs, with `whole-files.ts`. Everything that touches files goes through here, so that errors become
 * `Trouble` with the file's name, and tests can provoke them in one place.
 *
 * The calls are synchronous inside: a command does one thing at a time, and waking the thread pool costs more
 * than reading the few small files that it needs.
 */
import {
  type BigIntStats,
  chmodSync,
  closeSync,
  constants,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  readSync,
  realpathSync,
  renameSync,
  rmdirSync,
  statSync,
  unlinkSync,
  watch,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  beginWhole,
  type Content,
  type FileKind,
  ifThere,
  kindFrom,
  makeFolder,
  reading,
  succeeds,
  syncFolder,
  writeAll,
  writeWhole,
  writing,
} from './whole-files.ts';

/** What may be done to files. Paths may be relative to the process's folder. */
export interface Disk {
  /** The whole file. Throws `Trouble` `file-unreadable`; `why` is the errno code, which the messages put in words. */
  readBytes(path: string): Promise<Uint8Array>;
  /** The file piece by piece, for those that may be large; a piece is the reader's to keep. Throws as `readBytes`. */
  chunksOf(path: string): AsyncIterable<Uint8Array>;
  /** What stands there, links followed; `undefined` where nothing does. */
  kindOf(path: string): Promise<FileKind | undefined>;
  /** In bytes, links followed. Throws `Trouble` `file-unreadable`. */
  sizeOf(path: string): Promise<number>;
  /** When it was changed last, in milliseconds since 1970, links followed. Throws `Trouble` `file-unreadable`. */
  modifiedAt(path: string): Promise<number>;
  /** Whether the path itself, not what it leads to, is a symbolic link. */
  isLink(path: string): Promise<boolean>;
  /** What a symbolic link says, unresolved; `undefined` where there is none, or it may not be read. */
  linkAt(path: string): Promise<string | undefined>;
  /** The names in a folder, sorted; none where it is missing. Throws `Trouble` `file-unreadable`. */
  list(folder: string): Promise<readonly string[]>;
  /** Absolute, with every link followed. Throws `Trouble` `file-unreadable`. */
  realPath(path: string): Promise<string>;
  /** Replaces the file in one step, or leaves it as it was; on disk when this resolves. Throws `Trouble` `file-unwritable`. */
  writeWhole(path: string, content: Content): Promise<void>;
  /** The same of what comes in piece by piece. What its source throws is thrown as it is. */
  pourWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void>;
  /** As `writeWhole`, for what the user alone may read. */
  writeSecret(path: string, content: Content): Promise<void>;
  /** As `writeWhole`, but not waited for until it is on disk: for what may be lost. */
  writeSoon(path: string, content: Content): Promise<void>;
  /** Makes a folder with its parents; on disk when this resolves. Throws `Trouble` `file-unwritable`. */
  makeFolder(path: string): Promise<void>;
  /** Makes one folder, for what need not outlast the process: not synced. Throws `Trouble` `file-unwritable`. */
  makePassingFolder(path: string): Promise<void>;
  /** Makes a new folder of its own among the system's temporary files; absolute. Throws `Trouble` `file-unwritable`. */
  makeTemporaryFolder(): Promise<string>;
  /** Opens for reading at any place. Throws `Trouble` `file-unreadable`, as what is done with it does. */
  openToRead(path: string): Promise<ReadableFile>;
  /** Opens for reading and writing, makes it where it is missing, keeps what it holds. Throws `Trouble` `file-unwritable`. */
  open(path: string): Promise<OpenFile>;
  /** Renames; what stands at `to` is replaced, if it is a file or an empty folder. Throws `Trouble` `file-unwritable`. */
  rename(from: string, to: string): Promise<void>;
  /** False where it could not be: a folder that is there already, with anything in it, stays untouched. */
  renameFolder(from: string, to: string): Promise<boolean>;
  /** Removes a file, if it is there. */
  removeFile(path: string): Promise<void>;
  /** A hint to other programs: where a file system has no such thing, nothing happens. */
  setReadOnly(path: string, isReadOnly: boolean): Promise<void>;
  /** Nobody may do with `path` what they may not do with `like`. */
  limitMode(path: string, like: string): Promise<void>;
  /**
   * Calls `changed` with the name of what was written, made or removed in a folder, where the system tells it, until what this gives
   * is called. Throws `Trouble` `file-unreadable`.
   */
  watch(folder: string, changed: (name: string | undefined) => void): () => void;
  /** Removes a folder, if it is there and empty. */
  removeEmptyFolder(path: string): Promise<void>;
  /** Makes what was made, renamed or removed in a folder last. Throws `Trouble` `file-unwritable`. */
  syncFolder(path: string): Promise<void>;
}

export interface ReadableFile {
  size(): Promise<number>;
  /** A text that differs once the file was written to, as finely as the system counts. */
  changed(): Promise<string>;
  /** Up to `length` bytes. */
  read(from: number, length: number): Promise<Uint8Array>;
  /** Never throws: what was synced is on disk whatever this says. */
  close(): Promise<void>;
}

/** A file opened for writing; every call but `close` may throw `Trouble` `file-unwritable`. */
export interface OpenFile extends ReadableFile {
  /** Without a place at the end, wherever that is by then: nothing that another added meanwhile is written over. */
  write(bytes: Uint8Array, at?: number): Promise<void>;
  truncate(size: number): Promise<void>;
  /** On disk when this resolves. */
  sync(): Promise<void>;
}

const chunkSize = 1 << 20;

export const nodeDisk: Disk = {
  readBytes: async (path) => reading(path, () => readFileSync(path)),
  chunksOf,
  kindOf: async (path) => kindFrom(reading(path, () => ifThere(() => statSync(path)))),
  sizeOf: async (path) => reading(path, () => statSync(path).size),
  modifiedAt: async (path) => reading(path, () => statSync(path).mtimeMs),
  isLink: async (path) => reading(path, () => ifThere(() => lstatSync(path)))?.isSymbolicLink() ?? false,
  linkAt: async (path) => linkText(path),
  list: async (folder) => reading(folder, () => ifThere(() => readdirSync(folder)) ?? []).sort(),
  realPath: async (path) => reading(path, () => realpathSync.native(path)),
  writeWhole: async (path, content) => writing(path, () => writeWhole(path, content)),
  pourWhole,
  writeSecret: async (path, content) => writing(path, () => writeWhole(path, content, { mode: 0o600 })),
  writeSoon: async (path, content) => writing(path, () => writeWhole(path, content, { isAwaited: false })),
  makeFolder: async (path) => writing(path, () => makeFolder(path)),
  makePassingFolder: async (path) => writing(path, () => mkdirSync(path)),
  makeTemporaryFolder: async () => writing(tmpdir(), () => mkdtempSync(join(tmpdir(), 'plan-'))),
  openToRead: async (path) =>
    readable(
      path,
      reading(path, () => openSync(path, 'r')),
      reading,
    ),
  open: async (path) => openFile(path),
  rename: async (from, to) => writing(to, () => renameSync(from, to)),
  renameFolder: async (from, to) => succeeds(() => renameSync(from, to)),
  removeFile: async (path) => writing(path, () => ifThere(() => unlinkSync(path))),
  // Whoever owns it may always do with it what a store does with its files.
  limitMode: async (path, like) =>
    writing(path, () => chmodSync(path, statSync(path).mode & (statSync(like).mode | 0o600) & 0o777)),
  setReadOnly: async (path, isReadOnly) =>
    void succeeds(() => {
      const mode = statSync(path).mode & 0o777;
      chmodSync(path, isReadOnly ? mode & ~0o222 : mode | 0o200);
    }),
  watch: watchFolder,
  removeEmptyFolder: async (path) => void succeeds(() => rmdirSync(path)),
  syncFolder: async (path) => writing(path, () => syncFolder(path)),
};

function watchFolder(folder: string, changed: (name: string | undefined) => void): () => void {
  const watcher = reading(folder, () => watch(folder));
  watcher.on('change', (_kind, name) => changed(name?.toString()));
  // The folder itself may go.
  watcher.on('error', () => changed(undefined));
  return () => watcher.close();
}

async function pourWhole(path: string, chunks: AsyncIterable<Uint8Array>): Promise<void> {
  const file = writing(path, () => beginWhole(path));
  try {
    for await (const chunk of chunks) writing(path, () => file.write(chunk));
    writing(path, () => file.keep());
  } catch (error) {
    file.drop();
    throw error;
  }
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  const file = reading(path, () => openSync(path, 'r'));
  try {
    for (;;) {
      const chunk = reading(path, () => readUpTo(file, null, chunkSize));
      if (chunk.length === 0) return;
      yield chunk;
    }
  } finally {
    closeSync(file);
  }
}

/** From `position`, or where the last read ended. */
function readUpTo(file: number, position: number | null, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  return bytes.subarray(0, readSync(file, bytes, 0, length, position));
}

function linkText(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** Through a handle of its own that the system lets do nothing but add. */
function addAll(path: string, bytes: Uint8Array): void {
  const file = openSync(path, constants.O_WRONLY | constants.O_APPEND);
  try {
    writeAll(file, bytes);
  } finally {
    closeSync(file);
  }
}

function readable(path: string, file: number, guarded: typeof reading): ReadableFile {
  return {
    size: async () => guarded(path, () => fstatSync(file).size),
    changed: async () => guarded(path, () => changeOf(fstatSync(file, { bigint: true }))),
    read: async (from, length) => guarded(path, () => readUpTo(file, from, length)),
    close: async () => void succeeds(() => closeSync(file)),
  };
}

/** Programs can set the one time back, but not the other. */
function changeOf({ mtimeNs, ctimeNs }: BigIntStats): string {
  return `${mtimeNs}/${ctimeNs}`;
}

function openFile(path: string): OpenFile {
  const file = writing(path, () => openSync(path, constants.O_RDWR | constants.O_CREAT));
  return {
    ...readable(path, file, writing),
    write: async (bytes, at) =>
      writing(path, () => (at === undefined ? addAll(path, bytes) : writeAll(file, bytes, at))),
    truncate: async (size) => writing(path, () => ftruncateSync(file, size)),
    sync: async () => writing(path, () => fsyncSync(file)),
  };
}
