import type { Of } from '../table.ts';

export const words = {
  asks: '要求',
  doneOrNot: '做完即可',
  before: '期限 {day}',
  colon: '：',
  quote: '「{text}」',
  returned: ({ by, reason }: Of<'by' | 'reason'>) => `被退回（${by}）${reason ? `：${reason}` : ''}`,
  reopened: ({ by, reason }: Of<'by' | 'reason'>) => `已恢复办理（${by}）${reason ? `：${reason}` : ''}`,
  changed: {
    text: '记录时的要求是「{said}」，后来改了',
    'target-or-due': '记录之后，要求的目标或期限改了',
    unknown: '记录之后，要求改了',
  },
  outdated: '需复核：{changed}；记录仍有效请选“复核”（plan record {id} --confirm）。',
  lacksEvidence: '缺佐证：应有 {names}',
  contributes: '这是全区的指标：本单位做了多少报多少，不算逾期。',
  lead: '牵头：',
  with: '责任：',
  evidence: '应有佐证：',
  basis: '依据：',
  tags: '标签：',
  earlier: '（更早还有 {count} 条，plan show {id} 可看）',
  noEntries: '还没有记录。',
  periods: '各期：',
} as const;
