import { choice, count, day, flag, listOf, nullable, optional, shared, text } from '../declare.ts';
import { amountShape } from './amount.ts';
import { periodShape } from './period.ts';
import { pointsShape } from './points.ts';

export const statusShape = shared(
  'status',
  'Status',
  choice(['done', 'in-progress', 'not-started', 'overdue', 'exempt'], 'How a requirement stands on the day asked for.'),
);

export const overdueReasonShape = shared(
  'overdueReason',
  'Why it is overdue',
  choice(
    ['due', 'period', 'plan-end', 'cap', 'breach', 'unconfirmed'],
    '`due` a written due has passed; `period` one has ended short; `plan-end` the plan has ended and no due was written; `cap` it is above a limit; `breach` what must not happen did and was not put right; `unconfirmed` the unit has not given its word.',
  ),
);

export const lightShape = shared(
  'light',
  'Light',
  choice(['green', 'yellow', 'red'], 'Yellow: behind, or soon due. Red: overdue.'),
);

export const outdatedShape = shared(
  'outdated',
  'Outdated records',
  count('How many records were made when the requirement read otherwise, and were not confirmed since.'),
);

/** How a requirement stands: with other keys beside these in each output that tells of one. */
export const standingKeys = {
  id: text('The id of the requirement.'),
  status: statusShape,
  overdueReason: optional(overdueReasonShape),
  light: lightShape,
  yellow: optional(choice(['behind-pace', 'due-soon', 'period-running-out'], 'Why the light is yellow.')),
  value: nullable(amountShape),
  points: optional(pointsShape),
  due: day('The last day: the one that the plan writes, else its end.'),
  doneOn: nullable(day('The day on which it became done.')),
  daysLate: count('Days after its due on which it became done.'),
  contributes: flag('A target of the whole district, to which the unit gives its part.'),
  periods: optional(listOf(periodShape, 'Where each period stands, of a duty that recurs.')),
} as const;
