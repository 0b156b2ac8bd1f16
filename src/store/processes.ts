import { hostname, uptime } from 'node:os';
import type { Disk } from './disk.ts';

/** What can be known of the processes of this machine; needed to tell whether whoever holds a lock still lives. */
export interface Processes {
  /** This process. */
  readonly pid: number;
  /** This computer's name. */
  readonly host: string;
  /** When a process started, in a form that only `isSameStart` understands; `undefined` where there is none of that id. */
  startOf(pid: number): Promise<string | undefined>;
}

/** Written where nothing but the process's being there is known. */
const unknownStart = 'unknown';

export function processesOf(disk: Disk): Processes {
  return {
    pid: process.pid,
    host: hostname(),
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

/** The boot, and the clock ticks from there to the start (proc(5), field 22). */
async function startOnLinux(pid: number, disk: Disk): Promise<string | undefined> {
  const [boot, stat] = await Promise.all([
    textOf('/proc/sys/kernel/random/boot_id', disk),
    textOf(`/proc/${pid}/stat`, disk),
  ]);
  // The second field, the program's name in brackets, may hold anything.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const [state, ticks] = [fields?.[0], fields?.[19]];
  // A zombie has ended; only its parent has not asked how.
  if (state === 'Z' || state === 'X') return undefined;
  return boot !== undefined && ticks !== undefined ? `${boot.slice(0, 8)}t${ticks}` : unknownStart;
}

async function textOf(path: string, disk: Disk): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await disk.readBytes(path));
  } catch {
    return undefined;
  }
}

/** A clock that is set while a lock is held shifts the time of the boot as it is reckoned; a restart takes it further. */
const bootSlackSeconds = 60;

/** Whether two starts can be of one process; where too little is known they can. */
export function isSameStart(a: string, b: string): boolean {
  if (a === b || a === unknownStart || b === unknownStart) return true;
  const [boot, otherBoot] = [a, b].map((start) => /^boot(-?[0-9]+)$/.exec(start)?.[1]);
  if (boot === undefined || otherBoot === undefined) return false;
  return Math.abs(Number(boot) - Number(otherBoot)) <= bootSlackSeconds;
}
