import { randomBytes } from 'node:crypto';
import { homedir } from 'node:os';
import { join } from 'node:path';
import packageJson from '../package.json' with { type: 'json' };
import type { Host, Output } from './host.ts';
import { type Language, languageOfLocale } from './messages/language.ts';
import { run } from './program.ts';
import { nodeDisk } from './store/disk.ts';
import { themeFor } from './terminal/theme.ts';

const { env, argv, stdin, stdout, stderr } = process;
const args = argv.slice(2);

/** https://no-color.org and https://force-color.org, then what the terminal can. */
function showsColor(stream: NodeJS.WriteStream): boolean {
  if (args.includes('--no-color') || env.NO_COLOR) return false;
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0';
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function outputTo(stream: NodeJS.WriteStream): Output {
  // A pipe that closes early (`plan log | head`) is no error; there is nobody left to tell.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.columns ?? 80,
    theme: themeFor(showsColor(stream)),
  };
}

/** The locale as the variables name it, in POSIX's order; Windows names it only through Intl. */
function localeLanguage(): Language | undefined {
  const named = env.LC_ALL || env.LC_MESSAGES || env.LANG;
  if (named) return languageOfLocale(named);
  return process.platform === 'win32' ? languageOfLocale(Intl.DateTimeFormat().resolvedOptions().locale) : undefined;
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

/** Where this machine keeps what must not travel with a folder. */
function stateFolder(): string {
  if (process.platform === 'win32') return join(env.LOCALAPPDATA || join(homedir(), 'AppData', 'Local'), 'workpoints');
  return join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'workpoints');
}

async function readInput(): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of stdin) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const host: Host = {
  cwd: process.cwd(),
  env,
  disk: nodeDisk,
  now,
  out: outputTo(stdout),
  err: outputTo(stderr),
  readInput,
  interactive: stdin.isTTY === true && stdout.isTTY === true,
  prompter: async () =>
    (await import('./terminal/inquirer-prompter.ts')).inquirerPrompter(themeFor(showsColor(stdout))),
  localeLanguage: localeLanguage(),
  openLedger: async (folder) => {
    const { FileLedgerStore } = await import('./store/file-ledger-store.ts');
    return new FileLedgerStore({
      folder,
      stateFolder: stateFolder(),
      disk: nodeDisk,
      now,
      random: (count) => new Uint8Array(randomBytes(count)),
    });
  },
  // Both the built program in dist/ and the source in src/ lie one folder below the package.
  bundledPlans: join(import.meta.dirname, '..', 'plans'),
};

void run(args, packageJson.version, host).then((exitCode) => {
  process.exitCode = exitCode;
});
