import type { Like } from '../../table.ts';
import type { words as zh } from '../../zh/reports/narrative.ts';
import { counted } from '../counted.ts';

export const words = {
  mark: '(Draft: made from the ledger; check it, and fill in what is marked “to be filled in”)',
  attached: '{evidence} attached.',
  sentence: ({ text }) => `${String(text).charAt(0).toUpperCase()}${String(text).slice(1)}.`,
  asks: 'asked for: {target}',
  exempt: ({ reason }) => `exempt${reason ? `, reason: ${reason}` : ''}`,
  sentBack: ({ day, by, reason }) => `returned by ${by} on ${day}${reason ? `, reason: ${reason}` : ''}`,
  reopened: ({ day, by, reason }) => `reopened by ${by} on ${day}${reason ? `, reason: ${reason}` : ''}`,
  deed: ({ day, what }) => (day ? `${day}: ${what}` : `${what}`),
  deedOnDays: '{days}: {what} each',
  deedOften: ({ first, last, count, what }) =>
    `${first} to ${last}: ${counted(count, 'entry', 'entries')} of ${what} each`,
  moreDeeds: '{count} more in the ledger',
  seeEvidence: 'evidence: annex 2, no. {numbers}',
  nothingYet: 'Nothing recorded yet ({count}): ',
  nothingYetOne: '{what} ({status})',
  found: 'Found: {parts}.',
  unfinished: '{count} not finished',
  pressing: '{count} to be attended to now',
  notBegun: '{count} not started yet',
  late: '{count} done after the due day',
  withoutEvidence: '{count} without the evidence expected, {unattached} done without any',
  unattached: '{count} done without any evidence.',
  outdated: '{count} to be confirmed',
  due: 'due {day}',
  lacksEvidence: ({ names }) => `evidence missing${names ? `: expected ${names}, none attached` : ''}`,
  toConfirm: 'to be confirmed: {changed}',
  cause: 'Cause: (to be filled in)',
  causeIs: 'Cause: {text}',
  measure: 'Measure: {text}',
  owner: 'Owner: {text}',
  doneBy: 'By {day}',
  evidenceTitle: ({ count, beside }) => `${beside ? 'Evidence missing besides' : 'Evidence missing'} (${count})`,
  outdatedTitle: ({ count, beside }) => `${beside ? 'To be confirmed besides' : 'To be confirmed'} (${count})`,
} as const satisfies Like<typeof zh>;
