import { count, formatNumber, listOf, nullable, record, text } from '../../declare.ts';
import { decimalShape } from '../../shared/amount.ts';
import { entryShape } from '../../shared/entry.ts';
import { planShape } from '../../shared/plan.ts';
import { unitShape } from '../../shared/unit.ts';

const waitingShape = record(
  {
    unit: unitShape,
    id: text('The requirement.'),
    text: text('The duty, in the words of the plan.'),
    selfScored: nullable(decimalShape),
  },
  'A claim that waits for a verdict, with the points that its unit gave itself.',
);

export const reviewOutput = record(
  {
    format: formatNumber(1),
    plan: planShape,
    waiting: listOf(waitingShape, 'What waits now, by unit; with --id of that requirement alone.'),
    own: count('How many more wait that the reviewer recorded, and so cannot judge.'),
    entries: listOf(entryShape, 'The verdicts that were recorded.'),
  },
  'What waits for a review, and what was said of it.',
);
