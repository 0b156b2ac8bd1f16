import type { InBoth } from './language.ts';

interface ManWords {
  readonly title: string;
  readonly name: string;
  readonly synopsis: string;
  readonly verb: string;
  readonly options: string;
  readonly description: string;
  readonly about: readonly string[];
  readonly verbs: string;
  readonly globalOptions: string;
  readonly exitStatus: string;
  readonly environment: string;
  /** Variables that the program reads, and what they do. */
  readonly variables: readonly (readonly [string, string])[];
}

const zh: ManWords = {
  title: '工作要点填报工具',
  name: '名称',
  synopsis: '用法',
  verb: '命令',
  options: '选项',
  description: '说明',
  about: [
    'plan 把一年的工作要点变成可核对的计划，一条一条地问办得怎么样，记进台账，年终出自查报告。',
    '单独运行 plan：有台账时看进度，没有时说明怎么开始。不在本仓库里时，命令是 npx workpoints。',
  ],
  verbs: '命令',
  globalOptions: '通用选项',
  exitStatus: '退出码',
  environment: '环境变量',
  variables: [
    ['PLAN_DIR', '台账所在的文件夹，同 --dir'],
    ['PLAN_DEBUG', '设为 1，出错时显示细节'],
    ['PLAN_LOCK_PATIENCE', '别的程序占着台账时等多少毫秒'],
    ['LC_ALL, LC_MESSAGES, LANG', '界面语言'],
    ['NO_COLOR, FORCE_COLOR', '要不要颜色'],
    ['PLAN_PLAIN, TERM=dumb', '同 --plain'],
    ['XDG_STATE_HOME, LOCALAPPDATA', '这台电脑自己的状态放在哪里：哪个记录文件归它写'],
  ],
};

const en: ManWords = {
  title: 'Work points',
  name: 'NAME',
  synopsis: 'SYNOPSIS',
  verb: 'verb',
  options: 'options',
  description: 'DESCRIPTION',
  about: [
    'plan makes a plan that one can check of a year’s work points, asks for one duty after the other, keeps the ledger and writes the year-end report.',
    'plan alone shows progress where there is a ledger, else how to begin. Outside its repository the command is npx workpoints.',
  ],
  verbs: 'VERBS',
  globalOptions: 'OPTIONS OF EVERY VERB',
  exitStatus: 'EXIT STATUS',
  environment: 'ENVIRONMENT',
  variables: [
    ['PLAN_DIR', 'the folder of the ledger, as --dir'],
    ['PLAN_DEBUG', '1 shows details of what went wrong'],
    ['PLAN_LOCK_PATIENCE', 'how many milliseconds to wait for a ledger that another program holds'],
    ['LC_ALL, LC_MESSAGES, LANG', 'the language'],
    ['NO_COLOR, FORCE_COLOR', 'whether there is colour'],
    ['PLAN_PLAIN, TERM=dumb', 'as --plain'],
    ['XDG_STATE_HOME, LOCALAPPDATA', 'where this computer keeps its own state: which file of the ledger it writes'],
  ],
};

export const manWords: InBoth<ManWords> = { zh, en };
