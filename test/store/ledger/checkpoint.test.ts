import {
  appendFileSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Placement } from '../../../src/core/ledger/entry.ts';
import {
  decodeSegment,
  decodeTable,
  encodeCheckpoint,
  sealLength,
  tableLength,
} from '../../../src/core/ledger/large/checkpoint.ts';
import { type Disk, nodeDisk } from '../../../src/store/disk.ts';
import { Trouble } from '../../../src/trouble.ts';
import { clockOf, draftWith, momentAt, testPlan } from '../../support/entries.ts';
import { planId, requirements, writeHome, writeLedger } from '../../support/large-ledger.ts';
import { type Circumstances, runBuilt, runPlan, schoolFolder, temporaryHome } from '../../support/program.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { diskWith, ledgerAt, recorder } from './ledger-at.ts';

const always = { worthCheckpoint: 0 };
const never = { worthCheckpoint: Number.MAX_SAFE_INTEGER };

const status = (home: string, circumstances: Circumstances = always) =>
  runPlan(home, ['status', '--json'], circumstances);

/** What the checkpoint may not change: the answer of the whole ledger, folded anew. */
const plainStatus = (home: string) => status(home, never);

async function expectTheSame(home: string): Promise<void> {
  const plain = await plainStatus(home);
  expect(await status(home)).toEqual(plain);
  // From what was kept now.
  expect(await status(home)).toEqual(plain);
}

function checkpointIn(home: string): string {
  const folder = join(home, '.state', 'checkpoints');
  const [name, ...others] = readdirSync(folder);
  if (name === undefined || others.length > 0) throw new Error('one checkpoint was expected');
  return join(folder, name);
}

function ledgerFileIn(home: string): string {
  const [plan = ''] = readdirSync(join(home, '.plan', 'ledger'));
  const folder = join(home, '.plan', 'ledger', plan);
  return join(folder, readdirSync(folder).find((name) => name.endsWith('.jsonl')) ?? '');
}

/** Makes every amount in the checkpoint another one, its hashes and bindings right. */
function poison(path: string): void {
  const bytes = readFileSync(path);
  const seal = bytes.subarray(-sealLength);
  const found = decodeTable(bytes.subarray(-sealLength - (tableLength(seal) ?? 0), -sealLength), seal);
  if (found === undefined) throw new Error('a checkpoint was expected');
  const { segments, ...facts } = found;
  const poisoned = [...segments].map(([name, place]): [string, Placement[]] => {
    const placements = decodeSegment(bytes.subarray(place.from, place.from + place.length), place) ?? [];
    return [name, placements.map((one) => ({ ...one, entry: { ...one.entry, amount: '77' } }))];
  });
  writeFileSync(path, Buffer.concat([...encodeCheckpoint({ ...facts, segments: new Map(poisoned) })]));
}

/** A school with some entries, one of them taken back. */
async function recordedSchool(): Promise<string> {
  const home = await schoolFolder();
  const calls = [
    ['record', '1.1', '--add', '1', '--on', '2023-03-08'],
    ['record', '1.2', '--note', '已联系'],
    ['record', '1.1', '--add', '1', '--on', '2023-04-08'],
    ['undo', '--yes'],
    ['record', '1.3', '--note', '备注'],
  ];
  for (const [minute, call] of calls.entries()) {
    await runPlan(home, call, { now: `2023-05-08T09:0${minute}:00.000+08:00` });
  }
  return home;
}

/** With a checkpoint; `poisoned`: one that says otherwise than the ledger, and would be believed. */
async function school(kept: 'poisoned' | 'sound'): Promise<string> {
  const home = await recordedSchool();
  await status(home);
  if (kept === 'poisoned') poison(checkpointIn(home));
  return home;
}

describe('a checkpoint', () => {
  test('is made, and believed while the ledger is as it was', async () => {
    const home = await school('sound');
    await expectTheSame(home);
    poison(checkpointIn(home));
    expect((await status(home)).out).toContain('"value": "77"');
  });

  test('is not made for the ledger of a school', async () => {
    const home = await recordedSchool();
    await status(home, {});
    expect(existsSync(join(home, '.state', 'checkpoints'))).toBe(false);
  });

  test.each<[string, (path: string, home: string) => void]>([
    ['deleted', (path) => rmSync(path)],
    ['empty', (path) => writeFileSync(path, '')],
    ['cut off at its beginning', (path) => truncateSync(path, 200)],
    ['cut off at its end', (path) => truncateSync(path, statSync(path).size - 9)],
    ['something else', (path) => writeFileSync(path, 'no checkpoint at all'.repeat(99))],
    [
      'a folder',
      (path) => {
        rmSync(path);
        mkdirSync(path);
      },
    ],
  ])('that is %s changes no answer', async (_what, spoil) => {
    const home = await school('poisoned');
    spoil(checkpointIn(home), home);
    await expectTheSame(home);
  });

  test('with any one byte changed changes no answer', async () => {
    const home = await school('sound');
    const path = checkpointIn(home);
    const bytes = readFileSync(path);
    const plain = await plainStatus(home);
    for (let at = 3; at < bytes.length; at += Math.ceil(bytes.length / 40)) {
      writeFileSync(
        path,
        bytes.map((byte, index) => (index === at ? byte ^ 1 : byte)),
      );
      expect(await status(home)).toEqual(plain);
    }
  });

  test('of another ledger is not believed', async () => {
    const [home, other] = [await school('sound'), await school('poisoned')];
    await runPlan(other, ['record', '1.1', '--add', '5', '--on', '2023-05-01']);
    await status(other);
    poison(checkpointIn(other));
    copyFileSync(checkpointIn(other), checkpointIn(home));
    await expectTheSame(home);
  });

  test('of a copy of the ledger elsewhere, as of a restored backup, is not believed', async () => {
    const home = await school('poisoned');
    const file = ledgerFileIn(home);
    const bytes = readFileSync(file);
    rmSync(file);
    writeFileSync(file, bytes);
    await expectTheSame(home);
  });
});

