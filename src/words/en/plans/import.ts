import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/plans/import.ts';

export const words = {
  draftHead: ({ cleaned }) => [
    'Drafted by plan import; check it line by line. What is unsure has a comment 待确认 (to confirm) and stands in x-guess:',
    'once it is checked, delete both. plan validate tells what has not been checked yet.',
    ...cleaned
      .filter(({ code }) => code === 'unsure-quotes')
      .map(({ lines }) => `Check where the quotes stand on line ${lines.join(', ')} of the document.`),
  ],
  guesses: {
    'plan-id': "the name of the ledger's folder; change it now or never",
    issuer: 'no issuer found, please write it',
    'issuer-id': 'give the issuer an id',
    year: 'no year in the title: taken from the text, or {about}',
    period: 'worked out from the school year or term, check both days',
    units: 'which kinds of unit this speaks to',
    title: 'no title found, please write it',
    'made-section': 'the document has no sections',
    opening: 'the document has no title here: its first words',
    due: 'the document says “{about}”',
    quotes: ({ about }) =>
      `quotes on line ${String(about).replaceAll('、', ', ')} of the document were put back by a guess`,
    'several-numbers': 'the sentence has several numbers',
    'full-coverage':
      'the document says “{about}”, taken as 100%; check of what, and whether for the district as a whole',
    'share-of': 'the document says “{about}”; check of what',
    'share-cap': 'the document says “{about}”, a share not to be exceeded',
    rhythm: 'the document says only “{about}”, taken as once each time',
    'bare-number': 'the document says “{about}”, taken as at least',
    zero: 'the document asks for zero; the unit is added',
    'each-day': 'asked for each day, for which there is no target',
    'unsaid-rhythm': 'the document says “{about}”, for which plans have no period; check how often',
    times: 'the document says “{about}”, taken as twice that each period',
    term: 'the document says “{about}”; terms are set by the bureau, here half-years stand for them',
    level: 'the document says “{about}”; check whether it is a level or a sum',
    rough: 'the document says “{about}”, which is only about so much, or a range',
    each: 'the document says “{about}”; check whether for each or in all',
  },
  /** What became of a line, in few words. */
  cleaned: {
    'page-junk': 'words of the web page left out',
    'page-number': 'page numbers left out',
    repeat: 'tags, excerpt and attachments below the text left out',
    'running-head': 'repeated titles and page heads left out',
    'beside-title': 'short lines beside the title left out',
    contents: 'table of contents left out',
    notice: 'words of the covering notice left out',
    'sign-off': 'signature and list of attachments left out',
    table: 'tables unfolded row by row',
    quotes: 'displaced quotes put back',
    'unsure-quotes': 'quotes put back by a guess, 需核对 (check)',
    digits: 'spaces beside numbers closed up',
    punctuation: 'half-width punctuation widened',
  },
  cleaning: '{what}: {count} (line {list})',
  comma: ', ',
  read: 'Read {file}: {encoding}, {lines} lines',
  encodings: { 'utf-8': 'UTF-8', 'utf-8-bom': 'UTF-8 with BOM', gb18030: 'GB18030', 'utf-16': 'UTF-16', docx: 'Word' },
  standardInput: 'standard input',
  found: 'Drafted: sections {sections}, items {items}, requirements {requirements}',
  marked: 'with a target: {targets}; with a due: {dues}; with units named: {named}; to confirm: {guesses}',
  coverage: 'Coverage: of {sentences} sentences, {once} stand in the draft exactly once',
  missing: '  missing: {text}',
  twice: '  twice: {text}',
  next: 'Next: plan import --review {file} confirms each 待确认; then plan validate {file}.',
} as const satisfies Like<typeof zh>;
