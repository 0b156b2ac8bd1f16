import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { openWorkspace } from '../../src/app/workspace/workspace.ts';
import type { ContractName } from '../../src/core/contract/schemas.ts';
import { severities } from '../../src/core/diagnostic.ts';
import { sealEntry } from '../../src/core/ledger/line.ts';
import { sha256 } from '../../src/core/ledger/sha256.ts';
import { targetKinds } from '../../src/core/target/kinds.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import { unpackPacket } from '../../src/store/packet/packet.ts';
import type { Synced } from '../../src/store/postgres/sync.ts';
import { saySynced } from '../../src/verbs/sync/say-sync.ts';
import { callOf } from '../support/call.ts';
import { complaintsOf, pythonRefuses } from '../support/contracts.ts';
import { district } from '../support/district.ts';
import { hostIn } from '../support/host.ts';
import { runPlan, schoolFolder, temporaryHome } from '../support/program.ts';

const fixtures = resolve(import.meta.dirname, '../fixtures');
const example = 'school-year-example';

/** All that was held to a schema here, for readers of another make. */
const held: [ContractName, unknown][] = [];

function complaintsAbout(name: ContractName, value: unknown): string[] {
  held.push([name, value]);
  return complaintsOf(name, value);
}

// Where Python and its jsonschema are: what ajv lets stand it does, too.
afterAll(() => expect(pythonRefuses(held)).toEqual([]));

/** What a call writes, once its schema has nothing against it. */
async function told(home: string, name: ContractName, args: readonly string[], now?: string) {
  const { out, err, code } = await runPlan(home, args, now === undefined ? {} : { now });
  expect(out, `plan ${args.join(' ')} wrote nothing: ${code} ${err}`).not.toBe('');
  const value = JSON.parse(out);
  expect({ args, complaints: complaintsAbout(name, value) }).toEqual({ args, complaints: [] });
  return value;
}

async function toldLines(home: string, args: readonly string[]) {
  const { out } = await runPlan(home, args);
  const lines = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  for (const line of lines)
    expect({ line, complaints: complaintsAbout('log', line) }).toMatchObject({ complaints: [] });
  return lines;
}

const office = [
  ['record', '1.1', '--done', '--on', '2026-10-20'],
  ['record', '1.4', '--add', '1', '--on', '2026-09-03'],
  ['record', '1.6', '--add', '1', '--on', '2026-12-01'],
  ['record', '2.1', '--now', '31.5', '--on', '2026-11-01'],
  ['record', '3.1', '--add', '1', '--on', '2026-10-28'],
  ['record', '3.5', '--none', '--period', '2026-09', '--on', '2026-10-08'],
  ['record', '4.1', '--add', '11', '--on', '2026-12-01'],
];

const grade = [
  ['record', '1.2', '--add', '2', '--on', '2026-10-10', '--evidence', '照片.txt', 'https://example.org/a'],
  ['record', '1.3', '--add', '1', '--on', '2026-09-04'],
  ['record', '1.3', '--add', '1', '--on', '2026-10-01', '--period', '2026-W37'],
  ['record', '1.5', '--add', '2', '--on', '2026-10-10'],
  ['record', '2.2', '--share', '38/40', '--on', '2026-10-10'],
  ['record', '2.3', '--share', '3/5', '--on', '2026-10-10'],
  ['record', '2.4', '--add', '0.5', '--on', '2026-10-10'],
  ['record', '3.2', '--exempt', '场地维修', '--period', '2026-Q4', '--on', '2026-10-10'],
  ['record', '3.3', '--now', '46', '--on', '2026-10-10'],
  ['record', '3.4', '--breach', '1', '--note', '推搡', '--on', '2026-10-10'],
  ['record', '3.4', '--corrected', '--on', '2026-10-12'],
  ['record', '4.3', '--exempt', '本级不参加', '--on', '2026-10-10'],
  ['record', '1.2', '--cause', '场地不足', '--measure', '借用礼堂', '--owner', '张主任', '--due', '2027-05-01'],
  ['record', '1.2', '--note', '已联系'],
  ['record', '2.2', '--share', '40/40', '--on', '2026-11-10'],
  ['record', '2.2', '--reopen', '有两个人的不算'],
  ['evidence', '1.2', '--name', '照片.txt', '--remove', '含学生个人信息', '--yes'],
  ['submit', '--period', 'T1', '--signed', '李组长', '--yes'],
  ['record', '1.2', '--add', '1', '--on', '2026-11-10'],
  ['undo', '--yes'],
];

