import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  asOf: ({ day }: Values) => `截至 ${day}`,
  timeGone: ({ percent }: Values) => `时间已过 ${percent}%`,
  notBegun: ({ from }: { readonly from: string }) => `计划 ${from} 才开始`,
  ended: () => '计划已结束',
  noUnit: () => '尚未设单位',
  done: ({ done, of, percent }: Values) => `已完成 ${done}/${of}（${percent}%）`,
  exemptLeftOut: ({ count }: Values) => `不适用 ${count} 条不计`,
  contributes: ({ count }: Values) => `另有全区指标 ${count} 条，本单位只报贡献，不计入完成率`,
  section: ({ number, title }: Values) => `${number}、${title}`,
  totals: (parts: readonly string[]) => parts.join(' · '),
  among: ({ returned, behind, evidence, outdated }: Values) =>
    `其中 ${Number(returned) > 0 ? `退回 ${returned} · ` : ''}滞后 ${behind} · 缺佐证 ${evidence} · 需复核 ${outdated}`,
  next: () => '接下来：',
  overdue: () => '逾期',
  dueSoon: () => '快到期',
  returned: () => '退回',
  returnedFor: ({ reason }: Values) => `退回：${reason}`,
  lacksEvidence: () => '缺佐证',
  before: ({ day }: Values) => `截止 ${day}`,
  more: ({ count }: Values) => `还有 ${count} 条，plan check --only overdue 可逐条看`,
  outdated: () => '需复核',
  confirm: ({ id }: Values) => `要求改过；仍有效：plan record ${id} --confirm`,
  moreOutdated: ({ count }: Values) => `还有 ${count} 条需复核，plan check 可逐条看`,
  orphans: ({ count }: Values) => `已不在计划中（或不再归本单位）的记录 ${count} 条，都还在，plan log 可看：`,
  orphan: ({ id, said, count }: Values) => `${id} ${said}（${count} 条）`,
  moreOrphans: ({ count }: Values) => `还有 ${count} 项，plan log 可看`,
};

const en: typeof zh = {
  asOf: ({ day }) => `as of ${day}`,
  timeGone: ({ percent }) => `${percent}% of the time gone`,
  notBegun: ({ from }) => `the plan begins on ${from}`,
  ended: () => 'the plan has ended',
  noUnit: () => 'no unit yet',
  done: ({ done, of, percent }) => `done ${done}/${of} (${percent}%)`,
  exemptLeftOut: ({ count }) => `${count} exempt left out`,
  contributes: ({ count }) =>
    `besides, ${count} of the district's targets: this unit contributes, they count in no rate`,
  section: ({ number, title }) => `${number}、${title}`,
  totals: (parts) => parts.join(' · '),
  among: ({ returned, behind, evidence, outdated }) =>
    `of these: ${Number(returned) > 0 ? `returned ${returned} · ` : ''}behind ${behind} · evidence missing ${evidence} · to be confirmed ${outdated}`,
  next: () => 'Next: ',
  overdue: () => 'overdue',
  dueSoon: () => 'due soon',
  returned: () => 'returned',
  returnedFor: ({ reason }) => `returned: ${reason}`,
  lacksEvidence: () => 'no evidence',
  before: ({ day }) => `by ${day}`,
  more: ({ count }) => `${count} more; plan check --only overdue walks them`,
  outdated: () => 'to be confirmed',
  confirm: ({ id }) => `changed since; if records still hold: plan record ${id} --confirm`,
  moreOutdated: ({ count }) => `${count} more to be confirmed; plan check walks them`,
  orphans: ({ count }) =>
    `${counted(count, 'record')} whose requirement is no longer in the plan, or no longer yours; all kept, see plan log:`,
  orphan: ({ id, said, count }) => `${id} ${said} (${count})`,
  moreOrphans: ({ count }) => `${count} more; see plan log`,
};

export const statusMessages: InBoth<typeof zh> = { zh, en };
