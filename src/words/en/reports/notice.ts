import type { Like } from '../../table.ts';
import type * as zh from '../../zh/reports/notice.ts';
import { counted } from '../counted.ts';

export const words = {
  files: { remind: 'reminder', supervise: 'supervision', circular: 'circular' },
  titles: {
    remind: 'Reminder: {plan}',
    supervise: 'Notice of supervision: {plan}',
    circular: 'Circular on the progress of {plan}',
  },
  addressed: '{unit}:',
  toAll: 'To all units:',
  opening: {
    reported: ({ day, plan, of, done, exempt }) =>
      `As of ${day}, ${plan} holds your unit to ${counted(of, 'duty', 'duties')}${Number(exempt) > 0 ? ` (${exempt} more do not apply)` : ''}; ${done} are done.`,
    nothing: 'As of {day} nothing has come from your unit on {plan}. Duties that it is held to: {of}.',
    unusable:
      'As of {day} what your unit sent on {plan} could not be counted: it is damaged or incomplete. Duties that your unit is held to: {of}.',
    'other-plan':
      'As of {day} what your unit sent is not on {plan} as it stands now and was not counted; please fill in the present one. Duties that your unit is held to: {of}.',
  },
  lists: {
    overdue: '{count} were not done as asked:',
    urgent: '{count} are behind, with little time left:',
    soon: '{count} are behind; please go on with them:',
    returned: '{count} were returned in review and have not been reported again:',
  },
  duty: ({ id, text, target, last, standing }) =>
    `${text} (${[`no. ${id}`, target, last === '' ? '' : `by ${last}`].filter((part) => part !== '').join(', ')}): ${standing}.`,
  closing: {
    remind: 'Please report to {issuer} by {replyBy}; where there are difficulties, say why, and what comes next.',
    supervise:
      'Please find out the cause of each, say what will be done, by whom and by when, and report to {issuer} in writing by {replyBy}.',
    silent: {
      remind: 'Please report to {issuer} by {replyBy}, also where there is nothing to report.',
      supervise:
        'Please report to {issuer} by {replyBy} and say in writing why nothing was reported in time, also where there is nothing to report.',
    },
  },
  yourContact: 'The contact that we have of your unit is ',
  ifChanged: '; please say where that has changed.',
  noContact: 'We have no contact of your unit; please send a name and a telephone number as well.',
  contact: 'Contact: ',
  note: { open: '(', close: ')' },
  parts: {
    overdue: '{count} not done as asked ({ids})',
    urgent: '{count} behind with little time left ({ids})',
    soon: '{count} behind ({ids})',
    returned: '{count} returned and not reported again ({ids})',
  },
  silent: {
    nothing: 'nothing has come from your unit',
    unusable: 'what your unit sent is damaged or incomplete; please send it again',
    'other-plan': 'what your unit sent is not on the present plan; please fill in that one',
  },
  silentOnes: {
    nothing: 'nothing has come',
    unusable: 'what came cannot be used',
    'other-plan': 'what came is of another version of the plan',
  },
  chat: {
    remind: '[Reminder] {unit}: {plan}, as of {day}: {parts}. Please report to {issuer} by {replyBy}. ',
    supervise:
      '[Supervision] {unit}: {plan}, as of {day}: {parts}. Please report to {issuer} in writing by {replyBy}: cause, measures, who, by when. ',
    circular:
      '[Circular] {plan}, as of {day}: {percent}% done. {problems} Please mend it and report to {issuer} by {replyBy}; see the circular. ',
  },
  circular: {
    overall: 'As a whole',
    problems: 'Problems',
    demands: 'What is asked',
    figures: ({ day, units, submitted, zero }) =>
      `As of ${day}, ${submitted} of ${counted(units, 'unit')} reported${Number(zero) > 0 ? ` (${zero} of them nothing)` : ''}.`,
    received: ({ count }) => ` ${counted(count, 'unit')} took note of all that is asked of them.`,
    completion: ' Over all units {done} of {of} duties are done, {percent}%.',
    silent: ({ count, names }) => `${counted(count, 'unit')} from which nothing has come: ${names}.`,
    unusable: ({ count, names }) => `${counted(count, 'unit')} whose material could not be counted: ${names}.`,
    unsigned: ({ count, names }) => `${counted(count, 'unit')} with records and no signed report: ${names}.`,
    overdue: ({ count, names }) => `${counted(count, 'unit')} with duties not done as asked: ${names}.`,
    behind: ({ count, names }) => `${counted(count, 'unit')} with duties that are behind: ${names}.`,
    returned: ({ count, names }) =>
      `${counted(count, 'unit')} with duties returned in review and not reported again: ${names}.`,
    ofUnit: '{unit} ({count})',
    none: 'No unit is silent or behind.',
    demand: 'Please mend what the annex shows, and report to {issuer} by {replyBy}.',
    demandSilent: 'Units that have not reported, please do so, also where there is nothing to report.',
    keepOn: 'Please go on as planned, and report in time.',
    annex: 'Annex: all units',
    annexLabel: 'Annex',
    annexTitle: 'All units',
    number: 'No.',
    columns: {
      unit: 'Unit',
      report: 'Report',
      received: 'Taken note',
      of: 'Held to',
      done: 'Done',
      rate: 'Rate',
      overdue: 'Not as asked',
      behind: 'Behind',
      returned: 'Returned',
    },
  },
  betweenSentences: ' ',
  fullStop: '.',
  between: ', ',
  andMore: ', …',
  semicolon: '; ',
  sectionNumber: ['1. ', '2. ', '3. '],
  row: '{file} {unit}: {parts}. {contact}',
  contactIs: 'contact: {contact}',
  contactMissing: 'The list has no contact; please add one (contact in units.yaml).',
  none: 'No unit is to be reminded or pressed.',
  summary: 'To be reminded: {remind}, to be pressed: {supervise}; and one circular.',
  written: ({ count, folder }) =>
    `${counted(count, 'letter')} written to ${folder}, each as docx, md and as a txt for a chat. Nothing was sent.`,
  notWritten: 'This is only the list, and nothing was written: name a folder with -o, e.g. -o notices/.',
} as const satisfies Like<typeof zh.words>;
