import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  empty: () => '台账还是空的。',
  takenBack: () => '［已撤销］',
  orphan: ({ said }: Values) => `［已不在计划中${said ? `：${said}` : ''}］`,
  faults: ({ count }: Values) =>
    `台账里有 ${count} 处被改动或读不了，未计入；其余记录都在。请运行 plan verify 看是哪里。`,
  incomplete: ({ count }: Values) =>
    `有 ${count} 批记录没有写完，不计入；请重新记一遍那几条。plan verify 可看是哪一批。`,
};

const en: typeof zh = {
  empty: () => 'The ledger is still empty.',
  takenBack: () => '[taken back]',
  orphan: ({ said }) => `[no longer in the plan${said ? `: ${said}` : ''}]`,
  faults: ({ count }) =>
    `Left out: ${counted(count, 'place')} of the ledger, altered or unreadable; all other entries are there. plan verify shows where.`,
  incomplete: ({ count }) =>
    `Not counted: ${counted(count, 'batch', 'batches')} not written whole; record those answers again. plan verify shows which.`,
};

export const logMessages: InBoth<typeof zh> = { zh, en };
