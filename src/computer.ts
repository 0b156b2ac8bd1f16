import { once } from 'node:events';
import { availableParallelism, homedir } from 'node:os';
import { isAbsolute, join, resolve } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Threads } from './app/diagnosis/threads.ts';
import type { Host } from './host.ts';
import { type BundledFiles, withBundledFiles } from './store/bundled-files.ts';
import { type Disk, nodeDisk } from './store/disk.ts';

const { env } = process;

export const { version } = packageJson;

/** In a program that is one file the plans lie inside it: its loader (`scripts/package.mjs`) leaves them here. */
const { workpointsFiles: bundled } = globalThis as { readonly workpointsFiles?: BundledFiles };

/** The disk, and what lies inside the program. */
export const computerDisk: Disk = bundled === undefined ? nodeDisk : withBundledFiles(bundled);

/** What of a host is the computer's, whoever calls: the same for the program and for the library. */
type Computer = Pick<Host, 'env' | 'disk' | 'now' | 'openLedger' | 'machine' | 'version' | 'memory' | 'bundledPlans'>;

/** Everything through this disk. */
export function computer(disk: Disk): Computer {
  return {
    env,
    disk,
    now,
    openLedger: async (folder) => {
      const { randomBytes } = await import('node:crypto');
      const { LedgerStore } = await import('./store/ledger/ledger-store.ts');
      const wait = patience();
      return new LedgerStore({
        folder,
        stateFolder: stateFolder(),
        disk,
        now,
        random: (count) => new Uint8Array(randomBytes(count)),
        version,
        ...(wait !== undefined && { patience: wait }),
        ...(env.PLAN_KEY && { keyFile: resolve(env.PLAN_KEY) }),
      });
    },
    machine: () => ({
      node: process.version,
      platform: process.platform,
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }),
    version,
    memory: async () => (await import('node:v8')).getHeapStatistics().heap_size_limit,
    // Both the built program in dist/ and the source in src/ lie one folder below the package.
    bundledPlans: bundled?.folder ?? join(import.meta.dirname, '..', 'plans'),
  };
}

/** Threads that run `thread.ts` as it lies beside the built program; in one that is one file there is none. */
export const threads: Threads | undefined =
  bundled === undefined ? threadsOf(join(import.meta.dirname, 'thread.js')) : undefined;

export function threadsOf(file: string): Threads {
  return {
    count: availableParallelism(),
    worthFrom: 500,
    run: async (work, tell) => {
      const { Worker } = await import('node:worker_threads');
      const resourceLimits = { maxOldGenerationSizeMb: Math.floor(work.memory / 2 ** 20) };
      const worker = new Worker(file, { workerData: work, resourceLimits }).on('message', tell);
      await once(worker, 'exit');
    },
  };
}

/** Local time with its offset: `2023-03-08T14:05:09.123+08:00`. */
function now(): string {
  const time = new Date();
  const offset = -time.getTimezoneOffset();
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  const local = new Date(time.getTime() + offset * 60_000).toISOString().slice(0, -1);
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** How long to wait for a ledger that another process holds: `PLAN_LOCK_PATIENCE`, in milliseconds. */
function patience(): number | undefined {
  const named = env.PLAN_LOCK_PATIENCE ?? '';
  return /^[0-9]{1,7}$/.test(named) ? Number(named) : undefined;
}

/** Where this machine keeps what must not travel with a folder. */
export function stateFolder(): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'workpoints');
  const named = env.XDG_STATE_HOME ?? '';
  // A relative one is to be taken for none, as its specification says: it would make another place of every folder.
  return join(isAbsolute(named) ? named : join(homedir(), '.local', 'state'), 'workpoints');
}
