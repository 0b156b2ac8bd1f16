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
      'As of {day} what your unit sent is not on {plan} as it stands now and was not counted. Duties that your unit is held to: {of}.',
  },
  lists: {
    overdue: '{count} were not done as asked:',
    urgent: '{count} are due very soon and not done:',
    soon: '{count} are due soon and not done; please go on with them:',
    returned: '{count} were returned in review and have not been reported again:',
  },
  duty: ({ id, text, target, last, standing }) =>
    `${text} (${[`no. ${id}`, target, last === '' ? '' : `by ${last}`].filter((part) => part !== '').join(', ')}): ${standing}.`,
  missed: 'not done for {periods}',
  returnedFor: 'Returned because: {reason}.',
  remedy: {
    fields: { cause: 'cause: {text}', measure: 'measure: {text}', owner: 'by: {text}', due: 'to be done by: {text}' },
    names: { cause: 'the cause', measure: 'the measure', owner: 'who does it', due: 'by when' },
    semicolon: '; ',
    whole: 'Measures were reported ({reported}); please carry them out.',
    past: 'Measures were reported ({reported}); their day is past, please report what came of them.',
    partly: 'Reported so far ({reported}); please add {pending}.',
  },
  closing: {
    remind: 'Please report to {issuer} by {replyBy}; where there are difficulties, say why, and what comes next.',
    supervise:
      'Please find out the cause of each, say what will be done, by whom and by when, and report to {issuer} in writing by {replyBy}.',
    rest: {
      remind:
        'Please do as said above of what was reported; of the rest please report to {issuer} by {replyBy}, and where there are difficulties, say why, and what comes next.',
      supervise:
        'Please do as said above of what was reported; of the rest please find out the cause of each, say what will be done, by whom and by when, and report to {issuer} in writing by {replyBy}.',
    },
    settled: 'Please do as said above, and report to {issuer} by {replyBy} how far it is.',
    returned: 'Please mend what was returned, by the reason given, and report it again to {issuer} by {replyBy}.',
    again: {
      unusable: 'Please send it again to {issuer} by {replyBy}.',
      'other-plan': 'Please fill in the present plan and send it to {issuer} by {replyBy}.',
    },
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
    urgent: '{count} due very soon and not done ({ids})',
    soon: '{count} due soon and not done ({ids})',
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
    remind: '[Reminder] {unit}: {plan}, as of {day}: {parts}. ',
    supervise: '[Supervision] {unit}: {plan}, as of {day}: {parts}. ',
    circular:
      '[Circular] {plan}, as of {day}: {percent}% done. {problems} Please mend it and report to {issuer} by {replyBy}; see the circular. ',
  },
  asks: {
    report: 'Please report to {issuer} by {replyBy}. ',
    cause: 'Please report to {issuer} in writing by {replyBy}: cause, measures, who, by when. ',
    rest: 'Please carry out the measures that were reported; of the rest report to {issuer} in writing by {replyBy}: cause, measures, who, by when. ',
  },
  circular: {
    overall: 'As a whole',
    problems: 'Problems',
    demands: 'What is asked',
    figures: ({ day, units, submitted, zero }) =>
      `As of ${day}, ${submitted} of ${counted(units, 'unit')} reported${Number(zero) > 0 ? ` (${zero} of them nothing)` : ''}.`,
    received: ({ count }) => ` ${counted(count, 'unit')} took note of all that is asked of them.`,
    completion: ' By what came, {done} of {of} duties are done over all units, {percent}%.',
    silent: ({ count, names }) => `${counted(count, 'unit')} from which nothing has come: ${names}.`,
    unusable: ({ count, names }) => `${counted(count, 'unit')} whose material could not be counted: ${names}.`,
    unsigned: ({ count, names }) => `${counted(count, 'unit')} with records and no signed report: ${names}.`,
    overdue: ({ count, names }) => `${counted(count, 'unit')} with duties not done as asked: ${names}.`,
    behind: ({ count, names }) => `${counted(count, 'unit')} with duties due soon and not done: ${names}.`,
    returned: ({ count, names }) =>
      `${counted(count, 'unit')} with duties returned in review and not reported again: ${names}.`,
    ofUnit: '{unit} ({count})',
    none: 'No unit is silent, and no duty is to be reminded of or pressed for.',
    demand: 'Please mend what the annex shows, and report to {issuer} by {replyBy}.',
    demandSilent: 'Units that have not reported, please do so by {replyBy}, also where there is nothing to report.',
    demandAgain: 'Units whose material could not be counted, please send it again by {replyBy}.',
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
      behind: 'Due soon, not done',
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
  contactMissing: 'The list has no contact; please add one there.',
  none: 'No unit is to be reminded or pressed.',
  summary: 'To be reminded: {remind}, to be pressed: {supervise}; and one circular.',
  written: ({ count, folder }) =>
    `${counted(count, 'letter')} written to ${folder}, each as docx, md and as a txt for a chat. Nothing was sent.`,
  notWritten: 'This is only the list, and nothing was written: name a folder with -o, e.g. -o notices/.',
} as const satisfies Like<typeof zh.words>;
