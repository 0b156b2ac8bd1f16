import type { ManualEntry } from './manual-entry.ts';

/** Codes about what the parts of a plan mean together. */
export const aboutSense = {
  'duplicate-id': {
    zh: {
      finds: '两条要求或两个工作项用了同一个编号。',
      why: '台账按编号记账：编号相同，两条要求的记录就分不开了。',
    },
    en: {
      finds: 'Two requirements, or two items, have one id.',
      why: 'Entries in the ledger name requirements by id: two that share one share their records.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 专题学习 }\n- { id: "1.1", text: 出台方案 }\n',
      right: '- { id: "1.1", text: 专题学习 }\n- { id: "1.2", text: 出台方案 }\n',
    },
  },
  'duplicate-text': {
    zh: {
      finds: '两条要求的文字相同（标点、空格不计）。用 for 分给不同单位的不算。',
      why: '填报的人看到两条一样的要求，不知道哪条是哪条，常常只填一条，或者两条填成一样。',
    },
    en: {
      finds: 'Two requirements have the same words, punctuation and spaces aside. Those whose for parts them are none.',
      why: 'Who is asked cannot tell which is which, and answers one of them, or both alike.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 召开推进会 }\n- { id: "1.2", text: 召开推进会。 }\n',
      right: '- { id: "1.1", text: 上半年召开推进会 }\n- { id: "1.2", text: 下半年召开推进会 }\n',
    },
  },
  'uneven-numbering': {
    zh: {
      finds:
        '章或工作项的编号不连续：跳过了数、倒了回去或重了。工作项可以每章从 1 数起。要求的编号不查：删去的要求会带走编号，留下空缺是对的。',
      why: '编号断开的地方，多半漏抄了一章、一项，或者放错了位置。',
    },
    en: {
      finds:
        'The number of a section or item is not the next one. Items may begin anew in each section. Ids of requirements are left alone: a duty that is dropped takes its id with it.',
      why: 'Where numbers break off, a section or item was most likely left out, or stands in the wrong place.',
    },
    example: {
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
  },
  'unconfirmed-guess': {
    zh: {
      finds: '还留着 x-guess：plan import 起草时拿不准的地方，没有人核对过。',
      why: '猜错的目标、期限会一年都错下去。对照原文改好，再删去 x-guess 和“待确认”的注释，就不再提醒。',
    },
    en: {
      finds: 'An x-guess is still there: something that plan import was unsure of and nobody has confirmed.',
      why: 'A target or a due that was guessed wrong stays wrong all year. Hold it against the document, then delete x-guess and the comment 待确认.',
    },
    example: {
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
  },
  'item-without-requirements': {
    zh: {
      finds: '工作项下面一条要求也没有。',
      why: '多半是标题先写上了，内容还没拆。原文这一项确实没有布置工作的，写明理由关掉这一条即可。',
    },
    en: {
      finds: 'An item without a single requirement.',
      why: 'Most likely its title was written first and its duties never. If the source asks for nothing there, switch the check off and say so.',
    },
    example: {
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
  },
  'unknown-unit-kind': {
    zh: {
      finds: 'for 里写了 units 没有列出的单位类型。',
      why: '这样的要求落不到任何单位头上，谁的表里都没有它。',
    },
    en: {
      finds: 'for names a kind of unit that units does not list.',
      why: 'Such a duty falls to nobody and stands on no list.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 专题学习, for: [schol] }\n',
      right: '- { id: "1.1", text: 专题学习, for: [school] }\n',
    },
  },
  'due-outside-period': {
    zh: {
      finds: '要求的期限早于计划开始日，或晚于计划截止日。',
      why: '早于开始日的一开始就逾期，晚于截止日的在计划期内永远不会逾期；多半是年份写错了。',
    },
    en: {
      finds: 'A due before the plan begins, or after it ends.',
      why: 'Due before the start, it is overdue at once; due after the end, it never is. Most likely the year is wrong.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 出台方案, due: 2023-06-30 }\n',
      right: '- { id: "1.1", text: 出台方案, due: 2024-06-30 }\n',
    },
  },
  'break-outside-period': {
    zh: { finds: '假期没有一天在计划期内。', why: '它免不了任何一期的任务，多半是年份写错了。' },
    en: {
      finds: 'A break with no day in the plan’s period.',
      why: 'It frees nobody from anything; most likely its year is wrong.',
    },
    example: {
      of: 'top',
      wrong: 'breaks:\n  - { from: 2023-07-08, to: 2023-08-31, title: 暑假 }\n',
      right: 'breaks:\n  - { from: 2024-07-08, to: 2024-08-31, title: 暑假 }\n',
    },
  },
  'every-longer-than-period': {
    zh: {
      finds: '按期重复的要求，一期比整个计划期还长。',
      why: '计划期只够半期，这一期可能因为太短而不用做，要求就落空了。只做一次的，写成数量即可。',
    },
    en: {
      finds: 'A recurring requirement whose period is longer than the plan.',
      why: 'The plan cuts its only period short, which may then owe nothing. What is asked for once is a plain count.',
    },
    example: {
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
  },
} as const satisfies Record<string, ManualEntry>;
