import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { digestOf, headsOf } from '../../src/core/ledger/digest.ts';
import { firstPrev, sealEntry } from '../../src/core/ledger/line.ts';
import { readLedgerFile } from '../../src/core/ledger/read-file.ts';
import { type Disk, nodeDisk } from '../../src/store/disk.ts';
import { forgetWritten } from '../support/forget-written.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';
import { type ZipPart, zipOf } from '../support/zip.ts';

const plan = 'party-governance-2023';
const ledgerOf = (home: string): string => join(home, '.plan/ledger', plan);
const filesOf = (home: string): string[] => (existsSync(ledgerOf(home)) ? readdirSync(ledgerOf(home)) : []).sort();
const sha = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

/** Everything in `.plan/`, by name and content: to see that nothing changed. */
function everythingIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return entry.isFile() ? `${path} ${sha(readFileSync(path))}` : path;
    })
    .sort();
}

async function record(home: string, ...args: string[]): Promise<void> {
  const done = await runPlan(home, ['record', ...args]);
  if (done.code !== 0) throw new Error(done.err);
}

/** A second computer of the same school, with a recorder of its own. */
async function colleague(): Promise<string> {
  const home = temporaryHome();
  await runPlan(home, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '李老师']);
  return home;
}

/** The ids of all entries, sorted. */
async function idsIn(home: string): Promise<string[]> {
  const { out } = await runPlan(home, ['log', '--json']);
  return out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line).id)
    .sort();
}

function onlyLedger(home: string): string {
  const [name, ...others] = filesOf(home).filter((file) => file.endsWith('.jsonl'));
  if (name === undefined || others.length > 0) throw new Error('one file was expected');
  return join(ledgerOf(home), name);
}

