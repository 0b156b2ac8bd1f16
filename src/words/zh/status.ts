import type { Of } from '../table.ts';

export const words = {
  asOf: '截至 {day}',
  timeGone: '时间已过 {percent}%',
  notBegun: '计划 {from} 才开始',
  ended: '计划已结束',
  noUnit: '尚未设单位',
  done: '已完成 {done}/{of}（{percent}%）',
  exemptLeftOut: '不适用 {count} 条不计',
  contributes: '另有全区指标 {count} 条，本单位只报贡献，不计入完成率',
  section: '{number}、{title}',
  totals: ({ parts }: { readonly parts: readonly string[] }) => parts.join(' · '),
  among: ({ returned, behind, evidence, outdated }: Of<'returned' | 'behind' | 'evidence' | 'outdated'>) =>
    `其中 ${Number(returned) > 0 ? `退回 ${returned} · ` : ''}滞后 ${behind} · 缺佐证 ${evidence} · 需复核 ${outdated}`,
  next: '接下来：',
  dueSoon: '快到期',
  returned: '退回',
  returnedFor: '退回：{reason}',
  lacksEvidence: '缺佐证',
  before: '截止 {day}',
  more: '还有 {count} 条，plan check --only overdue 可逐条看',
  outdated: '需复核',
  confirm: '要求改过；仍有效：plan record {id} --confirm',
  moreOutdated: '还有 {count} 条需复核，plan check 可逐条看',
  orphans: '已不在计划中（或不再归本单位）的记录 {count} 条，都还在，plan log 可看：',
  orphan: '{id} {said}（{count} 条）',
  moreOrphans: '还有 {count} 项，plan log 可看',
} as const;
