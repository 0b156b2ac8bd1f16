import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

/** The prose of a report: what a clerk would write from the ledger, and nothing that does not stand there. */
const zh = {
  mark: '（初稿：由台账自动生成，请核对并补全“待填写”处）',
  attached: ({ count }: Values) => `已附佐证材料 ${count} 份。`,
  sentence: ({ text }: Values) => `${text}。`,
  asks: ({ target }: Values) => `要求${target}`,
  exempt: ({ reason }: Values) => `不适用${reason ? `，原因：${reason}` : ''}`,
  sentBack: ({ day, by, reason }: Values) => `${day}由${by}退回${reason ? `，原因：${reason}` : ''}`,
  reopened: ({ day, by, reason }: Values) => `${day}由${by}恢复办理${reason ? `，原因：${reason}` : ''}`,
  deed: ({ day, what }: Values) => `${day}${what}`,
  deedOnDays: ({ days, what }: Values) => `${days}各${what}`,
  deedOften: ({ first, last, count, what }: Values) => `${first}至${last}共记录 ${count} 笔，每笔${what}`,
  moreDeeds: ({ count }: Values) => `另有 ${count} 笔记录，见台账`,
  seeEvidence: ({ numbers }: Values) => `佐证材料见附件2第 ${numbers} 号`,
  nothingYet: ({ count }: Values) => `尚无落实记录的任务 ${count} 条：`,
  nothingYetOne: ({ what, status }: Values) => `${what}（${status}）`,
  found: ({ parts }: Values) => `自查发现：${parts}。`,
  unfinished: ({ count }: Values) => `尚未完成 ${count} 条`,
  pressing: ({ count }: Values) => `需抓紧办理 ${count} 条`,
  late: ({ count }: Values) => `晚于期限完成 ${count} 条`,
  withoutEvidence: ({ count }: Values) => `缺佐证 ${count} 条`,
  outdated: ({ count }: Values) => `需复核 ${count} 条`,
  due: ({ day }: Values) => `期限${day}`,
  lacksEvidence: ({ names }: Values) => `缺佐证${names ? `：应有${names}，尚未附上` : ''}`,
  toConfirm: ({ changed }: Values) => `需复核：${changed}`,
  cause: '原因：（待填写）',
  evidenceTitle: ({ count, beside }: Values) => `${beside ? '另外' : ''}缺佐证的任务（${count} 条）`,
  outdatedTitle: ({ count, beside }: Values) => `${beside ? '另外' : ''}需复核的任务（${count} 条）`,
};

const en: typeof zh = {
  mark: '(Draft: made from the ledger; check it, and fill in what is marked “to be filled in”)',
  attached: ({ count }) => `${counted(count, 'piece')} of evidence attached.`,
  sentence: ({ text }) => `${String(text).charAt(0).toUpperCase()}${String(text).slice(1)}.`,
  asks: ({ target }) => `asked for: ${target}`,
  exempt: ({ reason }) => `exempt${reason ? `, reason: ${reason}` : ''}`,
  sentBack: ({ day, by, reason }) => `returned by ${by} on ${day}${reason ? `, reason: ${reason}` : ''}`,
  reopened: ({ day, by, reason }) => `reopened by ${by} on ${day}${reason ? `, reason: ${reason}` : ''}`,
  deed: ({ day, what }) => (day ? `${day}: ${what}` : `${what}`),
  deedOnDays: ({ days, what }) => `${days}: ${what} each`,
  deedOften: ({ first, last, count, what }) =>
    `${first} to ${last}: ${counted(count, 'entry', 'entries')} of ${what} each`,
  moreDeeds: ({ count }) => `${count} more in the ledger`,
  seeEvidence: ({ numbers }) => `evidence: annex 2, no. ${numbers}`,
  nothingYet: ({ count }) => `Nothing recorded yet (${count}): `,
  nothingYetOne: ({ what, status }) => `${what} (${status})`,
  found: ({ parts }) => `Found: ${parts}.`,
  unfinished: ({ count }) => `${count} not finished`,
  pressing: ({ count }) => `${count} to be attended to now`,
  late: ({ count }) => `${count} done after the due day`,
  withoutEvidence: ({ count }) => `${count} without evidence`,
  outdated: ({ count }) => `${count} to be confirmed`,
  due: ({ day }) => `due ${day}`,
  lacksEvidence: ({ names }) => `evidence missing${names ? `: expected ${names}, none attached` : ''}`,
  toConfirm: ({ changed }) => `to be confirmed: ${changed}`,
  cause: 'Cause: (to be filled in)',
  evidenceTitle: ({ count, beside }) => `${beside ? 'Evidence missing besides' : 'Evidence missing'} (${count})`,
  outdatedTitle: ({ count, beside }) => `${beside ? 'To be confirmed besides' : 'To be confirmed'} (${count})`,
};

export const narrativeMessages: InBoth<typeof zh> = { zh, en };
