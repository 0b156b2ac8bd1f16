import type { InBoth, Values } from './language.ts';

const zh = {
  start: ({ title }: Values) => `这里还没有台账。手头的计划：${title}

  plan check      逐条填报（第一次会问单位和姓名）
  plan status     看进度
  plan report     出年终自查报告
  plan validate   检查计划文件
  plan --help     全部命令`,
};

const en: typeof zh = {
  start: ({ title }) => `There is no ledger here yet. The plan at hand: ${title}

  plan check      walk the duties (asks for unit and name the first time)
  plan status     progress
  plan report     the year-end report
  plan validate   check plan files
  plan --help     all verbs`,
};

export const welcomeMessages: InBoth<typeof zh> = { zh, en };
