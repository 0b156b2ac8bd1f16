import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { environmentIn } from '../support/environment.ts';
import { forgetWritten } from '../support/forget-written.ts';
import { programCommand, runBuilt, schoolFolder } from '../support/program.ts';

const hasGit = spawnSync('git', ['--version']).status === 0;
const ledger = join('.plan', 'ledger', 'party-governance-2023');

/** A clone in which git finds this program by its name, and knows nobody else's settings. */
function environmentWithPlan(home: string): Record<string, string> {
  const bin = join(home, '.bin');
  mkdirSync(bin, { recursive: true });
  const words = programCommand.map((word) => `'${word}'`).join(' ');
  writeFileSync(join(bin, 'plan'), `#!/bin/sh\nexec ${words} "$@"\n`, { mode: 0o755 });
  const path = `${bin}:${process.env.PATH ?? ''}`;
  return { ...environmentIn(home), PATH: path, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' };
}

function git(home: string, ...args: readonly string[]) {
  const who = ['-c', 'user.name=王老师', '-c', 'user.email=w@example.org'];
  const { status, stdout, stderr } = spawnSync('git', [...who, ...args], { cwd: home, env: environmentWithPlan(home) });
  return { code: status, out: stdout.toString(), err: stderr.toString() };
}

const note = async (home: string, text: string) => {
  const { code, err } = await runBuilt(home, ['record', '1.1', '--note', text]);
  expect({ text, code, err }).toEqual({ text, code: 0, err: '' });
};

function commit(home: string): void {
  expect(git(home, 'add', '-A', '.plan').code).toBe(0);
  expect(git(home, 'commit', '-q', '-m', 'x')).toMatchObject({ code: 0 });
}

/** A clone with two branches that both went on with the same file, as versions did that did not remember it. */
async function twoBranches(...setUp: readonly string[]): Promise<string> {
  const home = await schoolFolder();
  expect(git(home, 'init', '-q', '-b', 'main').code).toBe(0);
  if (setUp.length > 0) expect(await runBuilt(home, setUp)).toMatchObject({ code: 0 });
  await note(home, '先');
  commit(home);
  git(home, 'checkout', '-q', '-b', 'other');
  await note(home, '那边');
  commit(home);
  git(home, 'checkout', '-q', 'main');
  forgetWritten(join(home, '.state'));
  await note(home, '这边');
  commit(home);
  return home;
}

const filesIn = (home: string) => readdirSync(join(home, ledger)).sort();

async function notesIn(home: string): Promise<string[]> {
  const lines = (await runBuilt(home, ['log', '--json'])).out.trim().split('\n');
  return lines.map((line) => JSON.parse(line).note).sort();
}

describe.runIf(hasGit && process.platform !== 'win32')('two branches of one clone that both recorded', () => {
  const all = ['先', '这边', '那边'].sort();

  test('meet as a conflict, whose marks verify names and nothing is recorded behind; plan merge keeps both courses', async () => {
    const home = await twoBranches();
    expect(git(home, 'merge', 'other').code).not.toBe(0);
    const [file = ''] = filesIn(home);
    expect(readFileSync(join(home, ledger, file), 'utf8')).toContain('<<<<<<< HEAD');
    const { code, out } = await runBuilt(home, ['verify']);
    expect(code).toBe(1);
    expect(out).toContain(`${file}:2 这是 git 合并冲突留下的标记`);
    expect(out.match(/\[[a-z-]+\]/g)).toEqual(Array.from({ length: 3 }, () => '[conflict-marker]'));
    expect(await runBuilt(home, ['record', '1.1', '--note', '不该记下'])).toMatchObject({
      code: 3,
      err: expect.stringContaining('plan merge'),
    });
    const merged = await runBuilt(home, ['merge']);
    expect(merged).toMatchObject({ code: 0, out: expect.stringContaining('git add .plan') });
    expect(filesIn(home).filter((name) => name.endsWith('.jsonl'))).toHaveLength(2);
    commit(home);
    expect((await runBuilt(home, ['verify'])).code).toBe(0);
    expect(await notesIn(home)).toEqual(all);
    await note(home, '以后');
    expect((await runBuilt(home, ['merge'])).out).toContain('没有新内容');
  });

  test('are merged by plan where init set it: git stops without marks, and both courses are there to be committed', async () => {
    const home = await twoBranches('init', '--git');
    const stopped = git(home, 'merge', 'other');
    expect(stopped.code).toBe(1);
    expect(stopped.err).toContain('整份保留为');
    const files = filesIn(home);
    expect(files).toHaveLength(2);
    for (const file of files) expect(readFileSync(join(home, ledger, file), 'utf8')).not.toContain('<<<<');
    commit(home);
    expect(git(home, 'status', '--porcelain', '.plan').out).toBe('');
    expect((await runBuilt(home, ['verify'])).code).toBe(0);
    expect(await notesIn(home)).toEqual(all);
  });

  test('of which one goes on with the other are merged by git without a stop', async () => {
    const home = await twoBranches('init', '--git');
    git(home, 'merge', 'other');
    commit(home);
    git(home, 'checkout', '-q', 'other');
    expect(git(home, 'merge', 'main').code).toBe(0);
    expect(await notesIn(home)).toEqual(all);
  });

  test('cannot come about any more where this computer remembers: on the older branch nothing is recorded unasked', async () => {
    const home = await schoolFolder();
    git(home, 'init', '-q', '-b', 'main');
    await note(home, '先');
    commit(home);
    git(home, 'checkout', '-q', '-b', 'other');
    await note(home, '那边');
    commit(home);
    git(home, 'checkout', '-q', 'main');
    expect((await runBuilt(home, ['record', '1.1', '--note', '这边'])).code).toBe(3);
    expect((await runBuilt(home, ['verify', '--accept'])).code).toBe(0);
    await note(home, '这边');
    commit(home);
    expect(git(home, 'merge', 'other', '-m', 'x').code).toBe(0);
    expect((await runBuilt(home, ['verify'])).code).toBe(0);
    expect(await notesIn(home)).toEqual(all);
  });
});

test.runIf(hasGit)('outside a repository init --git says that there is none', async () => {
  const home = await schoolFolder();
  expect(await runBuilt(home, ['init', '--git'])).toMatchObject({ code: 3, err: expect.stringContaining('git 仓库') });
});
