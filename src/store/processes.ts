import { hostname, uptime } from 'node:os';
import type { Disk } from './disk.ts';

/** What can be known of the processes of this machine; needed to tell whether whoever holds a lock still lives. */
export interface Processes {
  /** This process. */
  readonly pid: number;
  /** This computer's name. */
  readonly host: string;
  /** When a process started, in a form that only the functions here understand; `undefined` where there is none of that id. */
  startOf(pid: number): Promise<string | undefined>;
  /** When this computer was started, in milliseconds since 1970. */
  bootedAt(): number;
}

/** Written where nothing but the process's being there is known. */
const unknownStart = 'unknown';

export function processesOf(disk: Disk): Processes {
  return {
    pid: process.pid,
    host: hostname(),
    bootedAt: () => Date.now() - uptime() * 1000,
    startOf: async (pid) => {
      if (!isThere(pid)) return undefined;
      return process.platform === 'linux' ? startOnLinux(pid, disk) : `boot${Math.round(Date.now() / 1000 - uptime())}`;
    },
  };
}

function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    // EPERM: it is there, but another user's.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

/**
 * The boot, the namespace that gives processes their ids, and the clock ticks from the boot to the start (proc(5), field 22):
 * in containers that share a home the same id is another process. Where /proc tells of another namespace than ours, nothing is known.
 */
async function startOnLinux(pid: number, disk: Disk): Promise<string | undefined> {
  if ((await disk.linkAt('/proc/self')) !== String(process.pid)) return unknownStart;
  const space = /[0-9]+/.exec((await disk.linkAt('/proc/self/ns/pid')) ?? '')?.[0];
  const [boot, stat] = await Promise.all([
    textOf('/proc/sys/kernel/random/boot_id', disk),
    textOf(`/proc/${pid}/stat`, disk),
  ]);
  // The second field, the program's name in brackets, may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields?.[0], fields?.[19]];
  // A zombie has ended; only its parent has not asked how.
  if (state === 'Z' || state === 'X') return undefined;
  if (boot === undefined || ticks === undefined || space === undefined) return unknownStart;
  return `${boot.slice(0, 8)}n${space}t${ticks}`;
}

async function textOf(path: string, disk: Disk): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await disk.readBytes(path));
  } catch {
    return undefined;
  }
}

/** Where a process was started, as far as its start says; ids of processes mean something only there. */
interface StartPlace {
  /** Of Linux its id, elsewhere the second in which it was. */
  readonly boot: string | number;
  /** What 0.1.0 did not write. */
  readonly space?: string;
}

function placeOf(start: string): StartPlace | undefined {
  const [, second] = /^boot(-?[0-9]+)$/.exec(start) ?? [];
  if (second !== undefined) return { boot: Number(second), space: '' };
  const [, boot, space] = /^([0-9a-f]{8})(?:n([0-9]+))?t[0-9]+$/.exec(start) ?? [];
  return boot === undefined ? undefined : { boot, ...(space !== undefined && { space }) };
}

/** A clock that is set while a lock is held shifts the time of the boot as it is reckoned; a restart takes it further. */
const bootSlackSeconds = 60;

function isSameBoot(a: StartPlace['boot'], b: StartPlace['boot']): boolean {
  return typeof a === 'number' && typeof b === 'number' ? Math.abs(a - b) <= bootSlackSeconds : a === b;
}

/** Whether the one process can be looked at from where the other is: started since one boot, in one namespace. Else nothing follows from its not being there. */
export function isSamePlace(a: string, b: string): boolean {
  if (a === unknownStart || b === unknownStart) return false;
  const [place, other] = [placeOf(a), placeOf(b)];
  if (place === undefined || other === undefined) return place === other;
  return place.space !== undefined && place.space === other.space && isSameBoot(place.boot, other.boot);
}

/** Whether they are known to be of different boots: of one computer, or of one that was cloned from it. */
export function isOtherBoot(a: string, b: string): boolean {
  const [place, other] = [placeOf(a), placeOf(b)];
  return place !== undefined && other !== undefined && !isSameBoot(place.boot, other.boot);
}

/** Whether two starts can be of one process; where too little is known they can. */
export function isSameStart(a: string, b: string): boolean {
  if (a === b || a === unknownStart || b === unknownStart) return true;
  const [place, other] = [placeOf(a)?.boot, placeOf(b)?.boot];
  return typeof place === 'number' && typeof other === 'number' && isSameBoot(place, other);
}
