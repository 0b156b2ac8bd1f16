import type { Change } from '../core/progress/outdated.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  asks: '要求',
  doneOrNot: '做完即可',
  before: ({ day }: Values) => `期限 ${day}`,
  colon: '：',
  quote: ({ text }: Values) => `「${text}」`,
  returned: ({ by, reason }: Values) => `被退回（${by}）${reason ? `：${reason}` : ''}`,
  reopened: ({ by, reason }: Values) => `已恢复办理（${by}）${reason ? `：${reason}` : ''}`,
  changed: {
    text: (said: string) => `记录时的要求是「${said}」，后来改了`,
    'target-or-due': () => '记录之后，要求的目标或期限改了',
    unknown: () => '记录之后，要求改了',
  } satisfies Record<Change, (said: string) => string>,
  outdated: ({ changed, id }: Values) => `需复核：${changed}；记录仍有效请选“复核”（plan record ${id} --confirm）。`,
  lacksEvidence: ({ names }: Values) => `缺佐证：应有 ${names}`,
  contributes: '这是全区的指标：本单位做了多少报多少，不算逾期。',
  lead: '牵头：',
  with: '责任：',
  evidence: '应有佐证：',
  basis: '依据：',
  tags: '标签：',
  earlier: ({ count, id }: Values) => `（更早还有 ${count} 条，plan show ${id} 可看）`,
  noEntries: '还没有记录。',
  periods: '各期：',
};

const en: typeof zh = {
  asks: 'asks',
  doneOrNot: 'done or not done',
  before: ({ day }) => `due ${day}`,
  colon: ': ',
  quote: ({ text }) => `"${text}"`,
  returned: ({ by, reason }) => `returned (${by})${reason ? `: ${reason}` : ''}`,
  reopened: ({ by, reason }) => `reopened (${by})${reason ? `: ${reason}` : ''}`,
  changed: {
    text: (said) => `it read "${said}" when this was recorded and has changed since`,
    'target-or-due': () => 'its target or due has changed since this was recorded',
    unknown: () => 'it has changed since this was recorded',
  },
  outdated: ({ changed, id }) => `To be confirmed: ${changed}; if the records still hold: plan record ${id} --confirm`,
  lacksEvidence: ({ names }) => `Evidence missing, expected: ${names}`,
  contributes: "One of the district's targets: this unit records what it contributes and is never in arrears.",
  lead: 'lead: ',
  with: 'with: ',
  evidence: 'evidence expected: ',
  basis: 'basis: ',
  tags: 'tags: ',
  earlier: ({ count, id }) => `(${count} earlier; see plan show ${id})`,
  noEntries: 'Nothing recorded yet.',
  periods: 'Periods:',
};

export const requirementMessages: InBoth<typeof zh> = { zh, en };
