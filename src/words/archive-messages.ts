import type { InBoth, Values } from './language.ts';

const zh = {
  report: '自查报告',
  evidence: '佐证材料',
  ledger: '台账',
  plan: '计划',
  notInPlan: '已不在计划中',
  index: '目录.csv',
  columns: ['编号', '任务', '材料名称', '在归档中的位置', 'SHA-256', '状态'],
  states: {
    kept: '已归档',
    missing: '缺失（副本不在或已损坏）',
    removed: '已按要求移除',
    link: '网址',
  },
  list: ({ count, size }: Values) => `要一并归档的佐证（${count} 份，共 ${size}）：`,
  confirm: () => '这些佐证都放进归档里吗？里面可能有个人信息，请确认可以交出去。',
  cancelled: () => '没有归档。',
  missing: ({ name }: Values) => `佐证 ${name} 不在或已损坏，没有归档，目录里已注明。`,
  made: ({ place, files, evidence }: Values) =>
    `已归档：${place}（文件 ${files} 个，其中佐证 ${evidence} 个）。在里面运行 sha256sum -c SHA256SUMS 可核对。`,
};

const en: typeof zh = {
  report: 'report',
  evidence: 'evidence',
  ledger: 'ledger',
  plan: 'plan',
  notInPlan: 'no longer in the plan',
  index: 'index.csv',
  columns: ['id', 'requirement', 'evidence', 'place in the archive', 'SHA-256', 'state'],
  states: {
    kept: 'archived',
    missing: 'missing (the copy is gone or damaged)',
    removed: 'removed by request',
    link: 'link',
  },
  list: ({ count, size }) => `Evidence that goes into the archive (${count}, ${size}):`,
  confirm: () => 'Archive all of it? It may hold personal data: make sure that it may be handed out.',
  cancelled: () => 'Nothing was archived.',
  missing: ({ name }) => `Evidence ${name} is missing or damaged and was not archived; the index says so.`,
  made: ({ place, files, evidence }) =>
    `Archived: ${place} (files: ${files}, of them evidence: ${evidence}). sha256sum -c SHA256SUMS in it checks them.`,
};

export const archiveMessages: InBoth<typeof zh> = { zh, en };
