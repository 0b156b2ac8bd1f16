import { allNullable, count, flag, formatNumber, listOf, nullable, record, text } from '../declare.ts';
import { planKeys } from '../shared/plan.ts';

const fileShape = record(
  {
    file: text('Where it lies.'),
    ...allNullable(planKeys),
    requirements: nullable(count('How many it has.')),
    bundled: flag('It comes with the program.'),
    example: flag('It shows how plans are written, and is chosen by its file or id alone.'),
    errors: count('How many errors `validate` finds in it.'),
  },
  'A plan with the file that it lies in; what a broken file does not tell is null.',
);

export const listOutput = record(
  { format: formatNumber(1), plans: listOf(fileShape, 'Those of the folder, then those that come with the program.') },
  'The plans at hand.',
);
