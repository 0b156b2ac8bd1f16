import { type ChildProcess, spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { environmentIn, programCommand } from '../support/program.ts';
import { isFull, rounds } from '../support/rounds.ts';
import { chanceFrom, seed, tell } from './rounds.ts';
import { noting, type SchoolLedger, schoolLedger } from './school-ledger.ts';

/** How a command went that wrote: in milliseconds from when its entry was seen in the file. */
interface Window {
  /** Until its answer came; absent where it was killed before. */
  readonly answered?: number;
  /** Until it was killed, or ended. */
  readonly ended: number;
}

function start({ home }: SchoolLedger, text: string): ChildProcess {
  const [command, ...before] = programCommand;
  return spawn(command, [...before, ...noting(text)], {
    cwd: home,
    env: environmentIn(home),
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Looks at the file, as often as the system lets it, until it has grown or the command is over. */
async function hasGrown(path: string, from: number, isOver: () => boolean): Promise<boolean> {
  while (statSync(path).size === from) {
    if (isOver()) return statSync(path).size > from;
    await new Promise((look) => setImmediate(look));
  }
  return true;
}

/** Runs a command and kills it so many milliseconds after it has written; `undefined` where it wrote nothing. */
async function killedInWindow(ledger: SchoolLedger, text: string, after: number): Promise<Window | undefined> {
  const { path, bytes } = ledger.file();
  const child = start(ledger, text);
  let [answer, end] = [0, 0];
  child.stdout?.once('data', () => {
    answer = performance.now();
  });
  const ended = new Promise<void>((done) => {
    child.once('close', () => {
      end = performance.now();
      done();
    });
  });
  const grew = await hasGrown(path, bytes.length, () => end > 0);
  const written = performance.now();
  const timer = setTimeout(() => child.kill('SIGKILL'), after);
  await ended;
  clearTimeout(timer);
  if (!grew) return undefined;
  return { ended: end - written, ...(answer > 0 && { answered: Math.max(0, answer - written) }) };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

describe(`a command killed between its write and its answer (PLAN_TEST_SEED=${seed})`, () => {
  const count = rounds({ few: 6, full: 300 });
  const never = 60_000;

  test(`loses nothing that it had acknowledged, in ${count} rounds`, async () => {
    const ledger = await schoolLedger();
    expect(await ledger.note('先')).toMatchObject({ code: 0 });
    const whole = [await killedInWindow(ledger, '量一', never), await killedInWindow(ledger, '量二', never)];
    const usual = median(whole.map((each) => each?.answered ?? 0));
    const chance = chanceFrom(seed);
    const acknowledged = ['先', '量一', '量二'];
    const windows: Window[] = [];
    for (let round = 0; round < count; round += 1) {
      const text = `第 ${round} 轮`;
      const window = await killedInWindow(ledger, text, chance.below(Math.ceil(usual * 2) + 2));
      if (window !== undefined) windows.push(window);
      if (window?.answered !== undefined) acknowledged.push(text);
    }
    const answered = windows.filter((each) => each.answered !== undefined).length;
    const near = windows.filter((each) => each.answered !== undefined || each.ended >= usual - 20).length;
    tell(`killed after the write: ${windows.length} rounds; had answered: ${answered}; or within 20 ms of it: ${near}`);
    if (isFull) expect(near).toBeGreaterThanOrEqual(100);
    const { notes, faults } = ledger.found();
    expect(faults).toEqual([]);
    expect(acknowledged.filter((text) => !notes.includes(text))).toEqual([]);
    expect(await ledger.note('后')).toMatchObject({ code: 0 });
    expect(await ledger.run('verify')).toMatchObject({ code: 0 });
  });
});
