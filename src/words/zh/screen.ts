import { argument } from '../argument.ts';
import type { Of } from '../table.ts';

export const statusTable = {
  only: ' 只看{name}的 {count} 条：',
  asOf: '截至 {day}',
  timeGone: '时间已过 {percent}%',
  notBegun: '计划 {from} 才开始',
  ended: '计划已结束',
  noUnit: '尚未设单位',
  done: '已完成 {done}/{of}（{percent}%）',
  exemptLeftOut: '共 {all} 条：要办 {of}、不适用 {exempt}',
  contributes: '另有全区指标 {count} 条，本单位只报贡献，不计入完成率',
  section: '{number}、{title}',
  among: ({
    returned,
    behind,
    evidence,
    unattached,
    outdated,
  }: Of<'returned' | 'behind' | 'evidence' | 'unattached' | 'outdated'>) =>
    `其中 ${Number(returned) > 0 ? `退回 ${returned} · ` : ''}滞后 ${behind} · 缺佐证 ${evidence} · 已完成未附佐证 ${unattached} · 需复核 ${outdated}`,
  next: '接下来：',
  dueSoon: '快到期',
  returned: '退回',
  returnedFor: '退回：{reason}',
  lacksEvidence: '缺佐证',
  before: '截止 {day}',
  moreGuided: '还有 {count} 条',
  more: '还有 {count} 条，plan check --only overdue 可逐条看',
  outdated: '需复核',
  confirmGuided: '要求改过；记录仍有效的，填报时选“复核”',
  confirm: '要求改过；仍有效：plan record {id} --confirm',
  moreOutdatedGuided: '还有 {count} 条需复核',
  moreOutdated: '还有 {count} 条需复核，plan check 可逐条看',
  orphansGuided: '已不在计划中（或不再归本单位）的记录 {count} 条，都还在：',
  orphans: '已不在计划中（或不再归本单位）的记录 {count} 条，都还在，plan log 可看：',
  orphan: '{id} {said}（{count} 条）',
  moreOrphans: '还有 {count} 项，plan log 可看',
} as const;

export const requirementTable = {
  asks: '要求',
  doneOrNot: '做完即可',
  before: '期限 {day}',
  colon: '：',
  quote: '「{text}」',
  returned: ({ by, reason }: Of<'by' | 'reason'>) => `被退回（${by}）${reason ? `：${reason}` : ''}`,
  reopened: ({ by, reason }: Of<'by' | 'reason'>) => `已恢复办理（${by}）${reason ? `：${reason}` : ''}`,
  nowApplies: ({ by, reason }: Of<'by' | 'reason'>) => `原为不适用，已改回要办（${by}）${reason ? `：${reason}` : ''}`,
  changed: {
    text: '记录时的要求是「{said}」，后来改了',
    'target-or-due': '记录之后，要求的目标或期限改了',
    unknown: '记录之后，要求改了',
  },
  outdated: '需复核：{changed}；记录仍有效的，用 plan record {id} --confirm 复核。',
  outdatedHere: '需复核：{changed}。',
  lacksEvidence: '缺佐证：应有 {names}',
  contributes: '这是全区的指标：本单位做了多少报多少，不算逾期。',
  lead: '牵头：',
  with: '责任：',
  assigned: '承办：',
  evidence: '应有佐证：',
  basis: '依据：',
  scoring: '评分标准：',
  tags: '标签：',
  earlier: '（更早还有 {count} 条）',
  noEntries: '还没有记录。',
  toCome: '还没到，到那天才算',
  periods: '各期：',
} as const;

export const nextTable = {
  head: '{year} 年的计划，由 {from} 年的 {plan} 延续而来：文字、目标、责任单位、编号照旧，日期顺延。',
  check: '请对照新一年的工作要点逐条核对；条目有增减时，编号不要挪作他用。',
  review:
    '还是上一年的、顺延来的，注有“待确认”并列在 x-guess 里；plan import --review 逐处确认，plan validate 会提醒还剩哪些。',
  unfinished: '只保留了没有完成的要求；已完成、不适用和归其他单位的 {count} 条没有列入。',
  remedy: '上一计划没有完成。{words}',
  why: {
    title: '标题由上一年的顺延，新文件也许另有名称',
    aim: '这是 {from} 年文件的总体要求，请改成新一年的',
    source: '原文都出自这份 {from} 年的文件；新文件印发后，请换成新文件',
    days: '由 {was} 顺延',
    years: '文字里写着 {years} 年，请改成新一年的说法',
  },
  made: ({ count, guesses, file }: Of<'count' | 'guesses' | 'file'>) =>
    `共 ${count} 条要求，${guesses} 处待确认。请对照新一年的工作要点核对：plan import --review ${argument(file)}，再运行 plan validate。`,
} as const;

/** Marks that stand between and around pieces. */
export const marksTable = {
  colon: '：',
  comma: '，',
  semicolon: '；',
  list: '、',
  aside: '（{text}）',
  /** Between a word and what stands close to it. */
  close: '',
  /** Between sentences. */
  space: '',
} as const;
