import type { Of } from '../../table.ts';

/** The prose of a report: what a clerk would write from the ledger, and nothing that does not stand there. */
export const words = {
  mark: '（初稿：由台账自动生成，请核对并补全“待填写”处）',
  attached: '已附佐证材料 {evidence}。',
  sentence: '{text}。',
  asks: '要求{target}',
  exempt: ({ reason }: Of<'reason'>) => `不适用${reason ? `，原因：${reason}` : ''}`,
  sentBack: ({ day, by, reason }: Of<'day' | 'by' | 'reason'>) =>
    `${day}由${by}退回${reason ? `，原因：${reason}` : ''}`,
  reopened: ({ day, by, reason }: Of<'day' | 'by' | 'reason'>) =>
    `${day}由${by}恢复办理${reason ? `，原因：${reason}` : ''}`,
  deed: '{day}{what}',
  deedOnDays: '{days}各{what}',
  deedOften: '{first}至{last}共记录 {count} 笔，每笔{what}',
  moreDeeds: '另有 {count} 笔记录，见台账',
  seeEvidence: '佐证材料见附件2第 {numbers} 号',
  nothingYet: '尚无落实记录的任务 {count} 条：',
  nothingYetOne: '{what}（{status}）',
  found: '自查发现：{parts}。',
  unfinished: '尚未完成 {count} 条',
  pressing: '需抓紧办理 {count} 条',
  notBegun: '{count} 条尚未启动',
  late: '晚于期限完成 {count} 条',
  withoutEvidence: '缺佐证 {count} 条，已完成未附佐证 {unattached} 条',
  unattached: '已完成未附佐证 {count} 条。',
  outdated: '需复核 {count} 条',
  due: '期限{day}',
  lacksEvidence: ({ names }: Of<'names'>) => `缺佐证${names ? `：应有${names}，尚未附上` : ''}`,
  toConfirm: '需复核：{changed}',
  cause: '原因：（待填写）',
  causeIs: '原因：{text}',
  measure: '整改措施：{text}',
  owner: '责任人：{text}',
  doneBy: '完成时限：{day}',
  evidenceTitle: ({ count, beside }: Of<'count' | 'beside'>) => `${beside ? '另外' : ''}缺佐证的任务（${count} 条）`,
  outdatedTitle: ({ count, beside }: Of<'count' | 'beside'>) => `${beside ? '另外' : ''}需复核的任务（${count} 条）`,
} as const;
