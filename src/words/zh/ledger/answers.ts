import type { Of } from '../../table.ts';

export const words = {
  notAList: '应是一列答案，每条形如 { id: "1.1", done: true }',
  notAMap: '每条答案应形如 { id: "1.1", done: true }',
  noId: '没有写 id（要求的编号）',
  unknownKey: ({ key, near }: Of<'key' | 'near'>) => `不认识 ${key}${near ? `，是不是 ${near}？` : ''}`,
  doubledKey: '{key} 写了两次，只能写一次',
  wrongFlag: '{key} 的值只能是 true（不加引号）',
  wrongValue: ({ key }: Of<'key'>) =>
    `${key} 的值写得不对，应是一段文字${key === 'evidence' ? '，或文件名的列表' : ''}`,
  syntax: '不是正确的 YAML 或 JSON',
  line: '第 {line} 行',
  at: '{place}：{problem}',
} as const;
