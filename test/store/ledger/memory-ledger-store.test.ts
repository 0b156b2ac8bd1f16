import { MemoryLedgerStore } from '../../../src/store/ledger/memory-ledger-store.ts';
import { clockOf, countedChance, momentAt } from '../../support/entries.ts';
import { promisesOfStore } from './ledger-store-contract.ts';

promisesOfStore('a ledger in memory', () => {
  const files = new Map([
    ['/school/会议记录.docx', new TextEncoder().encode('minutes')],
    ['/school/blank.txt', new Uint8Array()],
  ]);
  const store = new MemoryLedgerStore({ now: clockOf(momentAt(0)), random: countedChance(), files });
  return { store, minutes: '/school/会议记录.docx', blank: '/school/blank.txt' };
});
