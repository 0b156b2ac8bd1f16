import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { onTestFinished } from 'vitest';
import { run } from '../../src/cli/program.ts';
import type { Host, Machine, Output } from '../../src/host.ts';
import type { Prompter } from '../../src/screens/prompter.ts';
import { themeFor } from '../../src/screens/theme.ts';
import { type Disk, nodeDisk } from '../../src/store/disk.ts';
import { LedgerStore } from '../../src/store/ledger/ledger-store.ts';
import { languageOfLocale } from '../../src/words/language.ts';
import { environmentIn, programCommand } from './environment.ts';

export { environmentIn, program, programCommand } from './environment.ts';

/** A folder for one test, gone when it ends. */
export function temporaryHome(): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'plan-test-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Finished {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Circumstances {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
  /** In-process runs only: RFC 3339 with offset. */
  readonly now?: string;
  /** In-process runs only: the real disk, or one that fails where a test wants it to. */
  readonly disk?: Disk;
  /** In-process runs only: somebody who answers; without, there is no terminal. */
  readonly prompter?: Prompter;
  /** In-process runs only: results go to a terminal. */
  readonly isTerminal?: boolean;
  /** In-process runs only: how wide the outputs are; 80 unless said. */
  readonly columns?: number;
  /** In-process runs only: the outputs show colours. */
  readonly hasColor?: boolean;
  /** In-process runs only: what was handed to the system to open goes here; without, it has no program for anything. */
  readonly opened?: string[];
  /** In-process runs only: when Ctrl+C is pressed. */
  readonly interrupted?: Promise<void>;
  /** In-process runs only: from how many bytes on a ledger is worth a checkpoint. */
  readonly worthCheckpoint?: number;
  /** In-process runs only: what stands between a verb and each ledger that it opens. */
  readonly watched?: (store: LedgerStore) => LedgerStore;
  /** In-process runs only: what it runs on. */
  readonly machine?: Machine;
}

/** Runs the built program as a process of its own, with no terminal. */
export function runBuilt(
  cwd: string,
  args: readonly string[],
  { input = '', env = {} }: Circumstances = {},
): Promise<Finished> {
  const [command, ...before] = programCommand;
  const child = spawn(command, [...before, ...args], { cwd, env: environmentIn(cwd, env) });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  child.stdin.on('error', () => {}).end(input);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => done({ code, out, err }));
  });
}

/** After the end of the 2023 plan, as for everybody who uses it now. */
const later = '2026-11-24T10:00:00.000+08:00';

/** Runs the program in this process: real files, a fixed clock, no terminal. */
export async function runPlan(
  cwd: string,
  args: readonly string[],
  circumstances: Circumstances = {},
): Promise<Finished> {
  const {
    input = '',
    env = {},
    now = later,
    disk = nodeDisk,
    prompter,
    isTerminal,
    columns,
    hasColor,
    opened,
    interrupted = new Promise(() => {}),
    worthCheckpoint,
    watched = (store) => store,
    machine = { node: 'v20.17.0', platform: 'linux', timeZone: 'Asia/Shanghai' },
  } = circumstances;
  const look = { columns, hasColor };
  const [out, err] = [outputInto({ ...look, isTerminal }), outputInto(look)];
  const environment = environmentIn(cwd, env);
  const host: Host = {
    cwd,
    env: environment,
    disk: { ...disk, makeTemporaryFolder: async () => mkdtempSync(join(cwd, '.opened-')) },
    now: () => now,
    out,
    err,
    readInput: async () => (typeof input === 'string' ? new TextEncoder().encode(input) : input),
    protocolStreams: () => ({ input: Readable.from([input]), output: new PassThrough() }),
    interactive: prompter !== undefined,
    prompter: async () => {
      if (prompter === undefined) throw new Error('nobody is to be asked here');
      return prompter;
    },
    open: async (target) => opened !== undefined && opened.push(target) > 0,
    onInterrupt: (stop) => {
      void interrupted.then(stop);
      return () => {};
    },
    localeLanguage: languageOfLocale(environment.LANG),
    openLedger: async (folder) =>
      watched(
        new LedgerStore({
          folder,
          stateFolder: join(cwd, '.state'),
          disk,
          now: () => now,
          random: (count) => new Uint8Array(randomBytes(count)),
          version: '0.0.0',
          ...(environment.PLAN_KEY && { keyFile: resolve(cwd, environment.PLAN_KEY) }),
          ...(worthCheckpoint !== undefined && { worthCheckpoint }),
        }),
      ),
    machine: () => machine,
    version: '0.0.0',
    memory: async () => 4e9,
    bundledPlans: resolve(import.meta.dirname, '../../plans'),
  };
  const code = await run(args, '0.0.0', host);
  return { code, out: out.text(), err: err.text() };
}

interface Look {
  readonly isTerminal?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly hasColor?: boolean | undefined;
}

/** Text is kept as it was given: half a surrogate pair would be another character in UTF-8. */
function outputInto({ isTerminal = false, columns = 80, hasColor = false }: Look): Output & { text(): string } {
  const written: string[] = [];
  return {
    show: (text) => void written.push(`${text}\n`),
    write: (content) =>
      void written.push(typeof content === 'string' ? content : Buffer.from(content).toString('utf8')),
    text: () => written.join(''),
    isTerminal,
    columns,
    isPlain: false,
    theme: themeFor(hasColor),
  };
}

/** A school with a ledger for the bundled plan, which it chose. */
export async function schoolFolder(): Promise<string> {
  return withLedger(temporaryHome(), '--plan', 'party-governance-2023');
}

/** A school with a ledger for a plan of its own. */
export async function schoolWithPlan(planText: string): Promise<string> {
  const home = temporaryHome();
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans/school.yaml'), planText);
  return withLedger(home);
}

async function withLedger(home: string, ...options: readonly string[]): Promise<string> {
  const unit = ['--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'];
  const made = await runPlan(home, ['init', ...options, ...unit]);
  if (made.code !== 0) throw new Error(made.err);
  return home;
}

/** Who does what, by the keys of `plan config`. */
export async function assignedIn(home: string): Promise<Record<string, unknown>> {
  const { settings } = JSON.parse((await runPlan(home, ['config', '--json'])).out);
  return Object.fromEntries(Object.entries(settings).filter(([key]) => key.startsWith('assign.')));
}
