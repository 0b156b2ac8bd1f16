import type { Like } from '../table.ts';
import type { words as zh } from '../zh/target.ts';
import { counted } from './counted.ts';

/** 1st, 22nd, 13th. */
function ordinal(day: number): string {
  const ending = Math.floor(day / 10) === 1 ? undefined : ['st', 'nd', 'rd'][(day % 10) - 1];
  return `${day}${ending ?? 'th'}`;
}

export const words = {
  status: {
    done: 'done',
    'in-progress': 'in progress',
    'not-started': 'not started',
    overdue: 'overdue',
    exempt: 'exempt',
  },
  yellow: { 'behind-pace': 'behind', 'due-soon': 'due soon', 'period-running-out': 'period ending' },
  lacksEvidence: 'evidence missing',
  outdated: 'to be confirmed',
  orphan: 'no longer in the plan',
  doneLate: ({ days }) => `done late (by ${counted(days, 'day')})`,
  exceeded: 'limit exceeded',
  kept: 'limit kept',
  comma: ', ',
  semicolon: '; ',
  colon: ': ',
  every: { week: 'week', month: 'month', quarter: 'quarter', 'half-year': 'half-year', term: 'term', year: 'year' },
  everyFew: ({ count, unit }) => counted(count, unit),
  byDay: ({ every, day }) => `${every} by the ${ordinal(Number(day))}`,
  byDayOfLastMonth: ({ every, day }) => `${every} by the ${ordinal(Number(day))} of its last month`,
  byWeekday: 'week by {weekday}',
  byLastWeekday: '{every} by the last {weekday}',
  byLastWorkday: '{every} by the last workday',
  weekdays: {
    mon: 'Monday',
    tue: 'Tuesday',
    wed: 'Wednesday',
    thu: 'Thursday',
    fri: 'Friday',
    sat: 'Saturday',
    sun: 'Sunday',
  },
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
  periodsMet: ({ met, of, unit }) => `${met} of ${counted(of, unit)} met`,
  metLate: '{count} of them late',
  without: 'missing {periods}',
  runningShort: '{period}: {missing}',
  period: { met: 'met', short: 'short', running: 'running', ahead: 'ahead', free: 'owes nothing', exempt: 'exempt' },
  periodLine: '{period}: {words}',
  notYetDone: 'not done yet',
  laterPeriods: 'the periods to come',
  withinLimit: 'to be kept within the limit',
  reopened: 'reopened, not settled since',
  returned: 'returned, not settled since',
} as const satisfies Like<typeof zh>;
