import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldLedger } from '../../src/core/ledger/fold.ts';
import type { LedgerFault } from '../../src/core/ledger/ledger-file.ts';
import { writerOfFile } from '../../src/core/ledger/names.ts';
import { readLedgerFile } from '../../src/core/ledger/read-file.ts';
import { verifyLedger } from '../../src/core/ledger/verify.ts';
import { type Finished, program, runBuilt, schoolFolder } from '../support/program.ts';

const plan = 'party-governance-2023';

/** A school's ledger, written to by the built program in processes of their own. */
export interface SchoolLedger {
  readonly home: string;
  /** Where the writers' files lie. */
  readonly folder: string;
  /** Runs `plan` here. */
  run(...args: readonly string[]): Promise<Finished>;
  /** As `run`, with more in the environment. */
  runWith(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Finished>;
  /** Records one note. */
  note(text: string): Promise<Finished>;
  /** The only writer's file. */
  file(): { readonly path: string; readonly bytes: Buffer; replace(bytes: Uint8Array): void };
  /** What is there now, read anew. */
  found(): FoundLedger;
}

export interface FoundLedger {
  /** The notes of all entries that stand, in the fold's order. */
  readonly notes: readonly string[];
  readonly faults: readonly LedgerFault[];
  /** Entries by id, each once. */
  readonly entries: number;
  readonly writers: number;
}

/** `home`: default a new school. */
export async function schoolLedger(home?: string): Promise<SchoolLedger> {
  const place = home ?? (await schoolFolder());
  const folder = join(place, '.plan/ledger', plan);
  const run = (...args: readonly string[]) => runBuilt(place, args);
  return {
    home: place,
    folder,
    run,
    runWith: (env, ...args) => runBuilt(place, args, { env }),
    note: (text) => run(...noting(text)),
    file: () => onlyFileIn(folder),
    found: () => foundIn(folder),
  };
}

/** The call that records a note. */
export function noting(text: string): readonly string[] {
  return ['record', '1.1', '--note', text];
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function onlyFileIn(folder: string): ReturnType<SchoolLedger['file']> {
  const [name, ...others] = namesIn(folder).filter((one) => one.endsWith('.jsonl'));
  if (name === undefined || others.length > 0) throw new Error('one file was expected');
  const path = join(folder, name);
  return { path, bytes: readFileSync(path), replace: (bytes) => writeFileSync(path, bytes) };
}

function foundIn(folder: string): FoundLedger {
  const read = namesIn(folder).flatMap((name) => {
    const writer = writerOfFile(name);
    return writer === undefined ? [] : [readLedgerFile(plan, writer, readFileSync(join(folder, name)))];
  });
  const files = read.map(({ file }) => file);
  const { faults, entries } = verifyLedger(
    files,
    read.flatMap((one) => one.faults),
  );
  const notes = foldLedger(files).standing.map(({ entry }) => entry.note ?? '');
  return { notes, faults, entries, writers: files.length };
}

/** Runs the built program and kills it after so many milliseconds, unless it has ended before; its exit code, or none. */
export function killedAfter(
  milliseconds: number,
  home: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [program, ...args], { cwd: home, env, stdio: 'ignore' });
  const timer = setTimeout(() => child.kill('SIGKILL'), milliseconds);
  return new Promise((done, fail) => {
    child.on('error', fail).on('close', (code) => {
      clearTimeout(timer);
      done(code ?? undefined);
    });
  });
}
