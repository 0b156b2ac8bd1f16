import type { Like } from '../table.ts';
import type * as zh from '../zh/target.ts';
import { counted } from './counted.ts';

export const targetTable = {
  status: {
    done: 'done',
    'in-progress': 'in progress',
    'not-started': 'not started',
    overdue: 'overdue',
    exempt: 'exempt',
  },
  yellow: { 'behind-pace': 'behind', 'due-soon': 'due soon', 'period-running-out': 'period ending' },
  unfinished: { begun: 'unfinished (begun)', untouched: 'unfinished (no record)' },
  lacksEvidence: 'evidence missing',
  doneWithoutEvidence: 'done without evidence',
  evidence: {
    count: ({ count, files, links }) =>
      `${counted(count, 'piece')} of evidence${Number(links) > 0 ? ` (${counted(files, 'file')}, ${counted(links, 'link')})` : ''}`,
    byDuty: ', {count} counted by duty (what serves several counts in each)',
  },
  outdated: 'to be confirmed',
  orphan: 'no longer in the plan',
  doneLate: ({ days }) => `done late (by ${counted(days, 'day')})`,
  exceeded: 'limit exceeded',
  kept: 'limit kept',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  every: { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', year: 'year' },
  plain: 'done',
  atLeast: 'at least {amount} {unit}',
  atLeastEvery: 'at least {amount} {unit} every {every}',
  reach: '{percent}% of {of}',
  atMost: 'at most {amount} {unit}',
  across: 'across the district {words}',
  value: '{amount} {unit} so far',
  contributed: '{amount} {unit} contributed',
  missing: '{amount} {unit} missing',
  share: '{share} ({percent}%)',
  belowShare: 'below {percent}%',
  noShare: 'no share given yet',
  limit: 'limit {amount} {unit}',
  nothingRecorded: 'nothing recorded',
  periodsMet: ({ met, of, every }) => `${met} of ${counted(of, every)} met`,
  without: 'missing {periods}',
  runningShort: '{period}: {missing}',
  period: { met: 'met', short: 'short', running: 'running', ahead: 'ahead', free: 'owes nothing', exempt: 'exempt' },
  periodLine: '{period}: {words}',
  notYetDone: 'not done yet',
  laterPeriods: 'the periods to come',
  withinLimit: 'to be kept within the limit',
  reopened: 'reopened, not settled since',
  returned: 'returned, not settled since',
} as const satisfies Like<typeof zh.targetTable>;

const monthsInEnglish = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

function englishMonth(month: string | number): string {
  return monthsInEnglish[Number(month) - 1] ?? String(month);
}

export const periodTable = {
  day: ({ year, month, day }) => `${day} ${englishMonth(month)} ${year}`,
  shortDay: ({ month, day }) => `${day} ${englishMonth(month)}`,
  month: ({ month }) => englishMonth(month),
  quarter: 'quarter {quarter}',
  week: 'week {week}',
  firstHalf: 'first half-year',
  secondHalf: 'second half-year',
  half: 'half-year {half}',
  year: 'year {year}',
  whole: 'the whole plan',
  named: '{words} ({name})',
  inYear: '{words} {year}',
  range: '{from} to {to}',
  days: ' ({from} – {to})',
  list: ', ',
  madeUp: 'made up ({day})',
  exempt: '{periods} exempt ({reason})',
} as const satisfies Like<typeof zh.periodTable>;
