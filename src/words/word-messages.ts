import type { InBoth } from './language.ts';

/** What only the paper form of a report says. */
const zh = {
  annexes: '附件：',
  annexNumber: (number: number) => `${number}. `,
  summary: { label: '附件1', title: '完成情况汇总表' },
  catalogue: { label: '附件2', title: '佐证材料目录' },
  signatures: '签字盖章页',
};

const en: typeof zh = {
  annexes: 'Annexes: ',
  annexNumber: (number) => `${number}. `,
  summary: { label: 'Annex 1', title: 'Summary' },
  catalogue: { label: 'Annex 2', title: 'Evidence' },
  signatures: 'Signatures',
};

export const wordMessages: InBoth<typeof zh> = { zh, en };
