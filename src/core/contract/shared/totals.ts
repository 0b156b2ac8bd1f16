import { count, record, shared } from '../declare.ts';

export const totalsShape = shared(
  'totals',
  'Totals',
  record(
    {
      done: count('Done.'),
      'in-progress': count('Begun.'),
      'not-started': count('Not begun.'),
      overdue: count('Overdue, for whatever reason.'),
      exempt: count('Does not apply.'),
    },
    'How many requirements have each status; those to which a unit only contributes are in none.',
  ),
);

export const overdueCountsShape = shared(
  'overdueCounts',
  'Overdue by reason',
  record(
    {
      due: count('A written due has passed.'),
      period: count('A period has ended without what it owes.'),
      'plan-end': count('The plan has ended, and no due was written.'),
      cap: count('Above a limit.'),
      breach: count('What must not happen did, and was not put right.'),
      unconfirmed: count('The unit has not given its word that it did not happen.'),
      untouched: count('Those of `plan-end` of which nothing is recorded.'),
    },
    'The overdue requirements by `overdueReason`.',
  ),
);

export const completionShape = shared(
  'completion',
  'Completion',
  record(
    {
      done: count('What is done.'),
      of: count('All that it is held to: all but what is exempt.'),
      percent: count('Whole percents, at most 100; 100 is said only of all and 0 only of none.'),
    },
    'How much of it is done.',
  ),
);
