import type { Example } from './example.ts';

/** Codes that comparing with an earlier version finds (`--against`), and those about switching checks off. */
export const aboutChanges = {
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
} as const satisfies Readonly<Record<string, Example>>;
