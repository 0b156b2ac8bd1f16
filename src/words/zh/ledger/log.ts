import type { Of } from '../../table.ts';

export const words = {
  empty: '台账还是空的。',
  takenBack: '［已撤销］',
  orphan: ({ said }: Of<'said'>) => `［已不在计划中${said ? `：${said}` : ''}］`,
  faults: '台账里有 {count} 处被改动或读不了，未计入；其余记录都在。请运行 plan verify 看是哪里。',
  unknown: '台账里有 {count} 条记录是更新版本的程序写的，这个版本不认识：都留着，不计入。升级后就能看到。',
  incomplete: '有 {count} 批记录没有写完，不计入；请重新记一遍那几条。plan verify 可看是哪一批。',
} as const;