describe('a ledger that was changed behind its checkpoint is read anew', () => {
  test.each<[string, (file: string) => void]>([
    ['a byte in the middle', (file) => change(file, (text) => text.replace('"amount":"1"', '"amount":"2"'))],
    ['the end cut off', (file) => truncateSync(file, statSync(file).size - 100)],
    ['the last line gone', (file) => change(file, (text) => `${text.trimEnd().split('\n').slice(0, -1).join('\n')}\n`)],
    ['the file gone', (file) => rmSync(file)],
    ['another file in its place, longer', (file) => writeFileSync(file, '{}\n'.repeat(9999))],
    ['a line that was cut off while it was written', (file) => appendFileSync(file, '{"v":1,"id":"01')],
  ])('%s', async (_what, spoil) => {
    const home = await school('sound');
    spoil(ledgerFileIn(home));
    await expectTheSame(home);
  });

  test('also where the file says that it is as old as before', async () => {
    const home = await school('poisoned');
    const file = ledgerFileIn(home);
    const { atime, mtime } = statSync(file);
    change(file, (text) => text.replace('"amount":"1"', '"amount":"2"'));
    utimesSync(file, atime, mtime);
    await expectTheSame(home);
  });
});

function change(file: string, edit: (text: string) => string): void {
  writeFileSync(file, edit(readFileSync(file, 'utf8')));
}

describe('what was added since counts', () => {
  const earlier = { now: '2023-01-05T09:00:00.000+08:00' };

  test.each<[string, readonly (readonly string[])[], Circumstances]>([
    ['entries', [['record', '1.1', '--add', '3', '--on', '2023-05-05']], {}],
    [
      'several, one after the other',
      [
        ['record', '1.2', '--note', '一'],
        ['record', '1.3', '--note', '二'],
      ],
      {},
    ],
    ['a retraction of what the checkpoint holds', [['undo', '--yes']], {}],
    [
      'retractions, and that of a retraction',
      [
        ['undo', '--yes'],
        ['undo', '--yes'],
        ['undo', '--redo', '--yes'],
      ],
      {},
    ],
    ['entries of a clock that jumped back', [['record', '1.1', '--add', '3', '--on', '2023-01-03']], earlier],
  ])('%s', async (_what, calls, when) => {
    const home = await school('sound');
    for (const call of calls) {
      expect((await runPlan(home, call, when)).code).toBe(0);
      await expectTheSame(home);
    }
  });

  test('to what the checkpoint says, which is not read anew', async () => {
    const home = await school('poisoned');
    await runPlan(home, ['record', '1.1', '--add', '3', '--on', '2023-05-05']);
    expect((await status(home)).out).toContain('"value": "80"');
  });

  test('and record says where the requirement stands now', async () => {
    const [home, twin] = [await school('sound'), await school('sound')];
    const call = ['record', '1.1', '--add', '1', '--on', '2023-05-05'];
    const recorded = await runPlan(home, call, always);
    expect(recorded).toEqual(await runPlan(twin, call, never));
    expect(recorded.out).toContain('已');
  });

  test("other writers' files, older and newer", async () => {
    const [home, other] = [await school('sound'), await schoolFolder()];
    await runPlan(other, ['record', '1.1', '--add', '1', '--on', '2023-01-04'], earlier);
    await runPlan(other, ['export', '-o', 'packet.zip'], {});
    await runPlan(home, ['merge', join(other, 'packet.zip')]);
    await expectTheSame(home);
    await runPlan(other, ['record', '1.1', '--add', '1', '--on', '2023-06-04']);
    await runPlan(other, ['export', '-o', 'packet.zip', '--yes'], {});
    await runPlan(home, ['merge', join(other, 'packet.zip')]);
    await expectTheSame(home);
  });
});

