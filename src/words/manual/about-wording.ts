import type { ManualEntry } from './manual-entry.ts';

/** Codes about the source's words and how they were typed. */
export const aboutWording = {
  'incomplete-source': {
    zh: {
      finds: '计划写明了原文不全（complete: false）。这只是提示。',
      why: '看计划的人应当知道：原文后面可能还有要求，这里没有。',
    },
    en: {
      finds: 'The plan says that its source is incomplete (complete: false). This is only a note.',
      why: 'Who reads the plan should know that the source may ask for more than stands here.',
    },
    example: {
      of: 'top',
      wrong: 'source: { title: 2024年工作要点, complete: false }\n',
      right: 'source: { title: 2024年工作要点 }\n',
    },
  },
  'target-differs-from-quote': {
    zh: {
      finds:
        '原文写的数（不少于、至少、不超过、新增、达到等后面的）与目标的数不同，单位相同。三年行动计划之类的名称不算。',
      why: '两个数里有一个抄错了，按错的数考核，做够的会算没做够。',
    },
    en: {
      finds:
        'The number that the source demands (不少于, 至少, 不超过, 新增, 达到 …) differs from the target’s, in the same unit. Names such as 三年行动计划 are no demands.',
      why: 'One of the two was misread, and people would be held to the wrong one.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 3, unit: 次 }\n',
      right: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 2, unit: 次 }\n',
    },
  },
  'quote-without-target': {
    zh: {
      finds: '原文写了数量要求，这条要求却没有 target；几条要求同用一句原文的，有一条写了就算有。',
      why: '没有目标的要求只问做没做：原文要两次，做了一次也会记成已完成。',
    },
    en: {
      finds:
        'The source demands a number and the requirement has no target. Where several requirements share the clause, one target is enough.',
      why: 'Without a target one only says done or not: once would pass for done where the source asks for twice.',
    },
    example: {
      of: 'requirements',
      wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n',
      right: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 2, unit: 次 }\n',
    },
  },
  'invisible-character': {
    zh: {
      finds:
        '文字里有看不见的字符：零宽空格、软连字符、改变文字方向的记号，以及看似普通、其实不是的空格。全角空格不算。',
      why: '从网页、Word 粘贴时常会带进来。看上去一样的两段话，程序当成不同的，搜索也搜不到。',
    },
    en: {
      finds:
        'Invisible characters: zero-width spaces, soft hyphens, marks of direction, and spaces that only look like the ordinary one. The full-width space is none.',
      why: 'Pasting from pages or Word brings them in. Texts that look alike are then different, and a search misses one.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 专题\u200b学习 }\n',
      right: '- { id: "1.1", text: 专题学习 }\n',
    },
  },
  'confusable-character': {
    zh: {
      finds:
        '字符看上去对、其实是另一个：从 PDF 复制来的部首（⼀ 不是 一）、数字之间的圆圈（二○二四 应是 二〇二四）、夹在英文里的俄文或希腊文字母。',
      why: '搜索、统计、查重都会漏掉它，打印时还可能缺字。',
    },
    en: {
      finds:
        'Characters that only look right: radicals copied from a PDF (⼀ for 一), a circle between numerals (二○二四 for 二〇二四), Cyrillic or Greek letters in a Latin word.',
      why: 'Searches and counts miss them, and a font may have no shape for them.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: 总结二○二四年⼯作 }\n',
      right: '- { id: "1.1", text: 总结二〇二四年工作 }\n',
    },
  },
  'half-width-punctuation': {
    zh: {
      finds: '汉字之间用了半角的逗号、分号、冒号、问号、叹号或成对的括号。数字、英文旁边的不算，句点也不算。',
      why: '按《标点符号用法》（GB/T 15834），中文里用全角标点；自查报告会照原样印出来。',
    },
    en: {
      finds:
        'A half-width comma, semicolon, colon, question or exclamation mark, or pair of brackets between Chinese characters. Beside digits and Latin letters they are fine; full stops are left alone.',
      why: 'Chinese text takes full-width punctuation (GB/T 15834), and the report prints the text as it stands.',
    },
    example: {
      of: 'requirements',
      wrong: '- { id: "1.1", text: "落实《工作条例》(试行),开展自查" }\n',
      right: '- { id: "1.1", text: 落实《工作条例》（试行），开展自查 }\n',
    },
  },
} as const satisfies Record<string, ManualEntry>;
