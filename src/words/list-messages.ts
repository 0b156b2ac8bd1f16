import { counted } from './counted.ts';
import type { InBoth, Values } from './language.ts';

const zh = {
  bundled: () => '随工具附带',
  plan: ({ title, from, to, count, where }: Values) => `${title}（${from} 至 ${to}，${count} 条要求，${where}）`,
  broken: ({ errors }: Values) => `读不了：有 ${errors} 个错误，plan validate 可看每一处`,
};

const en: typeof zh = {
  bundled: () => 'comes with the tool',
  plan: ({ title, from, to, count, where }) =>
    `${title} (${from} to ${to}, ${counted(count, 'requirement')}, ${where})`,
  broken: ({ errors }) => `cannot be read: ${counted(errors, 'error')}; plan validate shows each`,
};

export const listMessages: InBoth<typeof zh> = { zh, en };
