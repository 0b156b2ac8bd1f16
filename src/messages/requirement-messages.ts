import type { InBoth, Values } from './language.ts';

const zh = {
  asks: '要求',
  doneOrNot: '做完即可',
  before: ({ day }: Values) => `${day} 前`,
  colon: '：',
  quote: ({ text }: Values) => `「${text}」`,
  reopened: ({ by, reason }: Values) => `被退回或重新打开（${by}）${reason ? `：${reason}` : ''}`,
  outdated: ({ said }: Values) => `需复核：记录时的要求是「${said}」，现在改了；仍有效请选“复核”。`,
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
  before: ({ day }) => `by ${day}`,
  colon: ': ',
  quote: ({ text }) => `"${text}"`,
  reopened: ({ by, reason }) => `returned or reopened (${by})${reason ? `: ${reason}` : ''}`,
  outdated: ({ said }) => `To be confirmed: it read "${said}" when this was recorded and has changed since.`,
  lacksEvidence: ({ names }) => `Evidence missing, expected: ${names}`,
  contributes: "One of the district's targets: this unit records what it contributes and is never in arrears.",
  lead: 'lead: ',
  with: 'with: ',
  evidence: 'evidence expected: ',
  basis: 'basis: ',
  tags: 'tags: ',
  earlier: ({ count, id }) => `(${count} earlier ones; see plan show ${id})`,
  noEntries: 'Nothing recorded yet.',
  periods: 'Periods:',
};

export const requirementMessages: InBoth<typeof zh> = { zh, en };
