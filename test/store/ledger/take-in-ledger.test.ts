import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { LedgerFile } from '../../../src/core/ledger/ledger-file.ts';
import { planMerge } from '../../../src/core/ledger/merge.ts';
import { nodeDisk } from '../../../src/store/disk.ts';
import type { IncomingFile } from '../../../src/store/ledger/read-incoming.ts';
import { takeInLedgerFile } from '../../../src/store/ledger/take-in-ledger.ts';
import { bytesOf, draftWith, ledgerFileWith, testPlan, writerNamed } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { ledgerAt, onlyFile } from './ledger-at.ts';

const recorder = { name: '王老师', unit: 'experimental-primary', plan: testPlan };
const incomingOf = (file: LedgerFile): IncomingFile => ({ ...file, name: 'x.jsonl', bytes: bytesOf(file) });

/** The only step of merging `incoming` into nothing. */
function stepFor(incoming: LedgerFile) {
  const [step] = planMerge([], [incomingOf(incoming)]).steps;
  if (step === undefined) throw new Error('a step was expected');
  return step;
}

describe('taking in a ledger file', () => {
  it('waits for whoever appends to it, and says who', async () => {
    const root = temporaryFolder();
    const { store, folder } = ledgerAt(root, { patience: 30 });
    const place = { folder, plan: testPlan, store, disk: nodeDisk };
    const step = stepFor(ledgerFileWith(writerNamed('a'), [{}]));
    await nodeDisk.makeFolder(join(folder, 'ledger', testPlan));
    await store.locked(`ledger/${testPlan}/${writerNamed('a')}`, () =>
      expect(takeInLedgerFile(step, place)).rejects.toMatchObject({ code: 'ledger-locked' }),
    );
    expect(readdirSync(join(folder, 'ledger', testPlan))).toEqual([]);
    await takeInLedgerFile(step, place);
    expect(onlyFile(root).bytes).toEqual(bytesOf(step.file));
  });

  it('leaves our own file alone that has gone on meanwhile', async () => {
    const root = temporaryFolder();
    const { store, folder } = ledgerAt(root);
    await store.append([draftWith()], recorder);
    const [ours] = (await store.read(testPlan)).files;
    if (ours === undefined) throw new Error('a file was expected');
    await store.append([draftWith()], recorder);
    const before = readFileSync(onlyFile(root).path);
    const taken = takeInLedgerFile(stepFor(ours), { folder, plan: testPlan, store, disk: nodeDisk });
    await expect(taken).rejects.toMatchObject({ code: 'merge-overtaken' });
    expect(readFileSync(onlyFile(root).path)).toEqual(before);
  });
});
