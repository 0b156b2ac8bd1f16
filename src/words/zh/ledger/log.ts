import type { Of } from '../../table.ts';

export const words = {
  empty: '台账还是空的。',
  takenBack: '［已撤销］',
  orphan: ({ said }: Of<'said'>) => `［已不在计划中${said ? `：${said}` : ''}］`,
  faults: '台账里有 {count} 处被改动或读不了，未计入；其余记录都在。请运行 plan verify 看是哪里。',
  incomplete: '有 {count} 批记录没有写完，不计入；请重新记一遍那几条。plan verify 可看是哪一批。',
} as const;
