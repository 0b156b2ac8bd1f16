import type { ManualEntry } from './manual-entry.ts';

/** Codes about keys and values, each by itself. */
export const aboutStructure = {
  'missing-key': {
    zh: {
      finds:
        '缺了必须有的键：计划的 format、id、title、issuer、period、units、sections，要求的 id、text，依据（basis）的 title 等。',
      why: '没有编号的要求无法记账，没有名称的依据无从查起。',
    },
    en: {
      finds:
        'A key that must be there is missing: format, id, title, issuer, period, units, sections of a plan; id and text of a requirement; title of a basis.',
      why: 'Nothing can be recorded for a requirement without an id, and nobody can look up a basis without a title.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 召开组织生活会\n  basis: { article: 第十七条 }\n',
      right:
        '- id: "1.1"\n  text: 召开组织生活会\n  basis: { title: 中国共产党党员教育管理工作条例, article: 第十七条 }\n',
    },
  },
  'unknown-key': {
    zh: {
      finds: '有一个不认识的键，并指出最相近的已知键。以 x- 开头的键是您自己的，不检查。',
      why: '写错的键不会报错就会失效：把 due 写成 deu，这条要求就没有期限了。',
    },
    en: {
      finds: 'A key that is not known, with the nearest known one. Keys that begin with x- are your own.',
      why: 'A mistyped key would do nothing without a word: with deu for due, the requirement has no due.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 出台方案, deu: 2024-06-30 }\n',
      right: '- { id: "1.1", text: 出台方案, due: 2024-06-30, x-备注: 自己加的键 }\n',
    },
  },
  'wrong-type': {
    zh: {
      finds: '值的类型不对：该是文字的写成了数字或 true，该是列表的写成了一句话，或者空着。',
      why: 'YAML 会把没有引号的 2024、true、空白读成别的东西，读出来的就不是写下的。',
    },
    en: {
      finds:
        'A value of the wrong type: a number or true where text belongs, a sentence for a list, or nothing at all.',
      why: 'YAML reads an unquoted 2024, true or nothing as something else than text: not what was written.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 出台方案, evidence: { 名称: 方案 } }\n',
      right: '- { id: "1.1", text: 出台方案, evidence: [方案] }\n',
    },
  },
  'bad-value': {
    zh: {
      finds:
        '值不合要求：没有这一天、不是网址、不在可选的几个词里、空的列表（for: [] 等于谁也不用做）、起止日期颠倒等。',
      why: '日期算不出期限，要求落不到任何单位，进度就无从谈起。',
    },
    en: {
      finds:
        'A value that cannot be: no such day, no address, none of the few words that may stand there, an empty list (for: [] leaves a duty to nobody), an end before its start.',
      why: 'No due follows from such a date, and a duty that falls to nobody is never done.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 出台方案, due: 2024-06-31, for: [] }\n',
      right: '- { id: "1.1", text: 出台方案, due: 2024-06-30, for: [school] }\n',
    },
  },
  'unquoted-id': {
    zh: {
      finds: '编号没有加引号，会被读成数字。',
      why: '1.10 会读成 1.1，与真正的 1.1 混在一起，记在它名下的台账也就错了。',
    },
    en: {
      finds: 'An id without quotes, which is read as a number.',
      why: '1.10 becomes 1.1 and is mixed up with the real 1.1, and so are the entries in the ledger.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: 1.10, text: 专题学习 }\n',
      right: '- { id: "1.10", text: 专题学习 }\n',
    },
  },
  'bad-target': {
    zh: {
      finds:
        '目标写得不成立：数量没有 unit，百分比没有 of，at-least 和 at-most 都写了或都没写，at-most 与 every 同用，目标是 0 或超过 100%，有 every 又有 due。',
      why: '没有单位的数量报不出来；上限是对全期的合计说的，按期重复没有意义；按期的要求每一期各有期限。',
    },
    en: {
      finds:
        'A target that makes no sense: a count without unit, a percentage without of, at-least and at-most both or neither, at-most with every, 0 or above 100%, every together with due.',
      why: 'An amount without a unit cannot be reported; a limit holds for the sum of the whole time; with every, each period has its own end.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 精简文件, target: { at-most: 5, every: month } }\n',
      right: '- { id: "1.1", text: 精简文件, target: { at-most: 5, unit: 份 } }\n',
    },
  },
} as const satisfies Record<string, ManualEntry>;
