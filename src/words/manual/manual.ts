import type { DiagnosticCode } from '../../core/diagnostic.ts';
import type { Example } from './example.ts';
import { senseExamples } from './sense-examples.ts';
import { wordingExamples } from './wording-examples.ts';

/** An example of every code, in the manual's order: its words are a table of the languages. */
export const examples: Readonly<Record<DiagnosticCode, Example>> = {
  // Codes about a file before anything in it is a plan.
  'unreadable-file': { of: 'call', wrong: 'plan validate 2023.yaml', right: 'plan validate plans/2024.yaml' },
  'not-utf-8': { of: 'call', wrong: 'plan validate 2024-gbk.yaml', right: 'plan validate plans/2024.yaml' },
  'empty-plan': {
    of: 'file',
    wrong: '# 2024年工作要点\n',
    right: `format: 1
id: governance-2024
title: 2024年工作要点
issuer: { id: district-education, name: 区教育局 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { school: 中小学校 }
sections:
  - number: 一
    title: 突出政治引领
    items:
      - { id: "1", title: 强化政治领航, requirements: [{ id: "1.1", text: 专题学习 }] }
`,
  },
  'beyond-limits': { of: 'top', wrong: `x-深: ${'['.repeat(70)}${']'.repeat(70)}\n`, right: 'x-深: [[[]]]\n' },
  'conflict-markers': {
    of: 'top',
    wrong: '<<<<<<< HEAD\ntitle: 2024年工作要点\n=======\ntitle: 2024年党建工作要点\n>>>>>>> 党建办\n',
    right: 'title: 2024年党建工作要点\n',
  },
  'yaml-syntax': { of: 'top', wrong: 'title：2024年工作要点\n', right: 'title: 2024年工作要点\n' },
  'unsupported-yaml': {
    of: 'top',
    wrong: 'title: &名称 2024年工作要点\nsource: { title: *名称 }\n',
    right: 'title: 2024年工作要点\nsource: { title: 2024年工作要点 }\n',
  },
  'duplicate-key': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 专题学习\n  due: 2024-06-30\n  due: 2024-09-30\n',
    right: '- id: "1.1"\n  text: 专题学习\n  due: 2024-09-30\n',
  },
  // Codes about keys and values, each by itself.
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
  ...senseExamples,
  ...wordingExamples,
  // Codes that comparing with an earlier version finds (`--against`), and those about switching checks off.
  'id-removed': {
    of: 'requirements',
    earlier: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
    wrong: '- { id: "1.1", text: 专题学习 }\n- { id: "1.3", text: 出台方案 }\n',
    right: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
  },
  'id-reused': {
    of: 'requirements',
    earlier: '- { id: "1.1", text: 专题学习研究意识形态工作 }\n',
    wrong: '- { id: "1.1", text: 评选优秀党建品牌 }\n',
    right: '- { id: "1.1", text: 专题学习研究意识形态工作 }\n- { id: "1.2", text: 评选优秀党建品牌 }\n',
  },
  'duty-changed': {
    of: 'requirements',
    earlier: '- { id: "1.1", text: 专题学习, target: { at-least: 2, unit: 次 } }\n',
    wrong: '- { id: "1.1", text: 专题学习, target: { at-least: 4, unit: 次 } }\n',
    right: '- { id: "1.1", text: “专题学习”, target: { at-least: 2, unit: 次 } }\n',
  },
  'earlier-unreadable': {
    of: 'call',
    wrong: 'plan validate plans/2024.yaml --against broken.yaml',
    right: 'plan validate plans/2024.yaml --against last-week.yaml',
  },
  'bad-switch-off': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 每校至少1名干部参加 # plan-disable-line quote-without-target\n',
    right:
      '- id: "1.1"\n  text: 专题学习\n  quote: 每校至少1名干部参加 # plan-disable-line quote-without-target: 人数不作考核\n',
  },
  'unused-switch-off': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 专题学习，研讨 # plan-disable-line half-width-punctuation: 照原文\n',
    right: '- id: "1.1"\n  text: 专题学习,研讨 # plan-disable-line half-width-punctuation: 照原文\n',
  },
};
