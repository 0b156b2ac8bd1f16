/** What only the paper form of a report says. */
export const words = {
  annexes: '附件：',
  annexNumber: '{number}. ',
  summary: { label: '附件1', title: '完成情况汇总表' },
  catalogue: { label: '附件2', title: '佐证材料目录' },
  signatures: '签字盖章页',
} as const;
