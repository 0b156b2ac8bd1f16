import type { Example } from './example.ts';

/** Codes about what the parts of a plan mean together. */
export const senseExamples = {
  'duplicate-id': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 专题学习 }\n- { id: "1.1", text: 出台方案 }\n',
    right: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
  },
  'duplicate-plan-id': { of: 'call', wrong: 'plan validate 网盘/plans', right: 'plan validate plans' },
  'duplicate-text': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 召开推进会 }\n- { id: "1.2", text: 召开推进会。 }\n',
    right: '- { id: "1.1", text: 上半年召开推进会 }\n- { id: "1.2", text: 下半年召开推进会 }\n',
  },
  'uneven-numbering': {
    of: 'top',
    wrong: `sections:
  - number: 一
    title: 突出政治引领
    items: [{ id: "1", title: 强化政治领航, requirements: [{ id: "1.1", text: 专题学习 }] }]
  - number: 三
    title: 坚持培根铸魂
    items: [{ id: "2", title: 加强理论武装, requirements: [{ id: "2.1", text: 集中宣讲 }] }]
`,
    right: `sections:
  - number: 一
    title: 突出政治引领
    items: [{ id: "1", title: 强化政治领航, requirements: [{ id: "1.1", text: 专题学习 }] }]
  - number: 二
    title: 坚持培根铸魂
    items: [{ id: "2", title: 加强理论武装, requirements: [{ id: "2.1", text: 集中宣讲 }] }]
`,
  },
  'unconfirmed-guess': {
    of: 'requirements',
    wrong: `- id: "1.1"
  text: 新增党建工作品牌示范校
  target: { at-least: 10, unit: 所 } # 待确认: 原文是“新增10所”，按不少于计
  x-guess: [target]
`,
    right: `- id: "1.1"
  text: 新增党建工作品牌示范校
  target: { at-least: 10, unit: 所 }
`,
  },
  'item-without-requirements': {
    of: 'top',
    wrong: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
`,
    right: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements: [{ id: "1.1", text: 专题学习 }]
      - id: "2" # plan-disable-line item-without-requirements: 原文这一项只讲意义
        title: 提高政治站位
`,
  },
  'item-score-exceeded': {
    of: 'top',
    wrong: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        score: 10
        requirements:
          - { id: "1.1", text: 专题学习, score: 6 }
          - { id: "1.2", text: 出台方案, score: 5 }
`,
    right: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        score: 10
        requirements:
          - { id: "1.1", text: 专题学习, score: 6, scoring: 少一次扣2分，扣完为止 }
          - { id: "1.2", text: 出台方案, score: 4 }
`,
  },
  'item-score-unshared': {
    of: 'top',
    wrong: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        score: 10
        requirements: [{ id: "1.1", text: 专题学习 }]
`,
    right: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        score: 10
        requirements: [{ id: "1.1", text: 专题学习, score: 10 }]
`,
  },
  'unknown-unit-kind': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 专题学习, for: [schol] }\n',
    right: '- { id: "1.1", text: 专题学习, for: [school] }\n',
  },
  'due-outside-period': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 出台方案, due: 2023-06-30 }\n',
    right: '- { id: "1.1", text: 出台方案, due: 2024-06-30 }\n',
  },
  'break-outside-period': {
    of: 'top',
    wrong: 'breaks:\n  - { from: 2023-07-08, to: 2023-08-31, title: 暑假 }\n',
    right: 'breaks:\n  - { from: 2024-07-08, to: 2024-08-31, title: 暑假 }\n',
  },
  'terms-missing': {
    of: 'top',
    wrong: `sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements:
          - { id: "1.1", text: 召开家长会, target: { at-least: 1, unit: 次, every: term } }
`,
    right: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-09-02, to: 2024-12-31 }
sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements:
          - { id: "1.1", text: 召开家长会, target: { at-least: 1, unit: 次, every: term } }
`,
  },
  'term-outside-period': {
    of: 'top',
    wrong: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-09-02, to: 2025-01-17 }
`,
    right: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-09-02, to: 2024-12-31 }
`,
  },
  'terms-out-of-order': {
    of: 'top',
    wrong: `terms:
  - { title: 秋季学期, from: 2024-09-02, to: 2024-12-31 }
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
`,
    right: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-09-02, to: 2024-12-31 }
`,
  },
  'terms-overlap': {
    of: 'top',
    wrong: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-07-01, to: 2024-12-31 }
`,
    right: `terms:
  - { title: 春季学期, from: 2024-02-19, to: 2024-07-05 }
  - { title: 秋季学期, from: 2024-09-02, to: 2024-12-31 }
`,
  },
  'every-longer-than-period': {
    of: 'top',
    wrong: `period: { from: 2024-02-01, to: 2024-07-31 }
sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements:
          - { id: "1.1", text: 召开组织生活会, target: { at-least: 1, unit: 次, every: year } }
`,
    right: `period: { from: 2024-02-01, to: 2024-07-31 }
sections:
  - number: 一
    title: 突出政治引领
    items:
      - id: "1"
        title: 强化政治领航
        requirements:
          - { id: "1.1", text: 召开组织生活会, target: { at-least: 1, unit: 次 } }
`,
  },
} as const satisfies Readonly<Record<string, Example>>;
