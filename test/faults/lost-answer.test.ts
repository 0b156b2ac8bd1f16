import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { Trouble } from '../../src/trouble.ts';
import { environmentIn, programCommand, runPlan, schoolFolder } from '../support/program.ts';
import { noting, schoolLedger } from './school-ledger.ts';

interface Lost {
  readonly code: number | null;
  readonly err: string;
}

/** Runs the built program with its results going where nothing can be written. */
async function runIntoFull(home: string, ...args: readonly string[]): Promise<Lost> {
  const full = openSync('/dev/full', 'w');
  const [command, ...before] = programCommand;
  const child = spawn(command, [...before, ...args], {
    cwd: home,
    env: environmentIn(home),
    stdio: ['ignore', full, 'pipe'],
  });
  let err = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    err += text;
  });
  const code = await new Promise<number | null>((done) => child.on('close', done));
  closeSync(full);
  return { code, err };
}

describe.runIf(existsSync('/dev/full'))('an answer that could not be shown', () => {
  test.each([
    ['record', noting('二')],
    ['undo', ['undo', '--yes']],
    ['submit', ['submit', '--period', 'Y1', '--signed', '李校长', '--yes']],
    ['export', ['export', '-o', '报送.zip']],
    ['config', ['config', 'recorder', '张老师']],
  ])('%s: it is done, and is not to be done again', async (_, args) => {
    const { home, note } = await schoolLedger();
    await note('一');
    const { code, err } = await runIntoFull(home, ...args);
    expect(code).toBe(3);
    expect(err).toContain('已经做好、存下了，只是结果没能显示出来（ENOSPC）。不要再做一次');
  });

  test.each([['status'], ['log'], ['verify']])('%s, which changes nothing: run it again', async (...args) => {
    const { home, note } = await schoolLedger();
    await note('一');
    expect(await runIntoFull(home, ...args)).toMatchObject({ code: 3, err: expect.stringContaining('再运行一次') });
  });

  test('is told in the language of the folder', async () => {
    const { home, run } = await schoolLedger();
    await run('config', 'language', 'en');
    expect((await runIntoFull(home, ...noting('二'))).err).toContain('Do not run it again');
  });
});

test('where only reading back after an append fails, what is recorded is said to be', async () => {
  const home = await schoolFolder();
  await runPlan(home, noting('一'));
  let isWritten = false;
  const disk = {
    ...nodeDisk,
    open: async (path: string) => {
      const file = await nodeDisk.open(path);
      const close = async () => {
        isWritten ||= path.endsWith('.jsonl');
        await file.close();
      };
      return { ...file, close };
    },
    list: (folder: string) =>
      isWritten && folder.endsWith('party-governance-2023')
        ? Promise.reject(new Trouble('file-unreadable', { file: folder, why: 'EIO' }))
        : nodeDisk.list(folder),
  };
  const { code, err } = await runPlan(home, noting('二'), { disk });
  expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('已经记下，不要再记一次') });
  expect((await runPlan(home, ['log'])).out).toContain('二');
  const refused = {
    ...nodeDisk,
    open: () => Promise.reject(new Trouble('file-unwritable', { file: 'x', why: 'EIO' })),
  };
  expect((await runPlan(home, noting('三'), { disk: refused })).err).not.toContain('已经记下');
});
