import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  change: ({ file, from, to }: Values) => `${file}：格式 ${from} → ${to}`,
  nothing: ({ count }: Values) => `没有要做的：看过的 ${count} 个文件（计划、台账、设置）都是现在的格式。`,
  dry: ({ count }: Values) => `以上 ${count} 个文件需要转换；这次只是看看，什么都没有写。`,
  ask: () => '先备份，再转换，好吗？',
  backedUp: ({ folder }: Values) => `原来的文件备份在 ${folder}`,
  done: ({ count }: Values) =>
    `已转换 ${count} 个文件。请运行 plan verify 核对；备份确认用不着以后再删。台账转换后校验码会变，请把新的抄在别处。`,
};

const en: typeof zh = {
  change: ({ file, from, to }) => `${file}: format ${from} -> ${to}`,
  nothing: ({ count }) =>
    `Nothing is to be done: what was looked at (${counted(count, 'file')}: plans, ledgers, settings) is of today's format.`,
  dry: ({ count }) =>
    `To be brought to today's format: ${counted(count, 'file')}. This was a look only; nothing was written.`,
  ask: () => 'Make a backup, then change them?',
  backedUp: ({ folder }) => `The files as they were are kept in ${folder}`,
  done: ({ count }) =>
    `Changed: ${counted(count, 'file')}. Run plan verify, and keep the backup until you are sure. A ledger's digest is another one now: keep the new one elsewhere.`,
};

export const migrateMessages: InBoth<typeof zh> = { zh, en };
