import type { Like } from '../table.ts';
import type { words as zh } from '../zh/migrate.ts';
import { counted } from './counted.ts';

export const words = {
  change: '{file}: format {from} -> {to}',
  nothing: ({ count }) =>
    `Nothing is to be done: what was looked at (${counted(count, 'file')}: plans, ledgers, settings) is of today's format.`,
  dry: ({ count }) =>
    `To be brought to today's format: ${counted(count, 'file')}. This was a look only; nothing was written.`,
  ask: 'Make a backup, then change them?',
  backedUp: 'The files as they were are kept in {folder}',
  done: ({ count }) =>
    `Changed: ${counted(count, 'file')}. Run plan verify, and keep the backup until you are sure. A ledger's digest is another one now: keep the new one elsewhere.`,
} as const satisfies Like<typeof zh>;
