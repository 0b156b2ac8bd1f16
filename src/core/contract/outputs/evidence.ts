import { choice, count, day, either, flag, formatNumber, listOf, optional, record, scalar, text } from '../declare.ts';
import { evidenceFileShape, evidenceLinkShape } from '../shared/evidence.ts';
import { planShape } from '../shared/plan.ts';

const rowKeys = {
  number: count('From 1, in the order of the ledger.'),
  state: choice(
    ['ok', 'missing', 'changed', 'empty', 'unreadable', 'removed', 'link'],
    'How the copy is now; `removed` by request; `link` has no copy.',
  ),
  stands: flag('The entry that attached it was not taken back.'),
  entry: scalar('ulid', 'The entry that attached it.'),
  on: day('The day on which that happened.'),
  at: scalar('moment', 'When it was recorded.'),
  by: text('Who recorded it.'),
  removed: optional(
    record(
      { reason: text('Why.'), at: scalar('moment', 'When.'), by: text('By whom.') },
      'That it was removed by request.',
    ),
  ),
} as const;

const rowShape = either(
  [
    record({ ...rowKeys, ...evidenceFileShape.keys }, evidenceFileShape.says),
    record({ ...rowKeys, ...evidenceLinkShape.keys }, evidenceLinkShape.says),
  ],
  'Something that was attached.',
);

export const evidenceOutput = record(
  {
    format: formatNumber(2),
    plan: planShape,
    requirement: text('The id of the requirement.'),
    evidence: listOf(rowShape, 'All that was ever attached to it.'),
  },
  'What is attached to a requirement.',
);
