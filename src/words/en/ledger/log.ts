import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/ledger/log.ts';
import { counted } from '../counted.ts';

export const words = {
  empty: 'The ledger is still empty.',
  takenBack: '[taken back]',
  orphan: ({ said }) => `[no longer in the plan${said ? `: ${said}` : ''}]`,
  faults: ({ count }) =>
    `Left out: ${counted(count, 'place')} of the ledger, altered or unreadable; all other entries are there. plan verify shows where.`,
  unknown:
    '{count} entries were written by a newer version and are not known to this one: kept, not counted. Upgrade to see them.',
  incomplete: ({ count }) =>
    `Not counted: ${counted(count, 'batch', 'batches')} not written whole; record those answers again. plan verify shows which.`,
} as const satisfies Like<typeof zh>;
