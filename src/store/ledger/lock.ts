import { basename, dirname, join } from 'node:path';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { isOtherBoot, isSamePlace, isSameStart, type Processes } from '../processes.ts';

/**
 * A lock is a folder with one empty file in it, which is named after its holder: machine, computer, process, the
 * process's start, and chance. The folder is made elsewhere and renamed into place, so that it appears with its holder
 * or not at all, on file systems without links too: nothing can be renamed onto a folder that is not empty.
 *
 * Whoever finds a holder of its own machine that is surely dead removes that one file, whose name never comes again; so of two who
 * try, neither can hurt a lock that a third has taken meanwhile. An empty folder is a lock that nobody holds.
 */
export interface LockKeeper {
  readonly disk: Disk;
  readonly processes: Processes;
  /** This machine's key, made once by chance: another machine's processes can't be looked at. */
  readonly machine: string;
  readonly random: (count: number) => Uint8Array;
  /** How long to wait for a holder that lives, in milliseconds. */
  readonly patience: number;
}

interface Holder {
  readonly machine: string;
  readonly host: string;
  readonly pid: number;
  readonly start: string;
}

/** Does the work while holding the lock at `path`, whose folder is there. Throws `Trouble` where another keeps it, or it can't be made. */
export async function withLock<Result>(path: string, keeper: LockKeeper, work: () => Promise<Result>): Promise<Result> {
  const own = await ownName(keeper);
  await acquire(path, own, keeper);
  try {
    return await work();
  } finally {
    await release(path, own, keeper.disk);
  }
}

async function ownName({ machine, processes, random }: LockKeeper): Promise<string> {
  const start = (await processes.startOf(processes.pid)) ?? 'unknown';
  const chance = Array.from(random(6), (byte) => byte.toString(16).padStart(2, '0')).join('');
  return [machine, plainHost(processes.host), processes.pid, start, chance].join('.');
}

/** Fit for a file name, and without the dots that part the fields. */
function plainHost(host: string): string {
  return host.replace(/[^A-Za-z0-9-]/g, '_').slice(0, 63) || '_';
}

function holderOf(name: string): Holder | undefined {
  const [machine, host, pid, start, chance] = name.split('.');
  if (machine === undefined || host === undefined || start === undefined || chance === undefined) return undefined;
  return /^[1-9][0-9]*$/.test(pid ?? '') ? { machine, host, pid: Number(pid), start } : undefined;
}

const shortestPoll = 2;
const longestPoll = 50;

async function acquire(path: string, own: string, keeper: LockKeeper): Promise<void> {
  const { disk, patience } = keeper;
  const prepared = await prepare(path, own, disk);
  let pause = shortestPoll;
  for (let waited = 0; !(await disk.renameFolder(prepared, path)); waited += pause) {
    const holder = await livingHolder(path, keeper);
    if (holder === undefined && (await disk.renameFolder(prepared, path))) break;
    if (waited >= patience) {
      await discard(prepared, own, disk);
      throw refusal(path, holder);
    }
    await wait(pause);
    pause = Math.min(pause * 2, longestPoll);
  }
  await clearAbandoned(path, keeper);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** The lock with its holder, beside the place where it will stand. */
async function prepare(path: string, own: string, disk: Disk): Promise<string> {
  const prepared = `${path}.${own}`;
  try {
    await disk.makePassingFolder(prepared);
    await (await disk.open(join(prepared, own))).close();
    return prepared;
  } catch (error) {
    await disk.removeEmptyFolder(prepared);
    // What can't be written is the folder; the lock's name would tell a person nothing.
    if (!isTrouble(error, 'file-unreadable', 'file-unwritable')) throw error;
    throw new Trouble(error.code, { ...error.values, file: dirname(path) }, error);
  }
}

/** Who holds the lock; a dead holder is removed. `undefined`: it is worth trying again. */
async function livingHolder(path: string, { disk, ...keeper }: LockKeeper): Promise<string | undefined> {
  const names = await disk.list(path);
  const [name] = names.filter((candidate) => holderOf(candidate) !== undefined);
  if (name === undefined && names.length > 0) return names[0];
  if (name !== undefined && !(await isDead(join(path, name), { disk, ...keeper }))) return name;
  if (name !== undefined) await disk.removeFile(join(path, name));
  // Windows renames onto no folder, not even an empty one.
  await disk.removeEmptyFolder(path);
  return undefined;
}

/**
 * Only of this machine can that be known: keys and names are both compared, as a home folder may be shared. Nor is a process
 * dead that cannot be seen from here, as in another container with this home; but none outlives the boot in which it was
 * started, and a computer that was cloned from this one may hold a lock that was made since ours.
 */
async function isDead(path: string, keeper: LockKeeper): Promise<boolean> {
  const { machine, processes } = keeper;
  const holder = holderOf(basename(path));
  if (holder === undefined || holder.machine !== machine || holder.host !== plainHost(processes.host)) return false;
  const own = (await processes.startOf(processes.pid)) ?? 'unknown';
  if (!isSamePlace(own, holder.start)) return isOtherBoot(own, holder.start) && wasMadeBeforeBoot(path, keeper);
  const start = await processes.startOf(holder.pid);
  return start === undefined || !isSameStart(start, holder.start);
}

async function wasMadeBeforeBoot(path: string, { disk, processes }: LockKeeper): Promise<boolean> {
  // Whoever held it may have let go at this moment.
  if ((await disk.kindOf(path)) === undefined) return false;
  return (await disk.modifiedAt(path)) < processes.bootedAt();
}

/** A lock that can't be removed is no failure of what was done under it: it is taken over once this process has ended. */
async function release(path: string, own: string, disk: Disk): Promise<void> {
  try {
    await discard(path, own, disk);
  } catch (error) {
    if (!isTrouble(error, 'file-unreadable', 'file-unwritable')) throw error;
  }
}

async function discard(folder: string, holder: string, disk: Disk): Promise<void> {
  await disk.removeFile(join(folder, holder));
  await disk.removeEmptyFolder(folder);
}

/** What processes left behind that ended between making a lock and taking it. */
async function clearAbandoned(path: string, keeper: LockKeeper): Promise<void> {
  const { disk } = keeper;
  const prefix = `${basename(path)}.`;
  for (const name of await disk.list(dirname(path))) {
    const holder = name.startsWith(prefix) ? name.slice(prefix.length) : '';
    const folder = join(dirname(path), name);
    if (await isDead(join(folder, holder), keeper)) await discard(folder, holder, disk);
  }
}

function refusal(path: string, name: string | undefined): Trouble {
  const holder = holderOf(name ?? '');
  return new Trouble('ledger-locked', {
    host: holder?.host ?? '?',
    pid: holder?.pid ?? '?',
    lock: path,
  });
}
