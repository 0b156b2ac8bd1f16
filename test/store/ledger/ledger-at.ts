import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Disk, nodeDisk } from '../../../src/store/disk.ts';
import type { FileLedger, Recorder } from '../../../src/store/ledger/file-ledger.ts';
import { LedgerStore } from '../../../src/store/ledger/ledger-store.ts';
import { clockOf, countedChance, momentAt, testPlan } from '../../support/entries.ts';

export const recorder: Recorder = { name: '王老师', unit: 'experimental-primary', plan: testPlan };

let stores = 0;

/** A file ledger below `root`, with its `.plan/` made and a state folder beside it. */
export function ledgerAt(root: string, change: Partial<FileLedger> = {}) {
  const folder = join(root, '.plan');
  mkdirSync(folder, { recursive: true });
  const store = new LedgerStore({
    folder,
    stateFolder: join(root, 'state'),
    disk: nodeDisk,
    now: clockOf(momentAt(0)),
    // As of another process each time: its ids are never those of the one before.
    random: countedChance(++stores),
    version: '0.0.0',
    ...change,
  });
  return { store, folder, ledger: join(folder, 'ledger', testPlan) };
}

/** The only writer's file below `root`, and what it holds. */
export function onlyFile(root: string) {
  const folder = join(root, '.plan', 'ledger', testPlan);
  const [name, ...others] = readdirSync(folder).filter((file) => file.endsWith('.jsonl'));
  if (name === undefined || others.length > 0) throw new Error('one file was expected');
  const path = join(folder, name);
  return {
    path,
    writer: name.slice(0, -'.jsonl'.length),
    bytes: new Uint8Array(readFileSync(path)),
    replace: (bytes: Uint8Array | string) => writeFileSync(path, bytes),
  };
}

/** A disk that is the real one but for what is changed. */
export function diskWith(change: Partial<Disk>): Disk {
  return { ...nodeDisk, ...change };
}