describe('merge', () => {
  it('unites two computers’ ledgers, says what came in and what two hands recorded', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(mine, '1.1', '--add', '1', '--on', '3-8');
    await record(theirs, '1.1', '--add', '1', '--on', '3-8');
    await record(theirs, '2.3', '--done', '--on', '12-15');
    const done = await runPlan(mine, ['merge', theirs]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toMatch(/并入 李老师（[0-9a-z]{12}）的记录 2 条/);
    expect(done.out).toMatch(/不止一处.*\n {2}1\.1 {2}李老师、王老师\n$/);
    expect(done.out).not.toContain('2.3');
    expect((await runPlan(mine, ['verify'])).code).toBe(0);
    expect(await runPlan(theirs, ['merge', join(mine, '.plan')])).toMatchObject({ code: 0 });
    expect(await idsIn(mine)).toEqual(await idsIn(theirs));
  });

  it('does nothing the second time, and takes in only what is new the third', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(theirs, '2.3', '--done', '--on', '12-15');
    await runPlan(mine, ['merge', theirs]);
    const before = everythingIn(join(mine, '.plan'));
    expect((await runPlan(mine, ['merge', theirs])).out).toBe('没有新内容，台账没有变。\n');
    expect(everythingIn(join(mine, '.plan'))).toEqual(before);
    await record(theirs, '2.1', '--note', '补记');
    expect((await runPlan(mine, ['merge', theirs])).out).toContain('新记录 1 条');
  });

  it('continues a digest that was taken before', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(mine, '2.3', '--done', '--on', '12-15');
    await record(theirs, '2.3', '--done', '--on', '12-15');
    const digest = /校验码：(\S+)/.exec((await runPlan(mine, ['verify'])).out)?.[1] ?? '';
    await runPlan(mine, ['merge', theirs]);
    expect(await runPlan(mine, ['verify', '--expect', digest])).toMatchObject({ code: 0 });
  });

  it('brings evidence whose hash matches, names what does not, and follows no link', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    for (const name of ['好.txt', '坏.txt', '链接.txt']) writeFileSync(join(theirs, name), name);
    await record(theirs, '2.3', '--done', '--on', '12-15', '--evidence', '好.txt', '坏.txt', '链接.txt');
    const place = (home: string, content: string) =>
      join(home, '.plan/evidence', sha(content).slice(0, 2), sha(content));
    writeFileSync(place(theirs, '坏.txt'), 'changed');
    renameSync(place(theirs, '链接.txt'), join(theirs, 'elsewhere'));
    symlinkSync(join(theirs, 'elsewhere'), place(theirs, '链接.txt'));
    const done = await runPlan(mine, ['merge', theirs]);
    expect(done.code).toBe(1);
    expect(done.out).toContain('并入佐证 1 份');
    expect(done.err).toContain(sha('坏.txt').slice(0, 12));
    expect(readFileSync(place(mine, '好.txt'), 'utf8')).toBe('好.txt');
    expect(existsSync(place(mine, '坏.txt'))).toBe(false);
    expect(existsSync(place(mine, '链接.txt'))).toBe(false);
    expect(await idsIn(mine)).toHaveLength(1);
  });

  it('names a damaged file and takes in the others', async () => {
    const [mine, theirs, third] = [await schoolFolder(), await colleague(), await colleague()];
    await record(theirs, '2.3', '--done', '--on', '12-15');
    await record(theirs, '2.3', '--note', '一');
    await record(third, '2.1', '--note', '二');
    await runPlan(third, ['merge', theirs]);
    const damaged = basename(onlyLedger(theirs));
    const path = join(ledgerOf(third), damaged);
    writeFileSync(path, readFileSync(path, 'utf8').replace('2023-12-15', '2023-12-16'));
    const done = await runPlan(mine, ['merge', third]);
    expect(done.code).toBe(1);
    expect(done.err).toContain(`${damaged}:1 `);
    expect(done.err).toContain('[wrong-hash]');
    expect(filesOf(mine)).toHaveLength(1);
    expect(filesOf(mine)).not.toContain(damaged);
  });

  it('takes in the lines before one that was cut off, and the rest once it is there', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(theirs, '2.3', '--done', '--on', '12-15');
    await record(theirs, '2.3', '--note', '一');
    const path = onlyLedger(theirs);
    const whole = readFileSync(path);
    truncateSync(path, whole.length - 20);
    const done = await runPlan(mine, ['merge', theirs]);
    expect(done.err).toContain(':2 ');
    expect(await idsIn(mine)).toHaveLength(1);
    expect((await runPlan(mine, ['verify'])).code).toBe(0);
    writeFileSync(path, whole);
    expect((await runPlan(mine, ['merge', theirs])).out).toContain('新记录 1 条');
    expect(readFileSync(onlyLedger(mine))).toEqual(whole);
  });

  it('mends our damaged file from a whole one, and keeps the damaged one aside', async () => {
    const [mine, copy] = [await schoolFolder(), temporaryHome()];
    await record(mine, '2.3', '--done', '--on', '12-15');
    await record(mine, '2.3', '--note', '一');
    cpSync(join(mine, '.plan'), join(copy, '.plan'), { recursive: true });
    const path = onlyLedger(mine);
    const damaged = readFileSync(path, 'utf8').replace('2023-12-15', '2023-12-16');
    writeFileSync(path, damaged);
    expect(await runPlan(mine, ['merge', copy])).toMatchObject({ code: 0 });
    expect((await runPlan(mine, ['verify'])).code).toBe(0);
    const aside = filesOf(mine).find((name) => name.endsWith('.damaged')) ?? '';
    expect(readFileSync(join(ledgerOf(mine), aside), 'utf8')).toBe(damaged);
  });

  it('does not bring back evidence that was removed by request', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    writeFileSync(join(mine, '签到.txt'), '名单');
    await record(mine, '2.3', '--done', '--on', '12-15', '--evidence', '签到.txt');
    await runPlan(theirs, ['merge', mine]);
    const removed = await runPlan(mine, ['evidence', '2.3', '--remove', '含个人信息', '--yes']);
    expect(removed, removed.err).toMatchObject({ code: 0 });
    expect((await runPlan(mine, ['merge', theirs])).out).toContain('没有新内容');
    expect(existsSync(join(mine, '.plan/evidence', sha('名单').slice(0, 2), sha('名单')))).toBe(false);
  });
});