/** A ledger of the example plan, with what `calls` put into it, one a minute. */
async function exampleLedger(kind: string, calls: readonly (readonly string[])[]): Promise<string> {
  const home = temporaryHome();
  writeFileSync(join(home, '照片.txt'), '照片');
  const setUp = ['init', '--unit', '示例单位', '--kind', kind, '--recorder', '王老师', '--plan', example];
  for (const [index, args] of [setUp, ...calls].entries()) {
    const now = new Date(Date.UTC(2027, 2, 15, 2, index)).toISOString().replace('Z', '+00:00');
    const { code, err } = await runPlan(home, args, { now });
    if (code !== 0) throw new Error(`plan ${args.join(' ')}: ${err}`);
  }
  return home;
}

/** Before its first day nothing is asked; then within it, on its last day, and after it. */
const moments = ['2026-09-02', '2027-01-10', '2027-08-31', '2027-09-10'].map((day) => `${day}T10:00:00.000+08:00`);

async function tellAll(home: string, now?: string) {
  const status = await told(home, 'status', ['status', '--json'], now);
  const report = await told(home, 'report', ['report', '-f', 'json'], now);
  await told(home, 'report', ['report', '-f', 'json', '--section', '一'], now);
  await told(home, 'status', ['status', '--json', '--lang', 'en'], now);
  return { status, report };
}

