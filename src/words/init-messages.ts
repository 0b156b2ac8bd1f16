import type { InBoth, Values } from './language.ts';

const zh = {
  unit: () => '您是哪个单位？（如 实验小学）',
  findUnit: () => '您是哪个单位？输入名称里的几个字',
  noSuchUnit: () => '名单里没有这样的单位',
  notListed: () => '不在名单里，自己写',
  kindOf: ({ unit }: Values) => `${unit}是哪一类单位？`,
  recorder: () => '填报人姓名？',
  backToName: () => '返回，重写单位名称',
  isRight: ({ unit, kind, recorder }: Values) =>
    `单位：${unit}　类别：${kind}　填报人：${recorder}，对吗？（直接按回车重填）`,
  empty: () => '请写上内容。',
  welcome: () => '第一次用，先问三件事，以后不再问。',
  changed: ({ file, unit, kind, recorder }: Values) =>
    `还没有记录，设置已改：${file}\n单位：${unit}　类别：${kind}　填报人：${recorder}`,
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
  backToName: () => 'back to the name',
  isRight: ({ unit, kind, recorder }) =>
    `Unit: ${unit}  Kind: ${kind}  Recorder: ${recorder}. Is that right? (Enter alone asks again)`,
  empty: () => 'Please write something.',
  welcome: () => 'First use: three questions, never asked again.',
  changed: ({ file, unit, kind, recorder }) =>
    `Nothing is recorded yet; the settings were changed: ${file}\nUnit: ${unit}  Kind: ${kind}  Recorder: ${recorder}`,
  made: ({ folder, unit, recorder }) =>
    `The ledger is set up: ${folder}\nUnit: ${unit}  Recorder: ${recorder}\nNext: plan check walks the duties, plan status shows progress.`,
};

export const initMessages: InBoth<typeof zh> = { zh, en };
