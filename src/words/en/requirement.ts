import type { Like } from '../table.ts';
import type { words as zh } from '../zh/requirement.ts';

export const words = {
  asks: 'asks',
  doneOrNot: 'done or not done',
  before: 'due {day}',
  colon: ': ',
  quote: '"{text}"',
  returned: ({ by, reason }) => `returned (${by})${reason ? `: ${reason}` : ''}`,
  reopened: ({ by, reason }) => `reopened (${by})${reason ? `: ${reason}` : ''}`,
  changed: {
    text: 'it read "{said}" when this was recorded and has changed since',
    'target-or-due': 'its target or due has changed since this was recorded',
    unknown: 'it has changed since this was recorded',
  },
  outdated: 'To be confirmed: {changed}; if the records still hold: plan record {id} --confirm',
  lacksEvidence: 'Evidence missing, expected: {names}',
  contributes: "One of the district's targets: this unit records what it contributes and is never in arrears.",
  lead: 'lead: ',
  with: 'with: ',
  evidence: 'evidence expected: ',
  basis: 'basis: ',
  tags: 'tags: ',
  earlier: '({count} earlier; see plan show {id})',
  noEntries: 'Nothing recorded yet.',
  periods: 'Periods:',
} as const satisfies Like<typeof zh>;