describe('what a verb writes for programs fits its schema', () => {
  it.each([
    ['office', office],
    ['grade', grade],
  ])('with every kind of target, in a ledger of a unit of the kind %s and on any day', async (kind, calls) => {
    const home = await exampleLedger(kind, calls);
    const seen = new Set<string>();
    for (const now of moments) {
      const { status } = await tellAll(home, now);
      for (const { target } of status.requirements) seen.add(target?.kind ?? 'plain');
    }
    // Only offices have a duty without a target and a limit to a sum.
    const all = ['plain', ...Object.keys(targetKinds)];
    const fallToIt = kind === 'office' ? all : all.filter((each) => each !== 'plain' && each !== 'cap');
    expect([...seen].sort()).toEqual(fallToIt.sort());
    expect(await toldLines(home, ['log', '--json'])).not.toEqual([]);
    for (const { id } of (await told(home, 'status', ['status', '--json'])).requirements) {
      await told(home, 'evidence', ['evidence', id, '--json']);
      const shown = await told(home, 'show', ['show', id, '--json']);
      expect(shown.requirement.id).toBe(id);
    }
    for (const only of ['open', 'overdue', 'due', 'all'])
      await told(home, 'check', ['check', '--only', only, '--json']);
    await told(home, 'verify', ['verify', '--json']);
  });

  it('of what is written: set up, recorded, taken back and restored', async () => {
    const home = temporaryHome();
    const made = await told(home, 'init', [
      'init',
      '--unit',
      '实验小学',
      '--kind',
      'school',
      '--recorder',
      '王',
      '--json',
    ]);
    expect(made).toMatchObject({ plan: { id: 'party-governance-2023' }, unit: { name: '实验小学', kind: 'school' } });
    await told(home, 'init', ['init', '--recorder', '李', '--json']);
    const none = await told(home, 'undo', ['undo', '--json']);
    expect(none).toMatchObject({ done: false, entries: [] });
    const call = ['record', '1.1', '--add', '2', '--on', '2023-03-08', '--json'];
    const { entries, requirement } = await told(home, 'record', call);
    expect(entries).toMatchObject([{ writer: expect.any(String), kind: 'progress', amount: '2' }]);
    expect(requirement).toMatchObject({ id: '1.1', value: '2' });
    const undone = await told(home, 'undo', ['undo', '--yes', '--json']);
    expect(undone).toMatchObject({ done: true, entries });
    expect(await told(home, 'undo', ['undo', '--redo', '--yes', '--json'])).toMatchObject({ done: true, entries });
    const { digest } = await told(home, 'verify', ['verify', '--json']);
    expect(await told(home, 'verify', ['verify', '--json', '--expect', digest])).toMatchObject({ continues: true });
    writeFileSync(fileIn(home), 'x\n');
    const broken = await told(home, 'verify', ['verify', '--json', '--expect', digest]);
    expect(broken).toMatchObject({ whole: false, continues: false });
    expect(broken.problems.map(({ code }: { code: string }) => code)).toContain('unreadable-line');
    const settings = parse(readFileSync(join(home, '.plan/config.yaml'), 'utf8'));
    expect(complaintsAbout('settings', settings)).toEqual([]);
  });

  it('of every code of validate', async () => {
    for (const code of Object.keys(severities)) await told(temporaryHome(), 'explain', ['explain', code, '--json']);
  });

  it('where nothing is recorded, and where there is no ledger at all', async () => {
    await tellAll(await schoolFolder());
    await tellAll(await exampleLedger('grade', []));
    const empty = temporaryHome();
    await told(empty, 'list', ['list', '--json']);
    await told(empty, 'doctor', ['doctor', '--json']);
  });

  it('of a ledger that 0.1.0 wrote', async () => {
    const home = temporaryHome();
    cpSync(join(fixtures, 'released/0.1.0/ledger-folder'), join(home, '.plan'), { recursive: true });
    cpSync(join(fixtures, 'released/0.1.0/plans'), join(home, 'plans'), { recursive: true });
    await tellAll(home);
    expect(await toldLines(home, ['log', '--json'])).not.toEqual([]);
  });

  it('of an entry that a newer program wrote, and of one whose further keys are named like ours', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08']);
    const [line] = await toldLines(home, ['log', '--json']);
    expect(line).toMatchObject({ format: 1, kind: 'progress', plan: 'party-governance-2023', requirement: '1.1' });
    expect(complaintsAbout('ledger-line', JSON.parse(lineIn(home)))).toEqual([]);
    const { hash, writer, format, ...entry } = line;
    // Two of one moment, in this order whatever chance gave the first.
    const idEnding = (sign: string) => `${entry.id.slice(0, -1)}${sign}`;
    const further = sealEntry({ ...entry, ...{ format: 'x', writer: 'y' }, id: idEnding('0') });
    const body = JSON.stringify({ ...entry, id: idEnding('Z'), kind: 'erase', prev: further.entry.hash });
    const unknown = `${body.slice(0, -1)},"hash":"${sha256(body.slice(0, -1))}"}`;
    writeFileSync(fileIn(home), `${further.line}\n${unknown}\n`);
    expect(await toldLines(home, ['log', '--json'])).toMatchObject([
      { format: 1, writer, kind: 'progress' },
      { format: 1, writer, kind: 'unknown' },
    ]);
  });

  it('of plans at hand, sound or broken', async () => {
    const home = temporaryHome();
    mkdirSync(join(home, 'plans'));
    writeFileSync(join(home, 'plans/broken.yaml'), 'format: 1\nid: broken-plan\n');
    const { plans } = await told(home, 'list', ['list', '--json']);
    expect(plans).toMatchObject([
      { file: 'plans/broken.yaml', id: null, period: null, bundled: false, example: false },
      { id: 'party-governance-2023', issuer: { name: '区教育局' }, bundled: true, example: false },
      { id: example, bundled: true, example: true },
    ]);
  });

  it('of every finding in plan files', async () => {
    const home = temporaryHome();
    const names = readdirSync(join(fixtures, 'invalid')).filter((name) => name.endsWith('.yaml'));
    expect(names.length).toBeGreaterThan(30);
    const { diagnostics } = await told(home, 'validate', ['validate', join(fixtures, 'invalid'), '-f', 'json']);
    expect(diagnostics.length).toBeGreaterThan(names.length);
  });

  it('of two plans', async () => {
    const home = temporaryHome();
    const { duties } = await told(home, 'diff', ['diff', 'party-governance-2023', example, '-f', 'json']);
    expect(duties.some(({ before }: { before: object | null }) => before === null)).toBe(true);
    await told(home, 'diff', ['diff', example, example, '-f', 'json']);
  });

  it('of evidence in every state', async () => {
    const home = await schoolFolder();
    const files = ['缺失', '改动', '完好', '删除'].map((name) => join(home, `${name}.txt`));
    for (const file of files) writeFileSync(file, file);
    writeFileSync(join(home, '空.txt'), '');
    const all = [...files, join(home, '空.txt'), 'https://example.org/a'];
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08', '--evidence', ...all]);
    await runPlan(home, ['evidence', '1.1', '--name', '删除.txt', '--remove', '含个人信息', '--yes']);
    const { evidence } = await told(home, 'evidence', ['evidence', '1.1', '--json']);
    const copyOf = (name: string) => {
      const { sha256 } = evidence.find((row: { name?: string }) => row.name === name);
      return join(home, '.plan/evidence', sha256.slice(0, 2), sha256);
    };
    rmSync(copyOf('缺失.txt'));
    writeFileSync(copyOf('改动.txt'), '另外的内容');
    const after = await told(home, 'evidence', ['evidence', '1.1', '--json']);
    const states = after.evidence.map(({ state }: { state: string }) => state);
    expect([...new Set(states)].sort()).toEqual(['changed', 'empty', 'link', 'missing', 'ok', 'removed']);
  });

  it('of files that may belong to duties, and of settings', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-09-13']);
    mkdirSync(join(home, '材料'));
    for (const name of ['9.13意识形态专题学习.txt', '签到表0913.txt', '1.1 会议记录.txt', '.隐藏.txt', '别的.txt'])
      writeFileSync(join(home, '材料', name), name);
    const { files, passedOver } = await told(home, 'attach', ['attach', '材料', '--json']);
    expect(files.length).toBe(4);
    expect(passedOver).toEqual([{ file: '材料/.隐藏.txt', why: 'hidden' }]);
    await runPlan(home, ['config', 'assign.1.1', '教导处、王老师']);
    const { settings } = await told(home, 'config', ['config', '--json']);
    expect(settings).toMatchObject({ recorder: expect.any(String), 'assign.1.1': ['教导处', '王老师'] });
    expect((await told(home, 'config', ['config', 'recorder', '--json'])).settings).toEqual({
      recorder: settings.recorder,
    });
  });

  it('of what leaves a unit: signed, packed, put away', async () => {
    const home = await schoolFolder();
    await runPlan(home, ['record', '1.1', '--add', '1', '--on', '2023-03-08']);
    const signed = await told(home, 'submit', ['submit', '--period', 'Y1', '--signed', '孙校长', '--yes', '--json']);
    expect(signed).toMatchObject({ done: true, period: 'Y1', signed: '孙校长', digest: expect.stringMatching(/^\w/) });
    const packed = await told(home, 'export', ['export', '-o', 'a.zip', '--json']);
    expect(packed).toMatchObject({ done: true, packets: [{ file: 'a.zip', entries: 2, writers: 1, evidence: 0 }] });
    const put = await told(home, 'archive', ['archive', '-o', 'year.zip', '--json']);
    expect(put).toMatchObject({ done: true, file: 'year.zip', evidence: 0, missing: [] });
    expect(await told(home, 'merge', ['merge', 'a.zip', '--json'])).toMatchObject({ done: true, files: [] });
  });

  it('of a district, and of the packets that it is put together from', async () => {
    const place = await district();
    await place.at('one', 'record', '1.2', '--share', '1/2', '--on', '2023-03-01');
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    await place.at('one', 'submit', '--period', 'Y1', '--signed', '孙校长', '--yes');
    await place.at('one', 'export', '-o', '../in/a.zip');
    writeFileSync(place.path('in', '第二小学.zip'), 'broken');
    const { out } = await place.run('bureau', 'rollup', '../in', '-f', 'json');
    expect(complaintsAbout('rollup', JSON.parse(out))).toEqual([]);
    for (const more of [[], ['-o', 'letters/']]) {
      const letters = JSON.parse((await place.run('bureau', 'notice', '../in', '--json', ...more)).out);
      expect(complaintsAbout('notice', letters)).toEqual([]);
      expect(letters.letters[0].files).toHaveLength(more.length === 0 ? 0 : 3);
    }
    for (const more of [[], ['--yes']]) {
      const sent = JSON.parse((await place.run('bureau', 'inbox', '../in', '--json', ...more)).out);
      expect(complaintsAbout('inbox', sent)).toEqual([]);
      expect(sent.items).toHaveLength(2);
    }
    const reviewed = await answered(place);
    expect(reviewed.entries).toMatchObject([{ kind: 'review', requirement: '2.1', verdict: 'accepted' }]);
    expect(JSON.parse(out).units.map(({ report }: { report: string }) => report)).toContain('submitted');
    const into = temporaryHome();
    const head = await unpackPacket(place.path('in', 'a.zip'), 'party-governance-2023', into, nodeDisk);
    expect(complaintsAbout('packet', head)).toEqual([]);
  });

  it('of what a copy and a shared store gave each other', async () => {
    const home = await schoolFolder();
    const host = hostIn(home, { bundledPlans: resolve(import.meta.dirname, '../../plans') });
    const call = callOf('sync', { json: true });
    const workspace = await openWorkspace(call, host);
    const wrong = ['a'.repeat(64)];
    const synced: Synced = {
      kind: 'synced',
      steps: [],
      after: [],
      faults: [{ code: 'wrong-hash', file: 'a.jsonl', line: 3 }],
      evidence: { taken: [], wrong },
      sent: 2,
      sentCopies: 0,
      unsentCopies: 1,
      kept: [{ writer: 'aaaaaaaaaaaa', why: 'reviews' }],
    };
    saySynced(synced, 'db.example.org', workspace, call, host);
    expect(complaintsAbout('sync', JSON.parse(host.written()))).toEqual([]);
  });
});

