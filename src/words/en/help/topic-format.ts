import type { Topic } from '../../topics/topic.ts';

const example = `format: 1
id: school-2024
title: 实验小学2024年工作要点
issuer: { id: experimental-school, name: 实验小学 }
period: { from: 2024-01-01, to: 2024-12-31 }
units: { office: 各处室 }
sections:
  - number: 一
    title: 加强学习
    items:
      - id: "1"
        title: 理论学习
        requirements:
          - id: "1.1"
            text: 专题学习研究意识形态工作
            quote: 全年专题学习研究不少于2次
            target: { at-least: 2, unit: 次 }
          - id: "1.2"
            text: 修订学校章程
            due: 2024-06-30`;

export const words: Topic = {
  summary: 'how a plan file is written',
  parts: [
    'One plan a file, YAML in UTF-8, in plans/. It says what must be done, by whom, how much and by when; what has been done is in the ledger, never here.',
    { lines: example },
    'The plan:',
    {
      terms: [
        ['format', 'the number of the format, today 1'],
        [
          'id',
          "the plan's name: small letters, digits, hyphens; the ledger's folder is named after it, so never change it",
        ],
        ['period', 'from which day to which; a school year is as good'],
        ['units', 'kinds of unit, e.g. bureau: 区教育局机关'],
        ['breaks', 'holidays: a period wholly inside one owes nothing'],
        ['terms', 'the days of the school terms, for every: term'],
        ['source, aim', 'the document and its general aim; may be left out'],
      ],
    },
    'Each requirement:',
    {
      terms: [
        ['id', 'in quotes; one that was used never stands for another duty'],
        ['text', 'the duty, in words that a person can answer'],
        ['quote', "the source's clause, word for word"],
        ['target', 'how much, see plan help targets; without it, done or not done'],
        ['due', "the last day; without it, the plan's last"],
        ['for', 'the kinds of unit that it falls to; without it, all'],
        ['lead, with', 'leading and responsible units'],
        ['evidence', 'what should be on file'],
        ['basis', 'the rule that fixes the frequency: title, article, url'],
        ['tags, x-…', 'tags; what begins with x- is yours'],
      ],
    },
    'See whether it is right:',
    { lines: '$ plan validate\n$ plan explain unquoted-id' },
  ],
};
