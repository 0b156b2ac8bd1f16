import type { InBoth, Values } from './language.ts';

const zh = {
  overwrite: ({ file }: Values) => `${file} 已经存在，内容不同（可能改过）。覆盖吗？`,
  written: ({ file }: Values) => `已写好：${file}`,
};

const en: typeof zh = {
  overwrite: ({ file }) => `${file} exists with other content (perhaps edited). Overwrite it?`,
  written: ({ file }) => `Written: ${file}`,
};

export const outputMessages: InBoth<typeof zh> = { zh, en };
