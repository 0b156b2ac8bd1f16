/** A process that appends entries one after another: `node append-many.mjs ROOT COUNT`. Prints the ids that were acknowledged. */
import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { nodeDisk } from '../../../src/store/disk.ts';
import { LedgerStore } from '../../../src/store/ledger/ledger-store.ts';

const [root = '', count = ''] = process.argv.slice(2);

const store = new LedgerStore({
  folder: join(root, '.plan'),
  stateFolder: join(root, 'state'),
  disk: nodeDisk,
  now: () => new Date().toISOString(),
  random: (length) => new Uint8Array(randomBytes(length)),
  version: '0.0.0',
});

for (let index = 0; index < Number(count); index += 1) {
  const drafts = [{ kind: 'done', requirement: '1.1', note: `${process.pid}` } as const];
  const { entries } = await store.append(drafts, { name: '王老师', unit: 'school', plan: 'party-2023' });
  for (const { id } of entries) process.stdout.write(`${id}\n`);
}
