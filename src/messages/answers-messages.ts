import type { InBoth, Values } from './language.ts';

const zh = {
  notAList: () => '应是一列答案，每条形如 { id: "1.1", done: true }',
  notAMap: () => '每条答案应形如 { id: "1.1", done: true }',
  noId: () => '没有写 id（要求的编号）',
  unknownKey: ({ key, near }: Values) => `不认识 ${key}${near ? `，是不是 ${near}？` : ''}`,
  wrongValue: ({ key }: Values) => `${key} 的值写得不对`,
  syntax: () => '不是正确的 YAML 或 JSON',
  at: ({ line, problem }: Values) => `第 ${line} 行：${problem}`,
};

const en: typeof zh = {
  notAList: () => 'a list of answers is wanted, each like { id: "1.1", done: true }',
  notAMap: () => 'an answer looks like { id: "1.1", done: true }',
  noId: () => 'no id (of the requirement)',
  unknownKey: ({ key, near }) => `unknown key ${key}${near ? `; did you mean ${near}?` : ''}`,
  wrongValue: ({ key }) => `the value of ${key} is wrong`,
  syntax: () => 'this is no valid YAML or JSON',
  at: ({ line, problem }) => `line ${line}: ${problem}`,
};

export const answersMessages: InBoth<typeof zh> = { zh, en };
