import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  down: '正在取回…',
  up: '正在上传…',
  verifying: '正在核对共享台账…',
  list: ({ count, size }: Values) => `要上传的佐证（${count} 份，共 ${size}）：`,
  confirm: () => '这些佐证都上传到共享台账吗？里面可能有个人信息，请确认可以交给上级。',
  sent: ({ entries, evidence, store }: Values) =>
    Number(evidence) > 0
      ? `已上传记录 ${entries} 条、佐证 ${evidence} 份到 ${store}。`
      : `已上传记录 ${entries} 条到 ${store}。`,
  same: ({ store }: Values) => `与 ${store} 一致，没有要传的。`,
  withoutEvidence: ({ count }: Values) => `另有佐证 ${count} 份没有上传；要传，请加 --with-evidence。`,
  others: ({ count, unit }: Values) =>
    `台账里有 ${count} 条记录写的不是单位 ${unit}：随文件一起保存，但不计入任何单位。`,
  kept: {
    damaged: ({ file }: Values) => `记录文件 ${file} 有损坏，没有上传；plan verify 可看是哪一行。`,
    'store-damaged': ({ file }: Values) => `共享台账里 ${file} 的记录不完好，这里的没有上传；请告诉管理员。`,
    reviews: ({ file }: Values) => `记录文件 ${file} 是审核记录，由审核人用自己的登录名上传。`,
    'not-reviews': ({ file }: Values) => `记录文件 ${file} 是单位自己的记录，由单位上传；审核人只上传审核记录。`,
  },
};

const en: typeof zh = {
  down: 'Fetching …',
  up: 'Sending …',
  verifying: 'Checking the shared store …',
  list: ({ count, size }) => `Evidence to be sent (${counted(count, 'file')}, ${size}):`,
  confirm: () =>
    'Send all of it to the shared store? It may hold personal data; be sure that those who read there may have it.',
  sent: ({ entries, evidence, store }) =>
    Number(evidence) > 0
      ? `Sent ${counted(entries, 'entry', 'entries')} and ${counted(evidence, 'evidence file')} to ${store}.`
      : `Sent ${counted(entries, 'entry', 'entries')} to ${store}.`,
  same: ({ store }) => `The same as ${store}; nothing to send.`,
  withoutEvidence: ({ count }) => `Without ${counted(count, 'evidence file')}; add --with-evidence to send them.`,
  others: ({ count, unit }) =>
    `${counted(count, 'entry', 'entries')} here of units other than ${unit}: kept with their file, counted for no unit.`,
  kept: {
    damaged: ({ file }) => `${file} is damaged and was not sent; plan verify names the line.`,
    'store-damaged': ({ file }) =>
      `What the shared store has of ${file} is not sound, so ours was not sent; tell its owner.`,
    reviews: ({ file }) => `${file} holds reviews, which the reviewer sends under their own login.`,
    'not-reviews': ({ file }) =>
      `${file} holds the unit's own entries, which the unit sends; a reviewer sends reviews only.`,
  },
};

export const syncMessages: InBoth<typeof zh> = { zh, en };
