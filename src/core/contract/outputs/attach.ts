import {
  choice,
  constant,
  count,
  day,
  either,
  flag,
  formatNumber,
  listOf,
  nullable,
  record,
  scalar,
  text,
} from '../declare.ts';
import { planShape } from '../shared/plan.ts';
import { unitShape } from '../shared/unit.ts';

const timeShape = record(
  {
    from: day('The first day that it may be.'),
    to: day('The last one; the same where it names a day.'),
    source: choice(['name', 'taken', 'typed'], 'Its name, the camera that took it, or a person says so.'),
    inPlan: flag('It lies within the plan.'),
  },
  'When it was, as far as can be told.',
);

const reasonShape = either(
  [
    record(
      { kind: constant('number', 'The file’s name begins with its number.'), number: text('The number.') },
      'Its number.',
    ),
    record(
      {
        kind: constant('words', 'Words of it stand in the name.'),
        words: listOf(text('A word.'), 'Which.'),
        field: choice(['text', 'history', 'quote', 'evidence'], 'Of which of its texts.'),
        isFolder: flag('They are in the name of the folder.'),
      },
      'Words.',
    ),
    record(
      { kind: constant('recorded', 'Something was recorded for it on that day.'), day: day('The day.') },
      'A record.',
    ),
    record(
      { kind: constant('companion', 'A file of the same day is suggested for it.'), name: text('The file.') },
      'A file beside it.',
    ),
  ],
  'Why a duty is suggested.',
);

const suggestionShape = record(
  {
    id: text('The requirement.'),
    text: text('The duty, in the words of the plan.'),
    entry: nullable(scalar('ulid', 'The entry that it would be attached to; null for the duty itself.')),
    reasons: listOf(reasonShape, 'Why.'),
  },
  'A duty that it may belong to.',
);

const attachedShape = record(
  {
    id: nullable(text('The requirement.')),
    day: nullable(day('The day of the entry.')),
    entry: scalar('ulid', 'The entry that has it.'),
  },
  'Where the same content is attached already.',
);

const fileShape = record(
  {
    file: text('Where it lies, from where the program was called.'),
    time: nullable(timeShape),
    modified: nullable(day('When it was changed last.')),
    attached: listOf(attachedShape, 'Where the same content is attached already.'),
    clear: flag('The first suggestion is well ahead of the others.'),
    suggestions: listOf(suggestionShape, 'The likeliest first; none rather than a poor one.'),
  },
  'A file.',
);

export const attachOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    unit: nullable(unitShape),
    files: listOf(fileShape, 'In the order in which they would be asked about.'),
    passedOver: listOf(
      record(
        {
          file: text('Where it lies.'),
          why: choice(
            ['hidden', 'system', 'link', 'not-file', 'deep', 'unreadable', 'bad-name'],
            'Why it was left out.',
          ),
        },
        'A file that was left out.',
      ),
      'What was left out.',
    ),
    left: count('How many more there are than are taken at once.'),
  },
  'Which duty each file may belong to; nothing is recorded.',
);
