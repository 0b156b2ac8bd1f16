import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import { isWriterId } from '../../../src/core/ledger/names.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { draftWith, testPlan } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ledgerAt, recorder } from './ledger-at.ts';

/** A store with nothing in it whose clock says 2023-03-08 in the morning, and paths of files that can be attached. */
function make() {
  const root = temporaryFolder();
  const [minutes, blank] = [join(root, '会议记录.docx'), join(root, 'blank.txt')];
  writeFileSync(minutes, 'minutes');
  writeFileSync(blank, '');
  return { store: ledgerAt(root).store, minutes, blank };
}

describe('entries', () => {
  test('are none at first, and there is no writer', async () => {
    const { store } = make();
    expect(await store.read(testPlan)).toEqual({ files: [], faults: [] });
    expect(await store.writer(testPlan)).toBeUndefined();
  });

  test('that were appended are read back as they were returned', async () => {
    const { store } = make();
    const first = await store.append([draftWith({ note: '第一次\n学习', on: '2023-03-07' })], recorder);
    const second = await store.append([draftWith({ kind: 'progress', amount: '2' })], recorder);
    const { files, faults } = await store.read(testPlan);
    expect(faults).toEqual([]);
    expect(files.map(({ lines }) => lines.map(({ entry }) => entry))).toEqual([[...first.entries, ...second.entries]]);
  });

  test('say who recorded what when, for which unit', async () => {
    const { entries } = await make().store.append([draftWith({ note: '学习' })], recorder);
    expect(entries).toMatchObject([
      { v: 1, by: '王老师', unit: 'experimental-primary', plan: testPlan, kind: 'done', note: '学习' },
    ]);
    expect(entries[0]?.at).toMatch(/^2023-03-08T/);
  });

  test('of one command are one batch; a single one is none', async () => {
    const { store } = make();
    const { entries } = await store.append([draftWith(), draftWith(), draftWith()], recorder);
    expect(entries.map(({ batch }) => [batch?.n, batch?.of])).toEqual([
      [1, 3],
      [2, 3],
      [3, 3],
    ]);
    expect(new Set(entries.map(({ batch }) => batch?.id)).size).toBe(1);
    expect((await store.append([draftWith()], recorder)).entries[0]?.batch).toBeUndefined();
    expect(foldLedger((await store.read(testPlan)).files).standing).toHaveLength(4);
  });

  test('have ids of their own that rise within a batch', async () => {
    const { entries } = await make().store.append([draftWith(), draftWith(), draftWith()], recorder);
    const ids = entries.map(({ id }) => id);
    expect([...new Set(ids)].sort()).toEqual(ids);
  });

  test('that are none write nothing', async () => {
    const { store } = make();
    expect(await store.append([], recorder)).toEqual({ entries: [], isNewWriter: false });
    expect((await store.read(testPlan)).files).toEqual([]);
  });

  test('go to one writer, who is new once', async () => {
    const { store } = make();
    expect((await store.append([draftWith()], recorder)).isNewWriter).toBe(true);
    expect((await store.append([draftWith()], recorder)).isNewWriter).toBe(false);
    const writer = await store.writer(testPlan);
    expect(isWriterId(writer ?? '')).toBe(true);
    expect((await store.read(testPlan)).files.map((file) => file.writer)).toEqual([writer]);
  });

  test('of two plans lie apart, each in a chain of its own', async () => {
    const { store } = make();
    await store.append([draftWith()], recorder);
    await store.append([draftWith()], { ...recorder, plan: 'other-2024' });
    for (const plan of [testPlan, 'other-2024']) {
      const { files, faults } = await store.read(plan);
      expect(faults).toEqual([]);
      expect(files.flatMap(({ lines }) => lines.map(({ entry }) => entry.plan))).toEqual([plan]);
    }
  });

  test.each(['../../x', 'CON', 'con', '', 'a/b', '/etc', 'x\u001b[31m'])(
    'never go under a plan id like %j',
    async (plan) => {
      const { store } = make();
      const refused = { code: 'bad-plan-id', exitCode: 3 };
      await expect(store.append([draftWith()], { ...recorder, plan })).rejects.toMatchObject(refused);
      await expect(store.read(plan)).rejects.toMatchObject(refused);
      await expect(store.writer(plan)).rejects.toMatchObject(refused);
    },
  );

  test('that would not read back are not written', async () => {
    const { store } = make();
    await expect(store.append([draftWith(), draftWith({ amount: 'two' })], recorder)).rejects.toThrow(TypeError);
    expect((await store.read(testPlan)).files.flatMap(({ lines }) => lines)).toEqual([]);
  });
});

