import type { Example } from './example.ts';

/** Codes about a file before anything in it is a plan. */
export const aboutFiles = {
  'unreadable-file': { of: 'call', wrong: 'plan validate plan/2024.yaml', right: 'plan validate plans/2024.yaml' },
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
} as const satisfies Readonly<Record<string, Example>>;
