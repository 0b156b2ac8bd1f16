import { choice, day, listOf, optional, record, saying, shared, text } from '../declare.ts';
import { decimalShape } from './amount.ts';

export const periodShape = shared(
  'period',
  'Period',
  record(
    {
      name: text(
        '`2023-W05`, `2023-02`, `2023-Q1`, `H1`, `T1`, `Y1`; of several weeks or months the name of the first.',
      ),
      title: optional(text('The own name of a term.')),
      from: day('Its first day, within the plan.'),
      to: day('Its last day, within the plan.'),
      due: optional(day('The day by which it is due, where the plan writes one.')),
      lateOn: optional(day('The day after its due on which it had, within itself, what it owes.')),
      state: choice(
        ['met', 'short', 'running', 'ahead', 'free', 'exempt'],
        '`met` has what it owes; `short` has ended without; `running` lacks it so far; `ahead` has not begun; `free` owes nothing; `exempt` does not apply.',
      ),
      value: saying(decimalShape, 'What it has; of a prohibition, how often it happened.'),
      missing: saying(decimalShape, 'What it lacks of what it owes.'),
      madeUpOn: listOf(day('A day.'), 'The days on which something was recorded that makes it up.'),
    },
    'A period of a duty that recurs.',
  ),
);