describe('two branches of one writer', () => {
  /** A backup from before the last entry was restored, and recording went on. */
  async function restored() {
    const [mine, backup] = [await schoolFolder(), temporaryHome()];
    await record(mine, '2.3', '--done', '--on', '12-15');
    const first = readFileSync(onlyLedger(mine));
    await record(mine, '2.1', '--note', '备份以后');
    cpSync(join(mine, '.plan'), join(backup, '.plan'), { recursive: true });
    writeFileSync(onlyLedger(mine), first);
    // By a version that did not remember yet how its files ended.
    forgetWritten(join(mine, '.state'));
    await record(mine, '2.2', '--note', '恢复以后');
    return { mine, backup };
  }

  it('are said, and nothing is written', async () => {
    const { mine, backup } = await restored();
    const before = everythingIn(join(mine, '.plan'));
    const done = await runPlan(mine, ['merge', backup]);
    expect(done.code).toBe(1);
    expect(done.out).toContain('前 1 行相同，之后这里有 1 行，那边有 1 行');
    expect(done.out).toContain('--keep-both');
    expect(everythingIn(join(mine, '.plan'))).toEqual(before);
  });

  it('are both kept when told to: each entry counts once, ours goes on, and it settles', async () => {
    const { mine, backup } = await restored();
    expect(await runPlan(mine, ['merge', backup, '--keep-both'])).toMatchObject({ code: 0 });
    const branch = filesOf(mine).find((name) => name.includes('~')) ?? '';
    expect(branch).toMatch(/^[0-9a-z]{12}~[0-9a-f]{8}\.jsonl$/);
    expect(statSync(join(ledgerOf(mine), branch)).mode & 0o222).toBe(0);
    expect(await idsIn(mine)).toHaveLength(3);
    expect((await runPlan(mine, ['verify'])).code).toBe(0);
    const digest = /校验码：(\S+)/.exec((await runPlan(mine, ['verify'])).out)?.[1] ?? '';
    await record(mine, '2.2', '--note', '又一条');
    expect((await runPlan(mine, ['verify', '--expect', digest])).code).toBe(0);
    expect((await runPlan(mine, ['merge', backup])).out).toContain('没有新内容');
    const other = await colleague();
    expect(await runPlan(other, ['merge', mine, '--keep-both'])).toMatchObject({ code: 0 });
    expect(await idsIn(other)).toEqual(await idsIn(mine));
  });

  it('let the branch grow, read-only as it is', async () => {
    const { mine, backup } = await restored();
    await runPlan(mine, ['merge', backup, '--keep-both']);
    const elsewhere = temporaryHome();
    await runPlan(elsewhere, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '李老师']);
    await runPlan(elsewhere, ['merge', backup]);
    const branch = filesOf(mine).find((name) => name.includes('~')) ?? '';
    const longer = await grownBranch(mine, backup);
    expect((await runPlan(mine, ['merge', backup])).out).toContain('新记录 1 条');
    expect(readFileSync(join(ledgerOf(mine), branch))).toEqual(longer);
    expect(statSync(join(ledgerOf(mine), branch)).mode & 0o222).toBe(0);
  });

  it('are an error where one id stands for two things', async () => {
    const { mine, backup } = await restored();
    const path = onlyLedger(backup);
    const lines = readFileSync(path, 'utf8').trimEnd().split('\n');
    const own = readFileSync(onlyLedger(mine), 'utf8').trimEnd().split('\n');
    const { hash: _hash, ...ours } = JSON.parse(own[1] ?? '');
    const forged = sealEntry({ ...ours, note: '改过的' }).line;
    writeFileSync(path, `${lines[0]}\n${forged}\n`);
    const before = everythingIn(join(mine, '.plan'));
    const done = await runPlan(mine, ['merge', backup, '--keep-both']);
    expect(done.code).toBe(1);
    expect(done.out).toContain('[conflicting-id]');
    expect(everythingIn(join(mine, '.plan'))).toEqual(before);
  });

  /** One more entry in the copy, as the same writer wrote it there. */
  async function grownBranch(home: string, backup: string): Promise<Buffer> {
    const path = onlyLedger(backup);
    const last = JSON.parse(readFileSync(path, 'utf8').trimEnd().split('\n').at(-1) ?? '');
    const { hash, ...rest } = last;
    const next = sealEntry({ ...rest, id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', note: '再一条', prev: hash });
    writeFileSync(path, `${readFileSync(path, 'utf8')}${next.line}\n`);
    expect(await idsIn(home)).not.toContain('01ARZ3NDEKTSV4RRFFQ69G5FAV');
    return readFileSync(path);
  }
});

describe('conflict copies of cloud drives', () => {
  it('are taken in from our own folder, whatever they are called, and deleted then', async () => {
    const home = await schoolFolder();
    await record(home, '2.3', '--done', '--on', '12-15');
    const path = onlyLedger(home);
    const short = readFileSync(path);
    await record(home, '2.1', '--note', '一');
    const long = readFileSync(path);
    writeFileSync(path, short);
    writeFileSync(path.replace('.jsonl', ' (冲突副本 2023-12-15).jsonl'), long);
    writeFileSync(join(ledgerOf(home), 'sync-conflict.jsonl'), short);
    expect((await runPlan(home, ['verify'])).out).toContain('plan merge');
    const done = await runPlan(home, ['merge']);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('冲突副本');
    expect(readFileSync(onlyLedger(home))).toEqual(long);
    expect((await runPlan(home, ['verify'])).code).toBe(0);
  });

  it('stay where nothing tells whose they are, or where a line of them is damaged', async () => {
    const home = await schoolFolder();
    await record(home, '2.3', '--done', '--on', '12-15');
    const path = onlyLedger(home);
    const odd = join(ledgerOf(home), 'a copy.jsonl');
    const torn = path.replace('.jsonl', '-2.jsonl');
    writeFileSync(odd, 'not a ledger\n');
    writeFileSync(torn, `${readFileSync(path, 'utf8')}{"v":1`);
    expect(await runPlan(home, ['merge', '.'])).toMatchObject({ code: 1 });
    expect([odd, torn].every((file) => existsSync(file))).toBe(true);
  });
});

describe('what is not taken in', () => {
  it('another unit’s ledger', async () => {
    const [mine, other] = [await schoolFolder(), temporaryHome()];
    await runPlan(other, ['init', '--unit', '第二小学', '--kind', 'school', '--recorder', '李']);
    await record(other, '2.3', '--done', '--on', '12-15');
    const before = everythingIn(join(mine, '.plan'));
    const done = await runPlan(mine, ['merge', other]);
    expect(done).toMatchObject({ code: 3, out: '' });
    expect(done.err).toContain('config.yaml');
    await runPlan(other, ['export', '-o', 'year.zip']);
    const packed = await runPlan(mine, ['merge', join(other, 'year.zip')]);
    expect(packed).toMatchObject({ code: 3, out: '' });
    expect(packed.err).toContain('第二小学');
    expect(everythingIn(join(mine, '.plan'))).toEqual(before);
  });

  it.each([
    ['a folder without a ledger', (home: string) => mkdirSync(join(home, 'empty')), 'empty', /没有计划/],
    ['a path that is not there', () => {}, 'nowhere', /没有这个文件/],
    ['a file that is no zip', (home: string) => writeFileSync(join(home, 'x.zip'), 'hello'), 'x.zip', /zip/],
  ])('%s', async (_what, make, name, words) => {
    const home = await schoolFolder();
    make(home);
    const done = await runPlan(home, ['merge', name]);
    expect(done).toMatchObject({ code: 3, out: '' });
    expect(done.err).toMatch(words);
    expect(done.err).not.toMatch(/\n {4}at /);
  });

  it('a ledger of a newer format', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(theirs, '2.3', '--done', '--on', '12-15');
    const path = onlyLedger(theirs);
    const { hash: _hash, ...entry } = JSON.parse(readFileSync(path, 'utf8'));
    const body = JSON.stringify({ ...entry, v: 3 }).slice(0, -1);
    writeFileSync(path, `${body},"hash":"${sha(body)}"}\n`);
    const done = await runPlan(mine, ['merge', theirs]);
    expect(done.code).toBe(3);
    expect(done.err).toContain('更新版本');
    expect(filesOf(mine)).toEqual([]);
  });

  it('a ledger that a file’s link only leads to', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(theirs, '2.3', '--done', '--on', '12-15');
    const path = onlyLedger(theirs);
    renameSync(path, join(theirs, 'elsewhere'));
    symlinkSync(join(theirs, 'elsewhere'), path);
    expect((await runPlan(mine, ['merge', theirs])).code).toBe(1);
    expect(filesOf(mine)).toEqual([]);
  });
});

