import { argument } from '../argument.ts';
import type { Like } from '../table.ts';
import type * as zh from '../zh/screen.ts';
import { counted } from './counted.ts';

export const statusTable = {
  only: ' Only the {count} of {name}:',
  asOf: 'as of {day}',
  timeGone: '{percent}% of the time gone',
  notBegun: 'the plan begins on {from}',
  ended: 'the plan has ended',
  noUnit: 'no unit yet',
  done: 'done {done}/{of} ({percent}%)',
  exemptLeftOut: '{all} in all: {of} to do, {exempt} exempt',
  contributes: "besides, {count} of the district's targets: this unit contributes, they count in no rate",
  section: '{number}、{title}',
  among: ({ returned, behind, evidence, unattached, outdated }) =>
    `of these: ${Number(returned) > 0 ? `returned ${returned} · ` : ''}behind ${behind} · evidence missing ${evidence} · done without evidence ${unattached} · to be confirmed ${outdated}`,
  next: 'Next: ',
  dueSoon: 'due soon',
  returned: 'returned',
  returnedFor: 'returned: {reason}',
  lacksEvidence: 'no evidence',
  before: 'by {day}',
  moreGuided: '{count} more',
  more: '{count} more; plan check --only overdue walks them',
  outdated: 'to be confirmed',
  confirmGuided: 'changed since; if records still hold, confirm them while recording',
  confirm: 'changed since; if records still hold: plan record {id} --confirm',
  moreOutdatedGuided: '{count} more to be confirmed',
  moreOutdated: '{count} more to be confirmed; plan check walks them',
  orphansGuided: ({ count }) =>
    `${counted(count, 'record')} whose requirement is no longer in the plan, or no longer yours; all kept:`,
  orphans: ({ count }) =>
    `${counted(count, 'record')} whose requirement is no longer in the plan, or no longer yours; all kept, see plan log:`,
  orphan: '{id} {said} ({count})',
  moreOrphans: '{count} more; see plan log',
} as const satisfies Like<typeof zh.statusTable>;

export const requirementTable = {
  asks: 'asks',
  doneOrNot: 'done or not done',
  before: 'due {day}',
  colon: ': ',
  quote: '"{text}"',
  returned: ({ by, reason }) => `returned (${by})${reason ? `: ${reason}` : ''}`,
  reopened: ({ by, reason }) => `reopened (${by})${reason ? `: ${reason}` : ''}`,
  nowApplies: ({ by, reason }) => `was exempt, now applies (${by})${reason ? `: ${reason}` : ''}`,
  changed: {
    text: 'it read "{said}" when this was recorded and has changed since',
    'target-or-due': 'its target or due has changed since this was recorded',
    unknown: 'it has changed since this was recorded',
  },
  outdated: 'To be confirmed: {changed}; if the records still hold: plan record {id} --confirm',
  outdatedHere: 'To be confirmed: {changed}.',
  lacksEvidence: 'Evidence missing, expected: {names}',
  contributes: "One of the district's targets: this unit records what it contributes and is never in arrears.",
  lead: 'lead: ',
  with: 'with: ',
  assigned: 'assigned to: ',
  evidence: 'evidence expected: ',
  basis: 'basis: ',
  scoring: 'points by: ',
  tags: 'tags: ',
  earlier: '({count} earlier)',
  noEntries: 'Nothing recorded yet.',
  toCome: 'still to come, counts from that day on',
  periods: 'Periods:',
} as const satisfies Like<typeof zh.requirementTable>;

export const nextTable = {
  head: 'The plan for {year}, carried over from {plan} of {from}: texts, targets, leads and ids as they were, days moved.',
  check: 'Hold it against the new work points, duty by duty; never use an id again for another duty.',
  review:
    "What is still the old year's, or was moved, has a comment 待确认 (to confirm) and stands in x-guess; plan import --review goes through it, plan validate tells what is left.",
  unfinished: 'Only what was not finished is in it; {count} done, exempt or of other units were left out.',
  remedy: 'Not done under the plan before. {words}',
  why: {
    title: 'carried over from the old title; the new document may have another',
    aim: 'this is the aim of {from}; say that of the new year',
    source: 'the quotes are from this document of {from}; name the new one once it is issued',
    days: 'moved from {was}',
    years: 'the words name {years}; say it for the new year',
  },
  made: ({ count, guesses, file }) =>
    `Requirements: ${count}, to be confirmed: ${guesses}. Hold them against the new work points with plan import --review ${argument(file)}, then run plan validate.`,
} as const satisfies Like<typeof zh.nextTable>;

export const marksTable = {
  colon: ': ',
  comma: ', ',
  semicolon: '; ',
  list: ', ',
  aside: ' ({text})',
  close: ' ',
  space: ' ',
} as const satisfies Like<typeof zh.marksTable>;
