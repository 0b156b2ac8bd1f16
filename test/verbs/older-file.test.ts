import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { scriptedPrompter } from '../support/scripted-prompter.ts';

const plan = 'party-governance-2023';

function filesOf(home: string): string[] {
  const folder = join(home, '.plan/ledger', plan);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .map((name) => join(folder, name));
}

function onlyFile(home: string): string {
  const [file = '', ...others] = filesOf(home);
  if (others.length > 0) throw new Error('one file was expected');
  return file;
}

const note = (home: string, text: string, minute: number) =>
  runPlan(home, ['record', '1.1', '--note', text], { now: `2023-06-28T14:0${minute}:00.000+08:00` });

const notes = async (home: string): Promise<string[]> =>
  (await runPlan(home, ['log', '--json'])).out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).note);

/** Three notes were recorded; then the file became what it was after the first. `newer` is a copy of all of it. */
async function rolledBack() {
  const [home, newer] = [await schoolFolder(), temporaryHome()];
  await note(home, '一', 1);
  const file = onlyFile(home);
  const older = readFileSync(file);
  await note(home, '二', 2);
  await note(home, '三', 3);
  cpSync(join(home, '.plan'), join(newer, '.plan'), { recursive: true });
  writeFileSync(file, older);
  return { home, newer, file, older };
}

describe('a ledger file of this computer that got older than it wrote it', () => {
  const missing = '2023-06-28 14:01:00 以后、到 2023-06-28 14:03:00 为止';

  test.each([['status'], ['log'], ['show', '1.1'], ['report', '-f', 'md'], ['check']])(
    'is said by %s, with what is missing and both ways out; reading goes on',
    async (...args) => {
      const { home } = await rolledBack();
      const { code, err } = await runPlan(home, args);
      expect(code).toBe(0);
      expect(err).toContain(missing);
      expect(err).toContain('plan merge');
      expect(err).toContain('plan verify --accept');
    },
  );

  test('is found by verify, and is signed by nobody', async () => {
    const { home } = await rolledBack();
    const { code, out } = await runPlan(home, ['verify']);
    expect({ code, out }).toMatchObject({ code: 1, out: expect.stringContaining('[older-than-written]') });
    expect(out).toContain(missing);
    expect(out).toContain('plan verify --accept');
    const submit = ['submit', '--period', 'Y1', '--signed', '李校长', '--yes'];
    expect(await runPlan(home, submit)).toMatchObject({ code: 3, err: expect.stringContaining('没有记') });
  });

  test('gets no line: recording and taking back are refused with both ways out, and nothing changes', async () => {
    const { home, file, older } = await rolledBack();
    for (const args of [
      ['record', '1.1', '--note', '四'],
      ['undo', '--yes'],
    ]) {
      const { code, err } = await runPlan(home, args);
      expect(code).toBe(3);
      expect(err).toContain('plan merge');
      expect(err).toContain('plan verify --accept');
    }
    expect(readFileSync(file)).toEqual(older);
  });

  test('is whole again once the newer copy is merged, and goes on', async () => {
    const { home, newer } = await rolledBack();
    expect(await runPlan(home, ['merge', newer])).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['verify'])).code).toBe(0);
    expect(await note(home, '四', 4)).toMatchObject({ code: 0, err: '' });
    expect(await notes(home)).toEqual(['一', '二', '三', '四']);
    expect(filesOf(home)).toHaveLength(1);
  });

  test('is taken as it is by verify --accept: from then on another file is written, and the older one stays as it is', async () => {
    const { home, file, older } = await rolledBack();
    expect(await runPlan(home, ['verify', '--accept'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('已认可'),
    });
    expect(await note(home, '四', 4)).toMatchObject({ code: 0, err: '' });
    expect(await notes(home)).toEqual(['一', '四']);
    expect(filesOf(home)).toHaveLength(2);
    expect(readFileSync(file)).toEqual(older);
    expect(await runPlan(home, ['verify', '--accept'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('没有要认可的'),
    });
  });

  test('goes on where the newer course comes back after all, and both count', async () => {
    const { home, newer } = await rolledBack();
    await runPlan(home, ['verify', '--accept']);
    await note(home, '四', 4);
    expect(await runPlan(home, ['merge', newer])).toMatchObject({ code: 0 });
    expect((await runPlan(home, ['verify'])).code).toBe(0);
    expect([...(await notes(home))].sort()).toEqual(['一', '二', '三', '四'].sort());
    await note(home, '五', 5);
    expect(filesOf(home)).toHaveLength(2);
  });

  test('is silent about every course that this computer left there: branches may be gone back and forth between', async () => {
    const { home, file, older } = await rolledBack();
    await runPlan(home, ['verify', '--accept']);
    await note(home, '四', 4);
    const branch = filesOf(home).map((path) => ({ path, bytes: readFileSync(path) }));
    const [second = ''] = filesOf(home).filter((path) => path !== file);
    await runPlan(home, ['verify', '--accept']);
    // The other branch has no second file: taken once, that is known, too.
    rmSync(second);
    await runPlan(home, ['verify', '--accept']);
    expect((await runPlan(home, ['status'])).err).toBe('');
    for (const { path, bytes } of branch) writeFileSync(path, bytes);
    expect((await runPlan(home, ['status'])).err).toBe('');
    expect((await runPlan(home, ['verify'])).code).toBe(0);
    expect(readFileSync(file)).toEqual(older);
  });

  test('is asked about at the start of the walk: nothing is recorded, or the file is taken as it is', async () => {
    const { home } = await rolledBack();
    const left = scriptedPrompter('先不记');
    expect((await runPlan(home, ['check', '1.1'], { prompter: left })).code).toBe(0);
    expect(left.asked).toHaveLength(1);
    const taken = scriptedPrompter('就用现在的', '退出');
    expect((await runPlan(home, ['check', '1.1'], { prompter: taken })).out).toContain('已认可');
    expect(taken.left()).toEqual([]);
    expect((await runPlan(home, ['verify'])).code).toBe(0);
  });
});