describe('export', () => {
  it('makes a packet that another computer takes in whole', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    writeFileSync(join(mine, '签到.txt'), '名单');
    await record(mine, '2.3', '--done', '--on', '12-15', '--evidence', '签到.txt');
    const refused = await runPlan(mine, ['export', '-o', 'year.zip', '--with-evidence']);
    expect(refused).toMatchObject({ code: 2, out: '' });
    expect(refused.err).toContain('签到.txt  6 字节');
    expect(existsSync(join(mine, 'year.zip'))).toBe(false);
    expect(await runPlan(mine, ['export', '-o', 'year.zip', '--with-evidence', '--yes'])).toMatchObject({ code: 0 });
    const done = await runPlan(theirs, ['merge', join(mine, 'year.zip')]);
    expect(done).toMatchObject({ code: 0, err: '' });
    expect(done.out).toContain('并入佐证 1 份');
    expect((await runPlan(theirs, ['verify'])).code).toBe(0);
    expect(await idsIn(theirs)).toEqual(await idsIn(mine));
    expect(readdirSync(join(theirs, '.plan')).sort()).toEqual([
      '.gitattributes',
      '.gitignore',
      'config.yaml',
      'evidence',
      'ledger',
    ]);
  });

  it('leaves evidence out unless asked, says so, and gives the same bytes each time', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '签到.txt'), '名单');
    await record(home, '2.3', '--done', '--on', '12-15', '--evidence', '签到.txt');
    const done = await runPlan(home, ['export', '-o', 'a.zip']);
    expect(done.err).toContain('--with-evidence');
    await runPlan(home, ['export', '-o', 'b.zip']);
    expect(readFileSync(join(home, 'a.zip'))).toEqual(readFileSync(join(home, 'b.zip')));
    expect(readFileSync(join(home, 'a.zip')).includes('evidence/')).toBe(false);
  });

  it('overwrites nothing unasked, and packs no empty ledger', async () => {
    const home = await schoolFolder();
    expect((await runPlan(home, ['export', '-o', 'a.zip'])).code).toBe(3);
    await record(home, '2.3', '--done', '--on', '12-15');
    expect((await runPlan(home, ['export'])).code).toBe(2);
    writeFileSync(join(home, 'a.zip'), 'mine');
    expect((await runPlan(home, ['export', '-o', 'a.zip'])).code).toBe(2);
    expect(readFileSync(join(home, 'a.zip'), 'utf8')).toBe('mine');
  });

  it.skipIf(process.platform === 'win32')(
    'writes as every verb does: through a link, into a pipe, and as private as the file was',
    async () => {
      const home = await schoolFolder();
      await record(home, '2.3', '--done', '--on', '12-15');
      await runPlan(home, ['export', '-o', 'whole.zip']);
      const whole = readFileSync(join(home, 'whole.zip'));
      writeFileSync(join(home, 'real.zip'), 'old', { mode: 0o600 });
      symlinkSync('real.zip', join(home, 'link.zip'));
      expect((await runPlan(home, ['export', '-o', 'link.zip', '--yes'])).code).toBe(0);
      expect(lstatSync(join(home, 'link.zip')).isSymbolicLink()).toBe(true);
      expect(readFileSync(join(home, 'real.zip'))).toEqual(whole);
      expect(statSync(join(home, 'real.zip')).mode & 0o777).toBe(0o600);
      expect((await runPlan(home, ['export', '-o', '/dev/null'])).code).toBe(0);
      expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
      mkdirSync(join(home, 'folder.zip'));
      expect((await runPlan(home, ['export', '-o', 'folder.zip', '--yes'])).code).toBe(3);
    },
  );

  it.skipIf(process.platform === 'win32')('what only its owner may read stays so as evidence', async () => {
    const home = await schoolFolder();
    writeFileSync(join(home, '名单.txt'), '名单', { mode: 0o600 });
    await record(home, '2.3', '--done', '--on', '12-15', '--evidence', '名单.txt');
    const copies = readdirSync(join(home, '.plan/evidence'), { recursive: true, withFileTypes: true });
    const modes = copies
      .filter((each) => each.isFile())
      .map((each) => statSync(join(each.parentPath, each.name)).mode & 0o777);
    expect(modes).toEqual([0o600]);
  });

  it('leaves nothing half-written where it cannot write', async () => {
    const home = await schoolFolder();
    await record(home, '2.3', '--done', '--on', '12-15');
    expect((await runPlan(home, ['export', '-o', '../nowhere/a.zip'])).code).toBe(3);
    expect(readdirSync(home).filter((name) => name.includes('zip'))).toEqual([]);
  });
});

