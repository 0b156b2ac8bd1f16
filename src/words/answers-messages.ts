import type { InBoth, Values } from './language.ts';

const zh = {
  notAList: () => '应是一列答案，每条形如 { id: "1.1", done: true }',
  notAMap: () => '每条答案应形如 { id: "1.1", done: true }',
  noId: () => '没有写 id（要求的编号）',
  unknownKey: ({ key, near }: Values) => `不认识 ${key}${near ? `，是不是 ${near}？` : ''}`,
  doubledKey: ({ key }: Values) => `${key} 写了两次，只能写一次`,
  wrongFlag: ({ key }: Values) => `${key} 的值只能是 true（不加引号）`,
  wrongValue: ({ key }: Values) => `${key} 的值写得不对，应是一段文字${key === 'evidence' ? '，或文件名的列表' : ''}`,
  syntax: () => '不是正确的 YAML 或 JSON',
  line: ({ line }: Values) => `第 ${line} 行`,
  at: ({ place, problem }: Values) => `${place}：${problem}`,
};

const en: typeof zh = {
  notAList: () => 'a list of answers is wanted, each like { id: "1.1", done: true }',
  notAMap: () => 'an answer looks like { id: "1.1", done: true }',
  noId: () => 'no id (of the requirement)',
  unknownKey: ({ key, near }) => `unknown key ${key}${near ? `; did you mean ${near}?` : ''}`,
  doubledKey: ({ key }) => `${key} stands twice; write it once`,
  wrongFlag: ({ key }) => `the value of ${key} can only be true, without quotes`,
  wrongValue: ({ key }) => `the value of ${key} is to be text${key === 'evidence' ? ', or a list of file names' : ''}`,
  syntax: () => 'this is no valid YAML or JSON',
  line: ({ line }) => `line ${line}`,
  at: ({ place, problem }) => `${place}: ${problem}`,
};

export const answersMessages: InBoth<typeof zh> = { zh, en };
