/** Of codes about the source's words and how they were typed. */
export const wordingExamples = {
  'incomplete-source': {
    of: 'top',
    wrong: 'source: { title: 2024年工作要点, complete: false }\n',
    right: 'source: { title: 2024年工作要点 }\n',
  },
  'target-differs-from-quote': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 3, unit: 次 }\n',
    right: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 2, unit: 次 }\n',
  },
  'every-differs-from-quote': {
    of: 'requirements',
    wrong:
      '- id: "1.1"\n  text: 召开例会\n  quote: 每季度召开1次例会\n  target: { at-least: 1, unit: 次, every: month }\n',
    right:
      '- id: "1.1"\n  text: 召开例会\n  quote: 每季度召开1次例会\n  target: { at-least: 1, unit: 次, every: quarter }\n',
  },
  'due-differs-from-quote': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 完成安全检查\n  quote: 6月底前完成安全检查\n  due: 2024-07-31\n',
    right: '- id: "1.1"\n  text: 完成安全检查\n  quote: 6月底前完成安全检查\n  due: 2024-06-30\n',
  },
  'quote-without-target': {
    of: 'requirements',
    wrong: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n',
    right: '- id: "1.1"\n  text: 专题学习\n  quote: 全年专题学习不少于2次\n  target: { at-least: 2, unit: 次 }\n',
  },
  'invisible-character': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 专题\u200b学习 }\n',
    right: '- { id: "1.1", text: 专题学习 }\n',
  },
  'confusable-character': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: 总结二○二四年⼯作 }\n',
    right: '- { id: "1.1", text: 总结二〇二四年工作 }\n',
  },
  'half-width-punctuation': {
    of: 'requirements',
    wrong: '- { id: "1.1", text: "落实《工作条例》(试行),开展自查" }\n',
    right: '- { id: "1.1", text: 落实《工作条例》（试行），开展自查 }\n',
  },
} as const;