describe('a hostile packet takes nothing in and harms nothing', () => {
  const bytes = (...codes: number[]): Uint8Array => Uint8Array.from(codes);
  const writer = 'abcdefgh1234';
  const head = { format: 1, plan, unit: { id: 'unit-x', name: '实验小学' }, digest: 'x' };

  /** An honest packet of this unit; made once. */
  let honest: Promise<{ readonly unit: string; readonly parts: readonly ZipPart[] }> | undefined;

  async function honestPacket() {
    const theirs = await colleague();
    await record(theirs, '2.3', '--done', '--on', '12-15');
    const path = onlyLedger(theirs);
    const content = readFileSync(path);
    const { unit } = JSON.parse(content.toString());
    const name = basename(path);
    const { file } = readLedgerFile(plan, name.slice(0, 12), content);
    const sound = { ...head, unit: { id: unit, name: '实验小学' }, digest: digestOf(headsOf([file])) };
    const parts = [
      { name: 'packet.json', content: JSON.stringify(sound) },
      { name: `ledger/${plan}/${name}`, content },
    ];
    return { unit, parts };
  }

  /** A school, and that packet as `change` would have it. */
  async function packetWith(change: (parts: readonly ZipPart[], unit: string) => readonly ZipPart[]) {
    honest ??= honestPacket();
    const { unit, parts } = await honest;
    return { mine: await schoolFolder(), zip: zipOf(change(parts, unit)) };
  }

  async function takeIn(mine: string, zip: Uint8Array) {
    writeFileSync(join(mine, 'x.zip'), zip);
    const before = everythingIn(mine);
    const done = await runPlan(mine, ['merge', 'x.zip']);
    return { done, before, after: everythingIn(mine) };
  }

  it('(an honest one written by hand is taken in)', async () => {
    const { mine, zip } = await packetWith((parts) => [{ name: 'ledger/' }, ...parts]);
    expect((await takeIn(mine, zip)).done).toMatchObject({ code: 0, err: '' });
  });

  it.each<[string, (parts: readonly ZipPart[]) => readonly ZipPart[]]>([
    ['within a folder', (parts) => parts.map((part) => ({ ...part, name: `实验小学/${part.name}` }))],
    [
      'by an old program of Windows',
      (parts) => parts.map((part) => ({ ...part, name: String(part.name).replaceAll('/', '\\') })),
    ],
    [
      'by a Mac',
      (parts) => [
        ...parts.map((part) => ({ ...part, name: `year/${part.name}` })),
        { name: 'year/.DS_Store', content: 'x' },
        { name: '__MACOSX/year/._packet.json', content: 'x' },
      ],
    ],
    ['twice', (parts) => [{ name: '微信/year.zip', content: zipOf(parts) }]],
  ])('(one that was zipped again %s is taken in, too)', async (_how, change) => {
    const { mine, zip } = await packetWith(change);
    expect((await takeIn(mine, zip)).done).toMatchObject({ code: 0, err: '' });
  });

  it.each<[string, (parts: readonly ZipPart[]) => readonly ZipPart[], RegExp]>([
    ['a path upwards', (parts) => [...parts, { name: '../evil.jsonl', content: 'x' }], /台账以外/],
    ['a path upwards from within', (parts) => [...parts, { name: `ledger/${plan}/../../../evil` }], /台账以外/],
    ['an absolute path', (parts) => [...parts, { name: '/tmp/evil' }], /台账以外/],
    ['a drive letter', (parts) => [...parts, { name: 'C:/evil' }], /台账以外/],
    ['backslashes', (parts) => [...parts, { name: `ledger\\${plan}\\${writer}.jsonl` }], /台账以外/],
    ['a NUL', (parts) => [...parts, { name: `ledger/${plan}/${writer}.jsonl\0.txt` }], /台账以外/],
    ['a device name', (parts) => [...parts, { name: `ledger/${plan}/con.jsonl` }], /台账以外/],
    ['bytes that are no text', (parts) => [...parts, { name: bytes(0xff, 0xfe, 0x1b, 0x5b) }], /台账以外/],
    ['settings', (parts) => [...parts, { name: 'config.yaml', content: 'format: 1' }], /台账以外/],
    ['a lock', (parts) => [...parts, { name: `ledger/${plan}/${writer}.lock` }], /台账以外/],
    ['another plan’s ledger', (parts) => [...parts, { name: `ledger/other-plan/${writer}.jsonl` }], /台账以外/],
    [
      'evidence on the wrong shelf',
      (parts) => [...parts, { name: `evidence/00/${sha('x')}`, content: 'x' }],
      /台账以外/,
    ],
    ['a name twice', (parts) => [...parts, ...parts.slice(1)], /同名/],
    ['a link', (parts) => parts.map((part) => ({ ...part, mode: 0o120777 })), /普通文件/],
    ['a device', (parts) => parts.map((part) => ({ ...part, mode: 0o060666 })), /普通文件/],
    [
      'encryption',
      (parts) => parts.map((part) => ({ ...part, flags: 1, claims: Buffer.byteLength(part.content ?? '') - 12 })),
      /密码/,
    ],
    ['no packet.json', (parts) => parts.slice(1), /用本工具重新打包/],
    ['a packet.json that is no JSON', (parts) => [{ name: 'packet.json', content: '{' }, ...parts.slice(1)], /zip/],
    [
      'a packet.json of other things',
      (parts) => [{ name: 'packet.json', content: 'null' }, ...parts.slice(1)],
      /用本工具重新打包/,
    ],
    ['a newer format', (parts) => [{ name: 'packet.json', content: '{"format":2}' }, ...parts.slice(1)], /升级/],
    [
      'another plan',
      (parts) => [{ name: 'packet.json', content: JSON.stringify({ ...head, plan: 'other-plan' }) }, ...parts.slice(1)],
      /other-plan/,
    ],
    [
      'another unit in packet.json',
      (parts) => [{ name: 'packet.json', content: JSON.stringify(head) }, ...parts.slice(1)],
      /另一个单位/,
    ],
    ['a ledger less than was packed', (parts) => parts.slice(0, 1), /没有计划|打包时少/],
    [
      'a bomb',
      (parts) => [
        ...parts,
        { name: `evidence/${sha('x').slice(0, 2)}/${sha('x')}`, content: Buffer.alloc(16 << 20), packed: true },
      ],
      /太大/,
    ],
    [
      'a bomb that claims to be small',
      (parts) => [
        ...parts,
        {
          name: `evidence/${sha('x').slice(0, 2)}/${sha('x')}`,
          content: Buffer.alloc(1 << 20),
          packed: true,
          claims: 10,
        },
      ],
      /zip/,
    ],
    ['more than it holds', (parts) => parts.map((part) => ({ ...part, claims: 2 ** 31 })), /zip|太大/],
    [
      'a huge packet.json',
      (parts) => [{ name: 'packet.json', content: ' '.repeat(70_000) }, ...parts.slice(1)],
      /太大/,
    ],
  ])('with %s', async (_what, change, words) => {
    const { mine, zip } = await packetWith(change);
    const { done, before, after } = await takeIn(mine, zip);
    expect(done, done.err).toMatchObject({ code: 3, out: '' });
    expect(done.err).toMatch(words);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(done.err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]|\n {4}at /);
    expect(after.filter((line) => !/\.state/.test(line))).toEqual(before.filter((line) => !/\.state/.test(line)));
  });

  it('with another unit’s entries under our unit’s name', async () => {
    const { mine, zip } = await packetWith((parts, unit) => {
      const { hash: _hash, ...entry } = JSON.parse(String(parts[1]?.content));
      const { entry: forged, line } = sealEntry({ ...entry, unit: 'unit-elsewhere', prev: firstPrev(plan, writer) });
      const digest = digestOf([{ writer, lines: 1, hash: forged.hash }]);
      const forgedHead = { ...head, unit: { id: unit, name: '实验小学' }, digest };
      return [
        { name: 'packet.json', content: JSON.stringify(forgedHead) },
        { name: `ledger/${plan}/${writer}.jsonl`, content: `${line}\n` },
      ];
    });
    const { done } = await takeIn(mine, zip);
    expect(done).toMatchObject({ code: 3, out: '' });
    expect(done.err).toContain('unit-elsewhere');
    expect(filesOf(mine)).toEqual([]);
  });

  it('cut off at any point', async () => {
    const { mine, zip } = await packetWith((parts) => parts);
    for (let length = 0; length < zip.length; length += Math.ceil(zip.length / 40)) {
      const { done } = await takeIn(mine, zip.subarray(0, length));
      expect(done, String(length)).toMatchObject({ code: 3, out: '' });
    }
    expect(filesOf(mine)).toEqual([]);
    expect(existsSync(join(mine, '.plan/incoming.tmp'))).toBe(false);
  });

  it('and what an earlier merge left behind when it was killed is gone after the next', async () => {
    const { mine, zip } = await packetWith((parts) => parts);
    mkdirSync(join(mine, '.plan/incoming.tmp/ledger'), { recursive: true });
    writeFileSync(join(mine, '.plan/incoming.tmp/ledger/x'), 'x');
    writeFileSync(join(mine, 'outside'), 'kept');
    symlinkSync(join(mine, 'outside'), join(mine, '.plan/incoming.tmp/link'));
    expect((await takeIn(mine, zip)).done.code).toBe(0);
    expect(existsSync(join(mine, '.plan/incoming.tmp'))).toBe(false);
    expect(readFileSync(join(mine, 'outside'), 'utf8')).toBe('kept');
  });
});

