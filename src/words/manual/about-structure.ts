import type { Example } from './example.ts';

/** Codes about keys and values, each by itself. */
export const aboutStructure = {
  'missing-key': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 召开组织生活会\n  basis: { article: 第十七条 }\n',
    right:
      '- id: "1.1"\n  text: 召开组织生活会\n  basis: { title: 中国共产党党员教育管理工作条例, article: 第十七条 }\n',
  },
  'unknown-key': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 出台方案, deu: 2024-06-30 }\n',
    right: '- { id: "1.1", text: 出台方案, due: 2024-06-30, x-备注: 自己加的键 }\n',
  },
  'wrong-type': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 出台方案, evidence: { 名称: 方案 } }\n',
    right: '- { id: "1.1", text: 出台方案, evidence: [方案] }\n',
  },
  'bad-value': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 出台方案, due: 2024-06-31, for: [] }\n',
    right: '- { id: "1.1", text: 出台方案, due: 2024-06-30, for: [school] }\n',
  },
  'unquoted-id': {
    of: 'requirements',
    wrong: '- { id: 1.10, text: 专题学习 }\n',
    right: '- { id: "1.10", text: 专题学习 }\n',
  },
  'bad-target': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 精简文件, target: { at-most: 5, every: month } }\n',
    right: '- { id: "1.1", text: 精简文件, target: { at-most: 5, unit: 份 } }\n',
  },
} as const satisfies Readonly<Record<string, Example>>;
