import { choice, count, formatNumber, listOf, optional, record, text } from '../declare.ts';

const diagnosticShape = record(
  {
    severity: choice(['error', 'warning', 'note'], 'How much it weighs.'),
    code: text('What was found, as a word that stays: `plan explain CODE` tells more.'),
    message: text('What was found, as a sentence.'),
    hint: optional(text('What helps.')),
    file: text('The file, as it was named.'),
    line: count('From 1.'),
    column: count('From 1, in UTF-16 units.'),
    endLine: count('From 1.'),
    endColumn: count('From 1; the first column behind it.'),
    path: text('The node: `sections[0].items[2].requirements[1].due`; empty for the whole file.'),
  },
  'One finding.',
);

export const validateOutput = record(
  {
    format: formatNumber(1),
    files: count('How many files were checked.'),
    errors: count('How many errors.'),
    warnings: count('How many warnings.'),
    diagnostics: listOf(diagnosticShape, 'File by file, in the order of their places.'),
  },
  'What `validate` found in plan files.',
);