describe('the same thing has the same shape everywhere', () => {
  it('plan, unit, totals, and how a requirement stands: in status, report and the table of a district', async () => {
    const place = await district();
    await place.at('one', 'record', '1.1', '--add', '1', '--on', '2023-03-01');
    await place.at('one', 'record', '1.2', '--share', '1/2', '--on', '2023-03-01');
    await place.at('one', 'record', '2.1', '--done', '--on', '2023-06-01');
    const day = ['--as-of', '2023-12-31'];
    const status = JSON.parse(await place.at('one', 'status', '--json', ...day));
    const report = JSON.parse(await place.at('one', 'report', '-f', 'json', ...day));
    const table = JSON.parse(await place.at('bureau', 'rollup', '../one', '-f', 'json', ...day));
    const row = table.units.find(({ name }: { name: string }) => name === '实验小学');
    for (const other of [report, table])
      expect(other).toMatchObject({ plan: status.plan, asOf: status.asOf, ended: status.ended });
    expect(report).toMatchObject({ unit: status.unit, figures: { totals: status.totals, overdue: status.overdue } });
    expect(row).toMatchObject({ ...status.unit, totals: status.totals, completion: status.completion });
    const reported = [...report.requirements, ...report.contributions];
    for (const {
      text,
      target,
      evidence,
      returned,
      lead,
      assigned,
      with: partners,
      ...standing
    } of status.requirements) {
      const inReport = reported.find(({ id }: { id: string }) => id === standing.id);
      const inTable = row.requirements.find(({ id }: { id: string }) => id === standing.id);
      expect(inReport).toMatchObject({ ...standing, text, target, evidence, lead, assigned, with: partners });
      const { missing, doneWithout } = evidence;
      expect(inTable).toMatchObject({ ...standing, returned, evidence: { missing, doneWithout } });
    }
  });

  it('a target is data, in the keys of the plan, with a sentence in the language of the ledger', async () => {
    const home = await exampleLedger('office', []);
    const targets = async (...args: readonly string[]) => {
      const { requirements } = JSON.parse((await runPlan(home, ['status', '--json', ...args])).out);
      const found = requirements.map(({ id, target }: { id: string; target: object | null }) => [id, target]);
      return Object.fromEntries(found);
    };
    expect(await targets()).toMatchObject({
      '1.1': null,
      '2.1': { kind: 'level', 'at-least': '30', unit: '册', measure: 'latest' },
      '2.3': { kind: 'share', 'at-least': '95%', of: '班级', across: 'units' },
      '2.4': { kind: 'count', 'at-least': '20', unit: '场', across: 'units', text: '全区不少于 20 场' },
      '3.1': { kind: 'recurring', 'at-least': '1', unit: '份', every: 'month', by: '25' },
      '3.4': { kind: 'never', never: true },
      '3.5': { kind: 'never', never: true, every: 'month' },
      '4.1': { kind: 'cap', 'at-most': '10', unit: '份', text: '不超过 10 份' },
    });
    expect(await targets('--lang', 'en')).toMatchObject({ '4.1': { text: 'at most 10 份' } });
  });
});

