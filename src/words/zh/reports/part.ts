import type { Of } from '../../table.ts';

/** What a report says that is of a part of the plan, or of a part of its time. */
export const words = {
  section: '第{number}部分',
  item: '第{id}项任务',
  lead: '（{name}）',
  nobody: '未分工',
  title: '{unit}关于《{plan}》{part}落实情况的自查报告',
  spanTitle: ({ unit, plan, part, span, whole }: Of<'unit' | 'plan' | 'part' | 'span' | 'whole'>) =>
    `${unit}落实《${plan}》${part}${span}工作${whole ? '总结' : '小结'}`,
  inTitle: '',
  /** Between the pieces of what it is of. */
  between: '、',
  scoped: '{title}（{scope}）',
  sectionNamed: '第{number}部分“{title}”',
  itemNamed: '第{id}项“{title}”',
  /** What the unit has looked through: 第一部分“…”中教导处承担的任务. */
  duties: ({ where, lead }: Of<'where' | 'lead'>) =>
    lead ? `${where}${where ? '中' : ''}${lead}承担的任务` : `${where}的任务`,
  dutiesOfNobody: ({ where }: Of<'where'>) => `${where}${where ? '中' : ''}未分工的任务`,
  basis: ({ unit, plan, duties }: Of<'unit' | 'plan' | 'duties'>) =>
    `按照《${plan}》要求，${unit || '本单位'}对${duties}逐条进行了自查。`,
  spanBasis: ({ unit, plan, duties, span, from, to }: Of<'unit' | 'plan' | 'duties' | 'span' | 'from' | 'to'>) =>
    `现将${unit || '本单位'}${span}（${from}至${to}）落实《${plan}》${duties ? `中${duties}` : ''}的情况小结如下。`,
  partOnly: '文中数字、表格和附件只包括这些任务。',
  spanOnly:
    '本期任务，指本期有记录、在本期到期，以及截至本期末逾期或需抓紧的任务；数字、表格和附件1只包括这些任务，附件2、附件3只列本期的材料和记录。',
  dueInSpan: '其中本期到期的{of}条，已按要求完成{done}条。',
  doneBefore: '已于{day}完成',
  next: '{span}到期的任务还有{count}条：',
  nextAgain: '上述任务中，{span}仍需按期完成的有：{duties}。',
  nextNothing: '{span}没有其他到期的任务。',
  again: '{id}（{due}）',
  nextSheet: '下期到期',
  fact: '范围',
} as const;
