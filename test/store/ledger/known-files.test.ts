import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ledgerIn } from '../../../src/store/layout.ts';
import { draftWith, testPlan } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ledgerAt, recorder } from './ledger-at.ts';

/** What another hand does to a ledger's file between two looks at it. */
const changes: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'nothing happened to': (bytes) => bytes,
  'a byte was changed in, so that it is as long as before': (bytes) =>
    Buffer.from(bytes.toString().replace('一', '二')),
  'lost its last line': (bytes) => bytes.subarray(0, bytes.lastIndexOf(10, -2) + 1),
  'was cut off within a line': (bytes) => bytes.subarray(0, -9),
  'lost its last newline': (bytes) => bytes.subarray(0, -1),
  'became empty': () => Buffer.alloc(0),
  'another line was put into': (bytes) => Buffer.concat([bytes, Buffer.from('{"x":1}\n')]),
};

test.each(Object.keys(changes))(
  'a store that has read a file, which %s, reads it as one that never did',
  async (what) => {
    const root = temporaryFolder();
    const { store, folder } = ledgerAt(root);
    for (const note of ['一', '一', '三']) await store.append([draftWith({ note })], recorder);
    await store.read(testPlan);
    const ledger = ledgerIn(folder, testPlan);
    const path = join(ledger, readdirSync(ledger)[0] ?? '');
    const before = readFileSync(path);
    writeFileSync(path, changes[what]?.(before) ?? '');
    expect(await store.read(testPlan)).toEqual(await ledgerAt(root).store.read(testPlan));
    // And again where what was there before comes back, and more.
    writeFileSync(path, before);
    appendFileSync(path, '<<<<<<< ours\n');
    expect(await store.read(testPlan)).toEqual(await ledgerAt(root).store.read(testPlan));
  },
);

test('what a store gave stays as it was, whatever is recorded after', async () => {
  const { store } = ledgerAt(temporaryFolder());
  await store.append([draftWith({ note: '一' })], recorder);
  const first = await store.read(testPlan);
  const text = JSON.stringify(first);
  await store.append([draftWith({ note: '二' })], recorder);
  expect((await store.read(testPlan)).files[0]?.lines).toHaveLength(2);
  expect(JSON.stringify(first)).toBe(text);
});
