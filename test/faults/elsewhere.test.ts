import { execFileSync, spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { environmentIn, runPlan, temporaryHome } from '../support/program.ts';
import { noting, type SchoolLedger, schoolLedger } from './school-ledger.ts';

/** Every file below a folder with what it holds. */
function contentOf(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return new Map(
    names.map(({ parentPath, name }) => [join(parentPath, name), readFileSync(join(parentPath, name), 'latin1')]),
  );
}

/** A line as a later version may write it: the version first, the hash of its bytes last. */
function newerLine(): string {
  const body = '{"v":3,"what":"unknown"';
  return `${body},"hash":"${sha256(body)}"}\n`;
}

describe('a ledger of a newer format', () => {
  const reading: readonly (readonly string[])[] = [
    ['status'],
    ['log'],
    ['verify'],
    ['report'],
    ['show', '1.1'],
    ['check'],
  ];

  test.each([
    ['in a line of ours', ({ file }: SchoolLedger) => appendFileSync(file().path, newerLine())],
    ["in another's file", ({ folder }: SchoolLedger) => writeFileSync(join(folder, '0123456789ab.jsonl'), newerLine())],
    [
      'in the settings',
      ({ home }: SchoolLedger) => {
        const settings = join(home, '.plan/config.yaml');
        writeFileSync(settings, readFileSync(settings, 'utf8').replace('format: 1', 'format: 2'));
      },
    ],
  ])('%s is refused by every verb with exit 3, and not touched', async (_, change) => {
    const ledger = await schoolLedger();
    await ledger.note('一');
    change(ledger);
    const before = contentOf(join(ledger.home, '.plan'));
    for (const args of [noting('二'), ['undo', '--yes'], ...reading]) {
      // A process of its own for what would write; the others by the same code, but quicker.
      const { code, err } = await (reading.includes(args) ? runPlan(ledger.home, args) : ledger.run(...args));
      expect({ args, code }).toEqual({ args, code: 3 });
      expect(err).toMatch(/升级/);
    }
    expect(contentOf(join(ledger.home, '.plan'))).toEqual(before);
  });
});

describe('a clock that jumps back', () => {
  test('reorders nothing: what was written later counts later, and is undone first', async () => {
    const { home, found } = await schoolLedger();
    const share = (part: number, now: string) =>
      runPlan(home, ['record', '1.1', '--note', `第 ${part}`, '--on', '2023-03-08'], { now });
    await share(1, '2026-11-24T10:00:00.000+08:00');
    await share(2, '2026-11-24T09:00:00.000+08:00');
    await share(3, '2023-03-09T00:00:00.000+08:00');
    expect(found()).toMatchObject({ notes: ['第 1', '第 2', '第 3'], faults: [] });
    const { out } = await runPlan(home, ['log']);
    expect(
      out
        .trim()
        .split('\n')
        .map((line) => /第 \d/.exec(line)?.[0]),
    ).toEqual(['第 1', '第 2', '第 3']);
    expect(await runPlan(home, ['undo', '--yes'], { now: '2019-01-01T00:00:00.000+08:00' })).toMatchObject({ code: 0 });
    expect(found()).toMatchObject({ notes: ['第 1', '第 2'], faults: [] });
    expect(await runPlan(home, ['verify'])).toMatchObject({ code: 0 });
  });
});

const hasGit = spawnSync('git', ['--version']).status === 0;
const clones = hasGit ? 'two clones of a repository' : 'two clones of a repository (left out: there is no git)';

describe.skipIf(!hasGit)(clones, () => {
  function git(folder: string, ...args: readonly string[]): string {
    // As on Windows: what git would do to line ends there must not reach the ledger.
    const settings = ['-c', 'core.autocrlf=true', '-c', 'user.name=王老师', '-c', 'user.email=wang@example.org'];
    return execFileSync('git', [...settings, ...args], {
      cwd: folder,
      env: { ...environmentIn(folder), GIT_CONFIG_NOSYSTEM: '1' },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  }

  function commit(folder: string): void {
    git(folder, 'add', '--all', '.plan');
    git(folder, 'commit', '--quiet', '-m', '台账');
  }

  test('that both record merge without a conflict, to what both have', async () => {
    const origin = await schoolLedger();
    await origin.note('起');
    git(origin.home, 'init', '--quiet', '--initial-branch=main');
    commit(origin.home);
    const place = temporaryHome();
    const [left, right] = [join(place, 'left'), join(place, 'right')];
    for (const clone of [left, right]) git(place, 'clone', '--quiet', origin.home, clone);
    const [ours, theirs] = [await schoolLedger(left), await schoolLedger(right)];
    for (const [index, ledger] of [ours, theirs, theirs, ours].entries()) {
      expect(await ledger.note(`第 ${index} 条`)).toMatchObject({ code: 0 });
    }
    for (const clone of [left, right]) commit(clone);
    git(left, 'pull', '--quiet', '--no-rebase', '--no-edit', right, 'main');
    expect(git(left, 'status', '--porcelain', '.plan')).toBe('');
    const merged = ours.found();
    expect(merged).toMatchObject({ faults: [], entries: 5, writers: 3 });
    expect([...merged.notes].sort()).toEqual(['第 0 条', '第 1 条', '第 2 条', '第 3 条', '起'].sort());
    expect(await ours.run('verify')).toMatchObject({ code: 0 });
    git(right, 'pull', '--quiet', '--no-edit', left, 'main');
    expect(theirs.found()).toEqual(merged);
    // Both go on, each in the file that was theirs.
    for (const ledger of [ours, theirs]) {
      await ledger.note('又');
      expect(ledger.found()).toMatchObject({ faults: [], entries: 6, writers: 3 });
    }
  });

  test('keep evidence, locks and half-made files out of git', async () => {
    const { home, folder, run } = await schoolLedger();
    writeFileSync(join(home, '签到表.txt'), '签到');
    await run(...noting('一'), '--evidence', '签到表.txt');
    mkdirSync(join(folder, 'x.lock'));
    writeFileSync(join(folder, 'x.lock/holder'), '');
    git(home, 'init', '--quiet');
    git(home, 'add', '--all', '.plan');
    const names = git(home, 'ls-files').trim().split('\n');
    expect(names.filter((name) => /evidence|lock/.test(name))).toEqual([]);
    expect(names.some((name) => name.endsWith('.jsonl'))).toBe(true);
  });
});

describe('a folder as on a network drive, where there are no links and folders cannot be synced or replaced', () => {
  test('takes entries and evidence like any other, from several hands', async () => {
    const { home, runWith, found } = await schoolLedger();
    const drive = join(home, 'network-drive.cjs');
    cpSync(join(import.meta.dirname, 'network-drive.cjs'), drive);
    writeFileSync(join(home, '会议记录.docx'), '会议');
    const refusals = join(home, 'refusals');
    const env = { NODE_OPTIONS: `--require ${drive}`, REFUSALS: refusals };
    const texts = ['一', '二', '三', '四'];
    const all = await Promise.all(texts.map((text) => runWith(env, ...noting(text), '--evidence', '会议记录.docx')));
    for (const { code, err } of all) expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(await runWith(env, ...noting('五'))).toMatchObject({ code: 0 });
    expect(await runWith(env, 'verify')).toMatchObject({ code: 0 });
    expect(found()).toMatchObject({ faults: [], entries: 5, writers: 1 });
    // The drive was there, and what it refuses was asked of it; but never a link.
    expect(existsSync(refusals)).toBe(true);
    const refused = new Set(readFileSync(refusals, 'utf8').trim().split('\n'));
    expect(refused).toContain('fsync of a folder');
    expect([...refused].filter((what) => /link/.test(what))).toEqual([]);
  });
});
