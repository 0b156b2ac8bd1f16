import type { Like } from '../../table.ts';
import type * as zh from '../../zh/plans/import.ts';

export const importTable = {
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
    term: 'the document says “{about}”; write the days of each term under terms first, then every: term',
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
} as const satisfies Like<typeof zh.importTable>;

export const guessTable = {
  intro: '{file}: {count} to confirm. Each answer is saved at once; you may stop at any time.',
  nothing: '{file} has nothing left to confirm.',
  wholePlan: 'the whole plan',
  quote: 'The document: “{text}”',
  line: 'line {line}:',
  gone: '({key} is gone; only x-guess still names it)',
  question: 'Is this right?',
  help: '↑↓, number or letter move, Enter to take; Ctrl+C to stop',
  skip: 'skip, later',
  accept: 'right, confirm',
  edit: 'change it',
  drop: 'not wanted (remove {key})',
  back: 'the one before (takes its answer back)',
  quit: 'stop (every answer is saved)',
  typed: {
    target: 'What instead? Such as 不少于3所, 每月2次, 不超过5次, 学校不低于95% (Esc: back)',
    day: 'Which day? Such as 2024-06-30, 6-30, 6月底 (Esc: back)',
    names: 'Which units? Commas between several (Esc: back)',
    parts: 'What instead? As it stands: key: value, key: value (Esc: back)',
    text: 'What instead? (Esc: back)',
  },
  notUnderstood:
    'Not understood, and nothing changed. Write it like the examples: one number with its unit and no other words; a share says of what, as in 学校不低于60%.',
  unchanged: 'Nothing changed. To keep it choose “right, confirm”.',
  accepted: 'Confirmed and saved',
  changed: 'Now: {text}',
  dropped: 'Removed {key}',
  takenBack: 'The answer before was taken back',
  firstGuess: 'This is the first.',
  byHand: 'Line {line} is laid out in a way that cannot be changed here; use an editor. Skipped.',
  summary: ({ answered, left, file }) =>
    Number(left) === 0
      ? `Answered: ${answered}; all is confirmed. Next: plan validate ${file}`
      : `Answered: ${answered}; still to confirm: ${left}. Go on: plan import --review ${file}`,
  stopped: 'Stopped. All that was answered is saved: {answered}.',
  colon: ': ',
} as const satisfies Like<typeof zh.guessTable>;
