import { choice, count, formatNumber, listOf, nullable, record, text } from '../declare.ts';

const findingShape = record(
  {
    checkup: choice(
      ['node', 'locale', 'console', 'time', 'settings', 'folder', 'cloud', 'plan', 'ledger', 'evidence'],
      'What was looked at.',
    ),
    level: choice(['ok', 'hint', 'problem'], '`hint` does no harm yet; `problem` stands in the way of work.'),
    code: text('What was found, as a word that stays.'),
    message: text('What was found, as a sentence.'),
    remedy: nullable(text('What helps.')),
  },
  'One thing that was found.',
);

export const doctorOutput = record(
  {
    format: formatNumber(1),
    problems: count('How many are problems.'),
    hints: count('How many are hints.'),
    findings: listOf(findingShape, 'In the order in which things are looked at.'),
  },
  'What is wrong with this computer, the folder and the ledger.',
);
