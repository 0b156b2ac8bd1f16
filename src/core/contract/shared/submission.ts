import { count, record, scalar, shared, text } from '../declare.ts';

export const submissionShape = shared(
  'submission',
  'Signed report',
  record(
    {
      period: text('What was reported: `Y1`, `2023-Q2`.'),
      signed: text('The name of who answers for it.'),
      at: scalar('moment', 'When it was signed.'),
      records: count('How many records of the period it covers; 0 is a zero report.'),
      later: count('How many records were added since, or were not there then.'),
    },
    'The last report that the unit signed.',
  ),
);