describe('a checkpoint that would be believed', () => {
  test.each([[['report', '-f', 'json']], [['report', '-f', 'md']], [['verify']], [['log']], [['show', '1.1']]])(
    'is not looked at by %j',
    async (call) => {
      const home = await school('sound');
      const before = await runPlan(home, call, never);
      poison(checkpointIn(home));
      expect(await runPlan(home, call, always)).toEqual(before);
    },
  );

  test('is not where the plan reads otherwise now', async () => {
    const home = await school('poisoned');
    mkdirSync(join(home, 'plans'));
    const bundled = join(import.meta.dirname, '../../../plans/party-governance-2023.yaml');
    writeFileSync(join(home, 'plans', 'own.yaml'), `${readFileSync(bundled, 'utf8')}# 改\n`);
    await expectTheSame(home);
  });

  test('is not where the unit is of another kind now', async () => {
    const home = await school('poisoned');
    change(join(home, '.plan', 'config.yaml'), (text) => text.replace('"school"', '"bureau"'));
    await expectTheSame(home);
  });

  test('is not by another version of the program', async () => {
    const root = temporaryFolder();
    const question = { concerns: () => true, unit: 'school', under: 'plan' };
    const made = ledgerAt(root, { ...always, version: '1.0.0' });
    await made.store.append([draftWith({ kind: 'progress', amount: '1' })], recorder);
    await made.store.extract(testPlan, question);
    poison(join(root, 'state', 'checkpoints', readdirSync(join(root, 'state', 'checkpoints'))[0] ?? ''));
    const amountsBy = async (version: string) =>
      (await ledgerAt(root, { ...always, version }).store.extract(testPlan, question))?.placements.map(
        ({ entry }) => entry.amount,
      );
    expect(await amountsBy('1.0.0')).toEqual(['77']);
    expect(await amountsBy('1.0.1')).toEqual(['1']);
  });
});

describe('where no checkpoint can be kept', () => {
  const refuse = async (path: string): Promise<never> => {
    throw new Trouble('file-unwritable', { file: path, why: 'EROFS' });
  };
  const isCheckpoint = (path: string) => path.includes('checkpoints');

  test.each<[string, Partial<Disk>]>([
    [
      'the folder cannot be made',
      { makeFolder: (path) => (isCheckpoint(path) ? refuse(path) : nodeDisk.makeFolder(path)) },
    ],
    [
      'the disk is full',
      { writeWhole: (path, text) => (isCheckpoint(path) ? refuse(path) : nodeDisk.writeWhole(path, text)) },
    ],
    ['it cannot be read', { openToRead: (path) => (isCheckpoint(path) ? refuse(path) : nodeDisk.openToRead(path)) }],
  ])('as %s, the answer is the same, and nothing is said', async (_why, change) => {
    const home = await school('poisoned');
    const disk = diskWith(change);
    if (change.openToRead === undefined) rmSync(checkpointIn(home));
    expect(await status(home, { ...always, disk })).toEqual(await plainStatus(home));
  });
});

describe('a question that may not cost more than so many bytes', () => {
  test('is answered where that does, and not where it does not', async () => {
    const root = temporaryFolder();
    const { store } = ledgerAt(root, { ...always, now: clockOf(momentAt(0), momentAt(1), momentAt(2)) });
    const question = { concerns: () => true, unit: 'school', under: 'plan' };
    for (const note of ['一', '二']) await store.append([draftWith({ note })], recorder);
    expect(await store.extract(testPlan, { ...question, atMost: 100 })).toBeUndefined();
    await store.extract(testPlan, question);
    expect((await store.extract(testPlan, { ...question, atMost: 100 }))?.placements).toHaveLength(2);
    await store.append([draftWith({ note: '三' })], recorder);
    expect(await store.extract(testPlan, { ...question, atMost: 100 })).toBeUndefined();
    expect((await store.extract(testPlan, { ...question, atMost: 1000 }))?.placements).toHaveLength(3);
  });
});

describe('a large ledger', () => {
  /** As it is shipped: some thousand entries of many units, by several writers. */
  function largeHome(): string {
    const home = temporaryHome();
    writeHome(home, 'school');
    const prints = new Map(requirements.map(({ id }) => [id, '0123456789abcdef']));
    writeLedger(join(home, '.plan', 'ledger', planId), 4000, { writers: 3, prints });
    return home;
  }

  test('of which several processes make a checkpoint at once gives all of them the same answer', async () => {
    const home = largeHome();
    const plain = await plainStatus(home);
    const all = await Promise.all([1, 2, 3, 4].map(() => runBuilt(home, ['status', '--json'])));
    for (const { code, out, err } of all) expect({ code, out, err }).toEqual(plain);
    expect(readdirSync(join(home, '.state', 'workpoints', 'checkpoints'))).toHaveLength(1);
    expect((await runBuilt(home, ['status', '--json'])).out).toBe(plain.out);
  }, 60_000);

  test('is told the same of as a school, as the bureau, and as of any day', async () => {
    const home = largeHome();
    for (const kind of ['school', 'bureau']) {
      writeHome(home, kind);
      for (const day of ['2023-12-31', '2023-06-30', '2023-01-15']) {
        const asked = ['status', '--json', '--as-of', day];
        expect(await runPlan(home, asked, always)).toEqual(await runPlan(home, asked, never));
      }
    }
  }, 60_000);
});
