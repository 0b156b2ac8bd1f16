import { nullable, record, scalar, shared } from '../declare.ts';

export const pointsShape = shared(
  'points',
  'Points',
  record(
    {
      max: scalar('decimal', 'How many there are to be had.'),
      self: nullable(scalar('decimal', 'What the unit gives itself; null where it said nothing.')),
      reviewed: nullable(scalar('decimal', 'What the reviewer gave; null where nobody did.')),
    },
    'Points in an assessment; only where the plan gives a score.',
  ),
);
