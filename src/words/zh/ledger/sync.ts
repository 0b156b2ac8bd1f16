import type { Of } from '../../table.ts';

export const words = {
  down: '正在取回…',
  up: '正在上传…',
  verifying: '正在核对共享台账…',
  list: '要上传的佐证（{count} 份，共 {size}）：',
  confirm: '这些佐证都上传到共享台账吗？里面可能有个人信息，请确认可以交给上级。',
  sent: ({ entries, evidence, store }: Of<'entries' | 'evidence' | 'store'>) =>
    Number(evidence) > 0
      ? `已上传记录 ${entries} 条、佐证 ${evidence} 份到 ${store}。`
      : `已上传记录 ${entries} 条到 ${store}。`,
  same: '与 {store} 一致，没有要传的。',
  withoutEvidence: '另有佐证 {count} 份没有上传；要传，请加 --with-evidence。',
  others: '台账里有 {count} 条记录写的不是单位 {unit}：随文件一起保存，但不计入任何单位。',
  kept: {
    damaged: '记录文件 {file} 有损坏，没有上传；plan verify 可看是哪一行。',
    'store-damaged': '共享台账里 {file} 的记录不完好，这里的没有上传；请告诉管理员。',
    reviews: '记录文件 {file} 是审核记录，由审核人用自己的登录名上传。',
    'not-reviews': '记录文件 {file} 是单位自己的记录，由单位上传；审核人只上传审核记录。',
  },
} as const;
