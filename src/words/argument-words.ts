import type { InBoth } from './language.ts';

/** What a verb's arguments are called in a sentence; the names as the usage line has them are the keys. */
const zh = {
  id: '要求的编号',
  code: '检查项代码',
  action: '要做什么（如 init）',
  before: '原来的计划（文件）',
  after: '后来的计划（文件）',
  source: '文件',
  shell: 'Shell 的名称（如 bash）',
};

const en: typeof zh = {
  id: "a requirement's id",
  code: "a check's code",
  action: 'what to do (such as init)',
  before: 'the earlier plan (a file)',
  after: 'the later plan (a file)',
  source: 'a file',
  shell: "a shell's name (such as bash)",
};

export const argumentWords: InBoth<Readonly<Record<string, string>>> = { zh, en };
