import type { Like } from '../../table.ts';
import type * as zh from '../../zh/reports/own-words.ts';

export const ownWordsTable = {
  titles: {
    addressee: 'Addressee',
    about: 'About the unit',
    practice: 'Main practices and results',
    next: 'Next steps',
    contact: 'Contact',
  },
  ofSection: '{title} ({section})',
  about: {
    addressee: 'to whom the report goes, one line',
    about: 'the unit in short: how many people, classes, who is in charge',
    practice: 'of the whole year, at the start of part I',
    next: 'in part III',
    contact: 'name and telephone, one line',
  },
  key: 'report.PLACE',
  sectionAbout: 'practices and results of {section} {title}',
  notInPlan: 'a section that is no longer in the plan',
  head: 'Words of the report ({plan})',
  nothing:
    'Nothing is written yet. plan config report.about TEXT; or plan report --draft-words words.md, to write it there',
  cut: '… ({count} characters)',
  file: 'What the unit itself writes in its report, by place; several paragraphs as [The first., The second.]. plan config report.PLACE TEXT changes it, too.',
  taken: 'Took in words of the report at {count}: {ids}',
  differs:
    'The words at {id} differ: “{here}” is kept (the other copy says “{there}”). To change them: plan config report.{id} TEXT',
  personal:
    'Note: {texts} looks as if it held an identity card or mobile number, which the report masks; take out what is not needed.',
  between: ', ',
  none: '(not set)',
  addressed: '{addressee}:',
  pending: '(to be filled in)',
  pendingAt: '({place}: to be filled in)',
  draft: {
    title: 'Words of the self-check report',
    rules: [
      'How to use it: write below each heading “## … 〔report.…〕”; each line is a paragraph, and empty lines count for nothing.',
      'The mark in 〔〕 says where in the report the words belong: do not change, add, remove or swap marks.',
      'Lines that begin with “>” (figures, causes, measures) come from the ledger and are shown only; they are changed in the ledger, not here.',
      'Before a “#”, “>” or “\\” with which a line of yours begins, put a “\\”. Where nothing is written, “(to be filled in)” or an empty line may stay.',
    ],
    heading: '{title} ({about})',
    section: 'Part I, {name}: main practices and results',
    kept: ({ count, file }) =>
      Number(count) === 0
        ? `The words in ${file} are those that were kept already; nothing was changed.`
        : `Took the words of the report back; changed: ${count}.`,
  },
} as const satisfies Like<typeof zh.ownWordsTable>;
