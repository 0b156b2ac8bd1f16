import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../src/core/ledger/fold.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import { readLedgerFolder } from '../../src/store/ledger/read-ledger-folder.ts';
import { bytesOf, ledgerFileWith, momentAt, writerNamed } from '../support/entries.ts';
import { forgetWritten } from '../support/forget-written.ts';
import { type Computer, computerOf, sharedStore, shiyan, writesAs, zhongxin } from './shared-store.ts';

const plan = 'party-governance-2023';

function ledgerOf({ home }: Computer): string {
  return join(home, '.plan', 'ledger', plan);
}

function filesOf(computer: Computer): Record<string, string> {
  const folder = ledgerOf(computer);
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.jsonl'));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

/** What stands on a computer, by note, sorted. */
async function standingOn(computer: Computer): Promise<(string | undefined)[]> {
  const { files, faults } = await readLedgerFolder(ledgerOf(computer), plan, nodeDisk);
  expect(faults).toEqual([]);
  return foldLedger(files)
    .standing.map(({ entry }) => entry.note)
    .sort();
}

const note = (text: string) => ['record', '1.1', '--note', text];

/** A line of the entries that tests make up, under the plan of the computers. */
function fileOf(writer: string, sketches: Parameters<typeof ledgerFileWith>[1]): Uint8Array {
  // The helper's files begin as those of its own plan do.
  const lines = ledgerFileWith(writer, sketches, 100, plan);
  return bytesOf(lines);
}

describe('plan sync', () => {
  test('brings two computers of a unit to the same by way of the store, and does nothing where they are', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [first, second] = [await computerOf(shiyan), await computerOf(shiyan)];
    await first.done(...note('一'));
    await second.done(...note('二'));
    expect(await first.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('已上传记录 1 条') });
    expect(await second.sync(url)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/并入 王老师（\w+）的记录 1 条[\s\S]*已上传记录 1 条/),
    });
    expect(await first.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('的记录 1 条') });
    expect(filesOf(first)).toEqual(filesOf(second));
    expect(await standingOn(first)).toEqual(['一', '二'].sort());
    for (const computer of [first, second]) {
      expect(await computer.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('没有要传的') });
    }
    const [{ count } = { count: '' }] = await shared.owner.query<{ count: string }>(
      'SELECT count(*) FROM workpoints.lines',
    );
    expect(count).toBe('2');
  });

  test('tells a program what went where', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    await computer.done(...note('一'));
    expect(JSON.parse((await computer.sync(url, '--json')).out)).toMatchObject({
      format: 1,
      down: { entries: 0, files: [], evidence: 0 },
      up: { entries: 1, evidence: 0 },
      evidenceNotSent: 0,
      entriesOfOtherUnits: 0,
      notSent: [],
      faults: [],
    });
  });

  test('takes the URL from PLAN_STORE_URL, and asks for it where it has none', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    expect(await computer.plan(['sync'], { env: { PLAN_STORE_URL: url } })).toMatchObject({ code: 0 });
    expect(await computer.plan(['sync'])).toMatchObject({ code: 2, err: expect.stringContaining('PLAN_STORE_URL') });
  });

  test('sends evidence only where it is asked to, listed first; it comes down with what names it', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [first, second] = [await computerOf(shiyan), await computerOf(shiyan)];
    const content = Buffer.alloc(2_500_000, 'ab');
    writeFileSync(join(first.home, '会议记录.docx'), content);
    await first.done(
      'record',
      '1.1',
      '--add',
      '1',
      '--on',
      '2023-03-08',
      '--evidence',
      join(first.home, '会议记录.docx'),
    );
    expect(await first.sync(url)).toMatchObject({ code: 0, err: expect.stringContaining('--with-evidence') });
    expect(await first.sync(url, '--with-evidence')).toMatchObject({ code: 2, err: expect.stringContaining('--yes') });
    await second.sync(url);
    const copy = join(second.home, '.plan', 'evidence', sha256(content).slice(0, 2), sha256(content));
    expect(existsSync(copy)).toBe(false);
    expect(await first.sync(url, '--with-evidence', '--yes')).toMatchObject({
      code: 0,
      out: expect.stringContaining('佐证 1 份'),
      err: expect.stringContaining('会议记录.docx'),
    });
    expect(await second.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('并入佐证 1 份') });
    expect(readFileSync(copy).equals(content)).toBe(true);
    expect(await second.plan(['verify'])).toMatchObject({ code: 0 });
  });

  test('hides evidence that was removed by request at once; init deletes it', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    writeFileSync(join(computer.home, '名单.txt'), '含个人信息');
    await computer.done(
      'record',
      '1.1',
      '--add',
      '1',
      '--on',
      '2023-03-08',
      '--evidence',
      join(computer.home, '名单.txt'),
    );
    await computer.sync(url, '--with-evidence', '--yes');
    await computer.done('evidence', '1.1', '--name', '名单.txt', '--remove', '含个人信息', '--yes');
    expect(await computer.sync(url)).toMatchObject({ code: 0 });
    const other = await computerOf(shiyan);
    expect((await other.sync(url)).out).not.toContain('佐证');
    expect(await other.plan(['store', 'init', shared.url])).toMatchObject({
      code: 0,
      out: expect.stringContaining('已删除单位要求移除的佐证 1 份'),
    });
    expect(await shared.owner.query('SELECT sha256 FROM workpoints.evidence_pieces')).toEqual([]);
  });

  test('shows evidence again that was removed and attached once more', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [computer, other] = [await computerOf(shiyan), await computerOf(shiyan)];
    const minutes = join(computer.home, '会议记录.txt');
    writeFileSync(minutes, '第一次');
    const attach = () => computer.done('record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', minutes);
    await attach();
    await computer.sync(url, '--with-evidence', '--yes');
    await computer.done('evidence', '1.1', '--name', '会议记录.txt', '--remove', '登记错了', '--yes');
    await computer.sync(url);
    await attach();
    await computer.sync(url, '--with-evidence', '--yes');
    expect(await other.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('并入佐证 1 份') });
  });

  test('refuses two courses of one file, as after a restored backup; with --keep-both both are everywhere', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    await computer.done(...note('一'));
    const backup = join(computer.home, 'backup');
    cpSync(join(computer.home, '.plan'), backup, { recursive: true });
    await computer.done(...note('二'));
    await computer.sync(url);
    rmSync(join(computer.home, '.plan'), { recursive: true });
    cpSync(backup, join(computer.home, '.plan'), { recursive: true });
    // Otherwise nothing is recorded after the older lines.
    forgetWritten(join(computer.home, '.state'));
    await computer.done(...note('另一支'));
    const before = filesOf(computer);
    expect(await computer.sync(url)).toMatchObject({ code: 1, out: expect.stringContaining('分成了两支') });
    expect(filesOf(computer)).toEqual(before);
    expect(await shared.owner.query('SELECT n::int FROM workpoints.lines ORDER BY n')).toEqual([{ n: 1 }, { n: 2 }]);
    expect(await computer.sync(url, '--keep-both')).toMatchObject({ code: 0 });
    expect(await standingOn(computer)).toEqual(['一', '二', '另一支'].sort());
    const third = await computerOf(shiyan);
    expect(await third.sync(url)).toMatchObject({ code: 1 });
    expect(await third.sync(url, '--keep-both')).toMatchObject({ code: 0 });
    expect(await standingOn(third)).toEqual(['一', '二', '另一支'].sort());
    await computer.done(...note('三'));
    expect(await computer.sync(url)).toMatchObject({ code: 0 });
    expect(await third.sync(url)).toMatchObject({ code: 0 });
    expect(await standingOn(third)).toEqual(['一', '二', '另一支', '三'].sort());
  });

  test('believes no chain that it has not checked: a line that was changed in the store is not taken in', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [first, second] = [await computerOf(shiyan), await computerOf(shiyan)];
    await first.done(...note('一'));
    await first.sync(url);
    await shared.owner.query(`UPDATE workpoints.lines SET line = replace(line, '一', '二')`);
    await second.done(...note('三'));
    expect(await second.sync(url)).toMatchObject({ code: 1, err: expect.stringContaining('[wrong-hash]') });
    expect(await standingOn(second)).toEqual(['三']);
    expect(await second.plan(['store', 'verify', shared.url])).toMatchObject({
      code: 1,
      out: expect.stringMatching(/shiyan .*:1 .*\[wrong-hash\]/),
    });
  });

  test('sends nothing of a damaged file, and mends it where the store has it whole', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    await computer.done(...note('一'));
    await computer.done(...note('二'));
    const [name = ''] = readdirSync(ledgerOf(computer));
    const path = join(ledgerOf(computer), name);
    const whole = readFileSync(path, 'utf8');
    writeFileSync(path, whole.replace('二', '三'));
    expect(await computer.sync(url)).toMatchObject({ code: 1, err: expect.stringContaining('有损坏，没有上传') });
    expect(await shared.owner.query('SELECT n FROM workpoints.lines')).toEqual([]);
    writeFileSync(path, whole);
    await computer.sync(url);
    writeFileSync(path, whole.replace('二', '三'));
    expect(await computer.sync(url)).toMatchObject({ code: 0 });
    expect(readFileSync(path, 'utf8')).toBe(whole);
  });

  test('carries entries of other units in their file, and counts them for nobody', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const computer = await computerOf(shiyan);
    mkdirSync(ledgerOf(computer), { recursive: true });
    const forged = { requirement: '1.1', kind: 'progress', amount: '99', on: '2023-03-08' } as const;
    const bytes = fileOf(writerNamed('z'), [
      { ...forged, unit: 'shiyan', amount: '1' },
      { ...forged, unit: 'zhongxin' },
    ]);
    writeFileSync(join(ledgerOf(computer), `${writerNamed('z')}.jsonl`), bytes);
    expect(await computer.sync(url)).toMatchObject({
      code: 0,
      err: expect.stringContaining('1 条记录写的不是单位 shiyan'),
    });
    const facts = await shared.owner.query('SELECT unit, facts FROM workpoints.facts');
    expect(facts).toEqual([{ unit: 'shiyan', facts: expect.stringContaining(',1,1,0,') }]);
    const other = await computerOf(shiyan);
    expect(await other.sync(url)).toMatchObject({ code: 0, err: expect.stringContaining('1 条记录写的不是单位') });
    expect(JSON.parse((await other.plan(['status', '--json'])).out).requirements[0]).toMatchObject({
      id: '1.1',
      value: '1',
    });
  });

  test('has no business with another unit', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('zhongxin');
    const computer = await computerOf(shiyan);
    await computer.done(...note('一'));
    expect(await computer.sync(url)).toMatchObject({
      code: 3,
      err: expect.stringContaining('这个登录名是单位 zhongxin 的'),
    });
    const clerk = await shared.reviewerLogin('西城街道');
    expect(await computer.sync(clerk)).toMatchObject({ code: 3, err: expect.stringContaining('看不到单位 shiyan') });
    const stranger = await shared.login('stranger');
    expect(await computer.sync(stranger)).toMatchObject({ code: 3, err: expect.stringContaining('plan store member') });
    expect(await shared.owner.query('SELECT n FROM workpoints.lines')).toEqual([]);
  });

  test('lets reviews go up under the reviewer’s login only, and brings them to the unit', async () => {
    const shared = await sharedStore();
    const [url, clerk] = [await shared.unitLogin('shiyan'), await shared.reviewerLogin('东城街道')];
    const [school, bureau] = [await computerOf(shiyan), await computerOf(shiyan)];
    await school.done('record', '1.1', '--add', '2', '--on', '2023-03-08');
    await school.sync(url);
    await bureau.sync(clerk);
    const reviews = fileOf(writerNamed('y'), [
      {
        unit: 'shiyan',
        requirement: '1.1',
        kind: 'review',
        verdict: 'returned',
        reason: '缺记录',
        by: '张科',
        at: momentAt(2e6),
      },
    ]);
    const path = (computer: Computer) => join(ledgerOf(computer), `${writerNamed('y')}.jsonl`);
    writeFileSync(path(school), reviews);
    expect(await school.sync(url)).toMatchObject({
      code: 0,
      err: expect.stringContaining('由审核人用自己的登录名上传'),
    });
    rmSync(path(school));
    writeFileSync(path(bureau), reviews);
    // What somebody else's computer is said to have reviewed is not this one's to send.
    expect(await bureau.sync(clerk)).toMatchObject({ code: 0, out: expect.stringContaining('没有要传的') });
    await writesAs(bureau, writerNamed('y'));
    const others = fileOf(writerNamed('x'), [{ unit: 'shiyan', requirement: '1.1', kind: 'note', note: '局里记的' }]);
    writeFileSync(join(ledgerOf(bureau), `${writerNamed('x')}.jsonl`), others);
    expect(await bureau.sync(clerk)).toMatchObject({
      code: 0,
      out: expect.stringContaining('已上传记录 1 条'),
      err: expect.stringContaining('审核人只上传审核记录'),
    });
    expect(await school.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('并入 张科') });
    expect(readFileSync(path(school))).toEqual(Buffer.from(reviews));
    const [facts] = await shared.owner.query<{ facts: string }>('SELECT facts FROM workpoints.facts');
    expect(facts?.facts).toContain('"review"');
  });

  test('says of an acceptance whose key nobody here has confirmed by whom it is, and how to confirm it', async () => {
    const shared = await sharedStore();
    const [url, clerk] = [await shared.unitLogin('shiyan'), await shared.reviewerLogin('东城街道')];
    const [school, bureau] = [await computerOf(shiyan), await computerOf(shiyan)];
    await school.done('record', '1.1', '--add', '2', '--on', '2023-03-08');
    await school.sync(url);
    await bureau.sync(clerk);
    await bureau.done('config', 'recorder', '张科');
    await bureau.done('review', '.', '--id', '1.1', '--accept');
    expect((await bureau.sync(clerk)).err).not.toContain('plan key trust');
    const { code, out, err } = await school.sync(url, '--json');
    expect([code, JSON.parse(out).down.entries]).toEqual([0, 1]);
    expect(err).toMatch(/有 1 条通过是 张科 用指纹 [0-9a-f ]{39} 的密钥签的[\s\S]*plan key trust "/);
    const [, fingerprint = ''] = /plan key trust "([^"]+)"/.exec(err) ?? [];
    await school.done('key', 'trust', fingerprint);
    expect((await school.sync(url)).err).toBe('');
  });

  test('goes through files of thousands of lines in pieces', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [first, second] = [await computerOf(shiyan), await computerOf(shiyan)];
    mkdirSync(ledgerOf(first), { recursive: true });
    const sketches = Array.from({ length: 23_456 }, (_, index) => ({ unit: 'shiyan', note: String(index) }));
    const bytes = fileOf(writerNamed('z'), sketches);
    writeFileSync(join(ledgerOf(first), `${writerNamed('z')}.jsonl`), bytes);
    expect(await first.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('23456 条') });
    expect(await second.sync(url)).toMatchObject({ code: 0, out: expect.stringContaining('23456 条') });
    expect(filesOf(second)).toEqual(filesOf(first));
  });

  test('never shows a password, whatever goes wrong', async () => {
    const shared = await sharedStore();
    const url = new URL(await shared.unitLogin('shiyan'));
    const computer = await computerOf(shiyan);
    url.password = 'geheim-9';
    const asked = new URL(url);
    asked.searchParams.set('sslmode', 'prefer');
    const elsewhere = new URL(url);
    elsewhere.port = '1';
    const nowhere = new URL(url);
    nowhere.hostname = 'db.invalid';
    const other = new URL(url);
    other.pathname = '/no_such_database';
    const tls = new URL(url);
    tls.searchParams.set('sslmode', 'verify-full');
    const urls = [url, asked, elsewhere, nowhere, other, tls].map(({ href }) => href);
    for (const each of [...urls, 'postgres://a:geheim-9@[x/y', 'mysql://a:geheim-9@h/d']) {
      for (const verb of [
        ['sync', each],
        ['store', 'init', each],
        ['store', 'verify', each],
      ]) {
        const { code, out, err } = await computer.plan(verb, { env: { PLAN_DEBUG: '1' } });
        expect([2, 3]).toContain(code);
        expect(`${out}${err}`).not.toContain('geheim-9');
      }
    }
    expect((await computer.sync(tls.href)).err).toContain('sslmode=disable');
    expect((await computer.sync(nowhere.href)).err).toContain('找不到这台主机');
    const kept = readFileSync(join(computer.home, '.plan', 'config.yaml'), 'utf8');
    expect(kept).not.toContain('geheim-9');
  });

  test('keeps every entry of a clock that is ten years off, and says by the server’s clock when it heard of it', async () => {
    const shared = await sharedStore();
    const url = await shared.unitLogin('shiyan');
    const [slow, fast] = [await computerOf(shiyan), await computerOf(shiyan)];
    for (const [computer, now, text] of [
      [slow, '2013-06-01T08:00:00.000+08:00', '慢'],
      [fast, '2036-06-01T08:00:00.000+08:00', '快'],
    ] as const) {
      expect(await computer.plan([...note(text), '--on', '2023-03-08', '--yes'], { now })).toMatchObject({ code: 0 });
      expect(await computer.plan(['sync', url], { now })).toMatchObject({ code: 0 });
    }
    await slow.sync(url);
    expect(await standingOn(slow)).toEqual(['慢', '快'].sort());
    expect(filesOf(slow)).toEqual(filesOf(fast));
    const [sync] = await shared.owner.query(
      `SELECT lines::int AS lines, abs(extract(epoch FROM now() - at)) < 600 AS "isNow" FROM workpoints.syncs`,
    );
    expect(sync).toEqual({ lines: 2, isNow: true });
    expect(await slow.plan(['store', 'verify', shared.url])).toMatchObject({ code: 0 });
  });
});

describe('the unit’s neighbours', () => {
  test('see nothing of what it sent', async () => {
    const shared = await sharedStore();
    const [url, other] = [await shared.unitLogin('shiyan'), await shared.unitLogin('zhongxin')];
    const [school, neighbour] = [await computerOf(shiyan), await computerOf(zhongxin)];
    await school.done(...note('一'));
    await school.sync(url);
    expect(await neighbour.sync(other)).toMatchObject({ code: 0, out: expect.stringContaining('没有要传的') });
    expect(filesOf(neighbour)).toEqual({});
  });
});
