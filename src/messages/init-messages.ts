import type { InBoth, Values } from './language.ts';

const zh = {
  unit: () => '您是哪个单位？（如 实验小学）',
  findUnit: () => '您是哪个单位？输入名称里的几个字',
  noSuchUnit: () => '名单里没有这样的单位',
  notListed: () => '不在名单里，自己写',
  kindOf: ({ unit }: Values) => `${unit}是哪一类单位？`,
  recorder: () => '填报人姓名？',
  empty: () => '请写上内容。',
  welcome: () => '第一次用，先问三件事，以后不再问。',
  made: ({ folder, unit, recorder }: Values) =>
    `台账已建好：${folder}\n单位：${unit}　填报人：${recorder}\n接下来：plan check 逐条填报，plan status 看进度。`,
};

const en: typeof zh = {
  unit: () => 'Which unit are you? (e.g. 实验小学)',
  findUnit: () => 'Which unit are you? Type a few characters of its name',
  noSuchUnit: () => 'no such unit on the list',
  notListed: () => 'not on the list; write the name',
  kindOf: ({ unit }) => `What kind of unit is ${unit}?`,
  recorder: () => "The recorder's name?",
  empty: () => 'Please write something.',
  welcome: () => 'First use: three questions, never asked again.',
  made: ({ folder, unit, recorder }) =>
    `The ledger is set up: ${folder}\nUnit: ${unit}  Recorder: ${recorder}\nNext: plan check walks the duties, plan status shows progress.`,
};

export const initMessages: InBoth<typeof zh> = { zh, en };