type Place = Awaited<ReturnType<typeof district>>;

/** The bureau reviews what was taken in and answers; the unit takes the answer in. */
async function answered(place: Place) {
  const tell = async (name: ContractName, at: Parameters<Place['run']>[0], ...args: string[]) => {
    const { out, err } = await place.run(at, name, ...args, '--json');
    const value = JSON.parse(out === '' ? err : out);
    expect({ args, complaints: complaintsAbout(name, value) }).toEqual({ args, complaints: [] });
    return value;
  };
  const queue = await tell('review', 'bureau');
  const unit = { name: '实验小学' };
  expect(queue).toMatchObject({ own: 0, entries: [] });
  expect(queue.waiting).toMatchObject([
    { unit, id: '1.2' },
    { unit, id: '2.1' },
  ]);
  const reviewed = await tell('review', 'bureau', '--id', '2.1', '--accept', '--yes');
  expect(reviewed).toMatchObject({ waiting: [], own: 0 });
  const first = await tell('export', 'bureau', '--all', '-o', 'answers/');
  expect(first).toMatchObject({ done: true, packets: [{ unit: { name: '实验小学' }, written: true }] });
  const again = await tell('export', 'bureau', '--all', '-o', 'answers/');
  expect(again.packets).toMatchObject([{ written: false }]);
  const merged = await tell('merge', 'one', join('..', 'bureau', first.packets[0].file));
  expect(merged).toMatchObject({ done: true, files: [{ kind: 'new', entries: 1 }], faults: [], divergences: [] });
  return reviewed;
}

function fileIn(home: string): string {
  const folder = join(home, '.plan/ledger/party-governance-2023');
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
}

function lineIn(home: string): string {
  return readFileSync(fileIn(home), 'utf8').split('\n')[0] ?? '';
}
