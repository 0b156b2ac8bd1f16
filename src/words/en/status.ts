import type { Like } from '../table.ts';
import type { words as zh } from '../zh/status.ts';
import { counted } from './counted.ts';

export const words = {
  asOf: 'as of {day}',
  timeGone: '{percent}% of the time gone',
  notBegun: 'the plan begins on {from}',
  ended: 'the plan has ended',
  noUnit: 'no unit yet',
  done: 'done {done}/{of} ({percent}%)',
  exemptLeftOut: '{count} exempt left out',
  contributes: "besides, {count} of the district's targets: this unit contributes, they count in no rate",
  section: '{number}、{title}',
  totals: ({ parts }) => parts.join(' · '),
  among: ({ returned, behind, evidence, unattached, outdated }) =>
    `of these: ${Number(returned) > 0 ? `returned ${returned} · ` : ''}behind ${behind} · evidence missing ${evidence} · done without evidence ${unattached} · to be confirmed ${outdated}`,
  next: 'Next: ',
  dueSoon: 'due soon',
  returned: 'returned',
  returnedFor: 'returned: {reason}',
  lacksEvidence: 'no evidence',
  before: 'by {day}',
  more: '{count} more; plan check --only overdue walks them',
  outdated: 'to be confirmed',
  confirm: 'changed since; if records still hold: plan record {id} --confirm',
  moreOutdated: '{count} more to be confirmed; plan check walks them',
  orphans: ({ count }) =>
    `${counted(count, 'record')} whose requirement is no longer in the plan, or no longer yours; all kept, see plan log:`,
  orphan: '{id} {said} ({count})',
  moreOrphans: '{count} more; see plan log',
} as const satisfies Like<typeof zh>;
