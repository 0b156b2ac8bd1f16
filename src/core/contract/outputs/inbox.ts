import { choice, count, flag, formatNumber, listOf, nullable, optional, record, text } from '../declare.ts';
import { planShape } from '../shared/plan.ts';
import { unitShape } from '../shared/unit.ts';

const itemShape = record(
  {
    file: text('What was sent, as the call names it; within a zip, behind its name.'),
    kind: choice(
      ['packet', 'ledger', 'sheet', 'other', 'empty', 'no-ledger'],
      'What it is: a packet; a folder with a ledger; a filled-in form; another file; a folder with nothing, or with nothing of use.',
    ),
    unit: nullable(unitShape),
    usable: flag('It is sound and of a unit on the list.'),
    why: optional(text('Why it cannot be used.')),
    records: optional(count('How many entries stand in it.')),
    signed: optional(nullable(text('Who signed the report in it.'))),
    takenIn: flag('It was taken in.'),
  },
  'Something that was sent.',
);

const answerShape = record(
  { unit: unitShape, text: text('What to answer, to be copied.') },
  'The answer to one sender.',
);

export const inboxOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    items: listOf(itemShape, 'By name.'),
    answers: listOf(answerShape, 'In the order of the list of units.'),
  },
  'What was sent to a bureau, and what it answers.',
);