describe('evidence', () => {
  test('is kept under its name, with its hash and size', async () => {
    const { store, minutes } = make();
    const kept = await store.keepEvidence(minutes);
    expect(kept).toEqual({ name: '会议记录.docx', sha256: sha256('minutes'), bytes: 7 });
    const { entries } = await store.append([draftWith({ evidence: [kept] })], recorder);
    expect(await store.checkEvidence(entries)).toEqual([
      { state: 'ok', sha256: sha256('minutes'), names: ['会议记录.docx'], entries },
    ]);
  });

  test('that is a link stays one, and is never checked', async () => {
    const { store } = make();
    const kept = await store.keepEvidence('https://example.org/通知?id=1');
    expect(kept).toEqual({ url: 'https://example.org/通知?id=1' });
    const { entries } = await store.append([draftWith({ evidence: [kept] })], recorder);
    expect(await store.checkEvidence(entries)).toEqual([]);
  });

  test('that is empty is taken, and found empty', async () => {
    const { store, blank } = make();
    const { entries } = await store.append([draftWith({ evidence: [await store.keepEvidence(blank)] })], recorder);
    expect(await store.checkEvidence(entries)).toMatchObject([{ state: 'empty' }]);
  });

  test('of one content under two names is one finding', async () => {
    const { store, minutes } = make();
    const kept = await store.keepEvidence(minutes);
    const drafts = [draftWith({ evidence: [kept] }), draftWith({ evidence: [{ ...kept, name: '另一个.docx' }] })];
    const { entries } = await store.append(drafts, recorder);
    expect(await store.checkEvidence(entries)).toMatchObject([{ names: ['会议记录.docx', '另一个.docx'], entries }]);
  });

  test('that nobody kept is missing', async () => {
    const { store } = make();
    const evidence = [{ name: 'a.pdf', sha256: sha256('other'), bytes: 5 }];
    const { entries } = await store.append([draftWith({ evidence })], recorder);
    expect(await store.checkEvidence(entries)).toMatchObject([{ state: 'missing' }]);
  });

  test('is read back as it was taken in; what nobody kept is not there', async () => {
    const { store, minutes } = make();
    await store.keepEvidence(minutes);
    expect(Buffer.from((await store.readEvidence(sha256('minutes'))) ?? []).toString()).toBe('minutes');
    expect(await store.readEvidence(sha256('other'))).toBeUndefined();
  });

  test('is listed, and gone once it was removed; removing it again does nothing', async () => {
    const { store, minutes, blank } = make();
    expect(await store.evidenceFiles()).toEqual([]);
    await store.keepEvidence(minutes);
    await store.keepEvidence(blank);
    const paths = [sha256('minutes'), sha256('')].map((hash) => `${hash.slice(0, 2)}/${hash}`).sort();
    expect(await store.evidenceFiles()).toEqual(paths);
    await store.removeEvidence(sha256('minutes'));
    await store.removeEvidence(sha256('minutes'));
    expect(await store.evidenceFiles()).toEqual([`${sha256('').slice(0, 2)}/${sha256('')}`]);
    expect(await store.readEvidence(sha256('minutes'))).toBeUndefined();
  });

  test('belongs to the plans that have a ledger', async () => {
    const { store } = make();
    expect(await store.plans()).toEqual([]);
    await store.append([draftWith()], recorder);
    await store.append([draftWith()], { ...recorder, plan: 'other-2024' });
    expect(await store.plans()).toEqual(['other-2024', testPlan].sort());
  });

  test('that was removed is said by an entry of its own', async () => {
    const { store, minutes } = make();
    const kept = await store.keepEvidence(minutes);
    await store.append([draftWith({ evidence: [kept] })], recorder);
    const removal = draftWith({ kind: 'note', reason: '按要求', removes: sha256('minutes') });
    expect((await store.append([removal], recorder)).entries).toMatchObject([removal]);
    expect((await store.read(testPlan)).faults).toEqual([]);
    await expect(store.append([{ ...removal, removes: '../../x' }], recorder)).rejects.toThrow(TypeError);
  });

  test('that is not there is refused', async () => {
    await expect(make().store.keepEvidence('/nowhere/a.pdf')).rejects.toMatchObject({ code: 'evidence-missing' });
  });
});
