import { choice, count, flag, formatNumber, listOf, nullable, optional, record, text } from '../declare.ts';
import { planKeys } from '../shared/plan.ts';

const fates = ['title', 'duty', 'doubtful', 'context', 'aim', 'dropped', 'beside'] as const;

const cleanings = [
  ...[
    'page-junk',
    'document-number',
    'page-number',
    'repeat',
    'running-head',
    'beside-title',
    'contents',
    'notice',
    'sign-off',
  ],
  ...['table', 'quotes', 'unsure-quotes', 'digits', 'punctuation'],
] as const;

const lineNumber = count('The line of the document, from 1.');

const foundShape = record(
  {
    sections: count('How many sections.'),
    items: count('How many items.'),
    requirements: count('How many requirements.'),
    targets: count('How many requirements with a target.'),
    dues: count('How many requirements with a deadline.'),
    units: count('How many requirements that name a unit.'),
    guesses: count('How many doubts stand under x-guess.'),
  },
  'What was drafted.',
);

const sentencesShape = record(
  {
    count: count('How many sentences of the document were placed.'),
    whole: flag('Each stands in the draft, once.'),
    missing: listOf(text('A sentence.'), 'Those of which words are lost.'),
    twice: listOf(text('A sentence.'), 'Those of which words stand there twice.'),
  },
  'Whether every sentence stands in the draft, once.',
);

const outsideShape = record(
  {
    kind: choice(['number', 'date', 'unit', 'act'], 'What it is.'),
    text: text('As the document writes it.'),
    line: lineNumber,
    around: text('The words that it stands among, at most 12 characters on either side.'),
    within: choice(fates, 'What the words around it became.'),
  },
  'A number, a date or a unit that stands in the text, target, due, lead and with of no requirement, or an act in the title of an item that has none.',
);

const equalShape = record(
  { line: lineNumber, text: text('The line.'), sameAs: count('The line that says the same.') },
  'A line that was left out because another says the same.',
);

const cleanedShape = record(
  { what: choice(cleanings, 'What was done.'), lines: listOf(lineNumber, 'To which lines.') },
  'A kind of cleaning with its lines.',
);

const wordsShape = record(
  {
    line: lineNumber,
    text: text('The words.'),
    fate: choice(fates, 'What became of them; `beside` are numbers, notes of units and heads of tables.'),
    requirements: listOf(text('The id of a requirement.'), 'Those that quote them.'),
    dropped: optional(choice(cleanings, 'As what they went; of dropped words alone.')),
  },
  'Words of one line that have one fate.',
);

const tableShape = record(
  {
    file: text('The table, as it was named.'),
    rows: listOf(
      record(
        {
          line: count("The line of the table's file, from 1."),
          text: text('What the row is about.'),
          requirements: listOf(text('The id of a requirement.'), 'Those that have what the row says.'),
          took: listOf(choice(['due', 'lead', 'with'], 'A key of a requirement.'), 'What of it they were given.'),
          unmatched: listOf(
            text('A task.'),
            'What of the row is none of the document, may be several, or has another row.',
          ),
          time: optional(text('Its time, where no requirement could be given a day by it.')),
        },
        'A row with its fate.',
      ),
      'Every row that names a task, in the order of the table.',
    ),
  },
  'The table of tasks beside the document.',
);

export const importOutput = record(
  {
    format: formatNumber(1),
    file: text('The document, as it was named; - for standard input.'),
    output: nullable(text('The file that the draft was written into; null where it was not asked for.')),
    plan: record(planKeys, 'The draft: which work points, of whom, for which days; much of it may be a guess.'),
    found: foundShape,
    sentences: sentencesShape,
    outside: listOf(outsideShape, 'What no requirement has, in the order of the document.'),
    equal: listOf(equalShape, 'Lines left out because others say the same.'),
    cleaned: listOf(cleanedShape, 'What was left out or mended before the document was read.'),
    table: nullable(tableShape),
    words: listOf(wordsShape, 'The document in its order, each line whole but for space at its ends.'),
  },
  'What `import` made of a document, and what of the document stands in no requirement.',
);