describe('a ledger file of this computer that is gone', () => {
  test('is said, and verify exits 1, until it is back or taken for gone; what is recorded begins another', async () => {
    const { home, file } = await rolledBack();
    const bytes = readFileSync(file);
    rmSync(file);
    expect((await runPlan(home, ['status'])).err).toContain('不见了');
    expect((await runPlan(home, ['verify'])).code).toBe(1);
    expect((await note(home, '四', 4)).code).toBe(0);
    expect((await runPlan(home, ['verify'])).code).toBe(1);
    writeFileSync(file, bytes);
    expect((await runPlan(home, ['verify'])).out).toContain('变旧了');
    rmSync(file);
    expect((await runPlan(home, ['verify', '--accept'])).code).toBe(0);
    expect((await runPlan(home, ['status'])).err).toBe('');
  });
});

describe('a ledger file of which nothing is wrong', () => {
  test('may be longer than this computer left it, or lack its last newline', async () => {
    const { home, newer, file } = await rolledBack();
    const whole = readFileSync(onlyFile(newer));
    writeFileSync(file, whole.subarray(0, -1));
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0, err: '' });
    writeFileSync(file, whole);
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0, err: '' });
  });

  test('is no alarm on another computer or after the folder was moved: that is said once, and a new file begun', async () => {
    const { home, newer } = await rolledBack();
    cpSync(join(home, '.state'), join(newer, '.state'), { recursive: true });
    expect((await runPlan(newer, ['status'])).err).toBe('');
    expect((await note(newer, '四', 4)).out).toContain('新开了一个记录文件');
    expect((await note(newer, '五', 5)).out).not.toContain('新开了一个记录文件');
    expect((await runPlan(newer, ['verify'])).code).toBe(0);
  });

  test('is remembered by a state of bounded size', async () => {
    const home = await schoolFolder();
    for (let minute = 0; minute < 9; minute += 1) await note(home, `${minute}`, minute);
    const marks = readdirSync(join(home, '.state'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.written'),
    );
    expect(marks).toHaveLength(1);
    expect(readFileSync(join(home, '.state', marks[0] ?? ''), 'utf8').split('\n')).toHaveLength(2);
  });
});
