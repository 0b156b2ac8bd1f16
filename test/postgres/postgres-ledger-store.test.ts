import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { foldLedger } from '../../src/core/ledger/fold.ts';
import { nodeDisk } from '../../src/store/disk.ts';
import type { Connection } from '../../src/store/postgres/connection.ts';
import { PostgresLedgerStore } from '../../src/store/postgres/postgres-ledger-store.ts';
import { promisesOfStore, recorder } from '../store/ledger/ledger-store-contract.ts';
import { clockOf, draftWith, momentAt, testPlan } from '../support/entries.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connectTo, sharedStore } from './shared-store.ts';

const school = { id: recorder.unit, name: '实验小学', kind: 'school', groups: [] };

/** A store that is made when something first asks it, and connections to it under the unit's own login. */
function connector(): () => Promise<Connection> {
  let made: Promise<string> | undefined;
  return async () => {
    made ??= sharedStore([school]).then((shared) => shared.unitLogin(school.id));
    return connectTo(await made);
  };
}

function storeAt(root: string, connect: () => Promise<Connection>, random = randomBytes): PostgresLedgerStore {
  const store = new PostgresLedgerStore({
    unit: school.id,
    connect,
    stateFolder: join(root, 'state'),
    disk: nodeDisk,
    now: clockOf(momentAt(0)),
    random: (count) => new Uint8Array(random(count)),
  });
  onTestFinished(() => store.close());
  return store;
}

promisesOfStore('a ledger in PostgreSQL', () => {
  const root = temporaryFolder();
  const [minutes, blank] = [join(root, '会议记录.docx'), join(root, 'blank.txt')];
  writeFileSync(minutes, 'minutes');
  writeFileSync(blank, '');
  return { store: storeAt(root, connector()), minutes, blank };
});

describe('a ledger in PostgreSQL', () => {
  test('takes what two processes of one computer append at once, in one chain', async () => {
    const root = temporaryFolder();
    const connect = connector();
    await connect().then((connection) => connection.close());
    await storeAt(root, connect).append([draftWith()], recorder);
    const stores = [storeAt(root, connect), storeAt(root, connect)];
    const notes = ['一', '二', '三', '四', '五'];
    await Promise.all(
      stores.map(async (store) => {
        for (const note of notes) await store.append([draftWith({ note }), draftWith({ note })], recorder);
      }),
    );
    const { files, faults } = await storeAt(root, connect).read(testPlan);
    expect(faults).toEqual([]);
    expect(files.map(({ lines }) => lines.length)).toEqual([1 + 2 * 2 * notes.length]);
    expect(foldLedger(files).incompleteBatches).toEqual([]);
  });

  test('does one thing at a time under one name, and others under another', async () => {
    const root = temporaryFolder();
    const connect = connector();
    await connect().then((connection) => connection.close());
    const store = storeAt(root, connect);
    let inside = 0;
    const seen: number[] = [];
    const work = async () => {
      inside += 1;
      seen.push(inside);
      await store.plans();
      inside -= 1;
    };
    await Promise.all([store.locked('merge', work), store.locked('merge', work), store.locked('merge', work)]);
    expect(seen).toEqual([1, 1, 1]);
    await store.locked('merge', () => store.locked('other', async () => {}));
  });

  test('shows evidence again that was removed and attached once more', async () => {
    const root = temporaryFolder();
    const store = storeAt(root, connector());
    const minutes = join(root, '会议记录.docx');
    writeFileSync(minutes, 'minutes');
    const kept = await store.keepEvidence(minutes);
    if ('url' in kept) throw new Error('a file was kept');
    await store.removeEvidence(kept.sha256);
    expect(await store.readEvidence(kept.sha256)).toBeUndefined();
    await store.keepEvidence(minutes);
    expect(Buffer.from((await store.readEvidence(kept.sha256)) ?? []).toString()).toBe('minutes');
  });
});