describe('a merge that is cut off', () => {
  const changing = [
    'writeWhole',
    'makeFolder',
    'makePassingFolder',
    'open',
    'rename',
    'renameFolder',
    'removeFile',
  ] as const;

  /** A disk whose computer stops at the call after so many that change something. */
  function stoppingAfter(calls: number): { readonly disk: Disk; readonly stopped: () => boolean } {
    let left = calls;
    const guarded =
      (name: (typeof changing)[number]) =>
      // The arguments are passed on as they are, whatever they are.
      (...args: readonly unknown[]) => {
        left -= 1;
        if (left < 0) throw new Error('the computer stopped');
        return (nodeDisk[name] as (...args: readonly unknown[]) => unknown)(...args);
      };
    const disk = { ...nodeDisk, ...Object.fromEntries(changing.map((name) => [name, guarded(name)])) } as Disk;
    return { disk, stopped: () => left < 0 };
  }

  it('leaves a sound ledger at any point, whose entries have their evidence, and is whole the next time', async () => {
    const [theirs, third] = [await colleague(), await colleague()];
    writeFileSync(join(theirs, '签到.txt'), '名单');
    await record(theirs, '2.3', '--done', '--on', '12-15', '--evidence', '签到.txt');
    await record(third, '2.1', '--note', '一');
    await runPlan(theirs, ['merge', third]);
    await runPlan(theirs, ['export', '-o', 'year.zip', '--with-evidence', '--yes']);
    const packet = join(theirs, 'year.zip');
    const start = await schoolFolder();
    await record(start, '2.1', '--note', '本机');
    for (let calls = 0; ; calls += 3) {
      const mine = temporaryHome();
      cpSync(start, mine, { recursive: true });
      const { disk, stopped } = stoppingAfter(calls);
      await runPlan(mine, ['merge', packet], { disk });
      // Its locks are those of a process that is no more; here that process is this one.
      for (const path of everythingIn(mine)) if (/\.lock$/.test(path)) rmSync(path, { recursive: true, force: true });
      const verified = await runPlan(mine, ['verify']);
      expect(verified.code, `${calls}: ${verified.out}`).toBe(0);
      expect((await runPlan(mine, ['merge', packet])).code, String(calls)).toBe(0);
      expect(await idsIn(mine)).toHaveLength(3);
      if (!stopped()) break;
      expect(calls).toBeLessThan(200);
    }
  });

  it('in the middle of a file leaves a half-made one, which is no damage, and which the next merge clears', async () => {
    const [mine, theirs] = [await schoolFolder(), await colleague()];
    await record(mine, '2.1', '--note', '本机');
    await record(theirs, '2.3', '--note', '那边');
    const [name = ''] = filesOf(theirs);
    for (const left of [
      `${name}.4242-0.tmp`,
      filesOf(mine)[0]?.replace('.jsonl', '.01234567.damaged.4242-1.tmp') ?? '',
    ]) {
      writeFileSync(join(ledgerOf(mine), left), '{"v":1');
    }
    expect(await runPlan(mine, ['verify'])).toMatchObject({ code: 0 });
    expect(await runPlan(mine, ['merge', theirs])).toMatchObject({ code: 0 });
    expect(filesOf(mine).filter((each) => each.endsWith('.tmp'))).toEqual([]);
    writeFileSync(join(ledgerOf(mine), `${name}.4242-0.tmp`), '{"v":1');
    expect((await runPlan(mine, ['merge'])).code).toBe(0);
    expect(filesOf(mine).filter((each) => each.endsWith('.tmp'))).toEqual([]);
  });
});
