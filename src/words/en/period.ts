import type { Like } from '../table.ts';
import type { words as zh } from '../zh/period.ts';

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

export const words = {
  day: ({ year, month, day }) => `${day} ${englishMonth(month)} ${year}`,
  shortDay: ({ month, day }) => `${day} ${englishMonth(month)}`,
  month: ({ month }) => englishMonth(month),
  months: ({ month, last }) => `${englishMonth(month)}–${englishMonth(last)}`,
  quarter: 'quarter {quarter}',
  week: 'week {week}',
  weeks: 'weeks {week}–{last}',
  firstHalf: 'first half-year',
  secondHalf: 'second half-year',
  half: 'half-year {half}',
  term: 'term {term}',
  year: 'year {year}',
  years: '{from}–{to}',
  span: '{from} – {to}',
  whole: 'the whole plan',
  named: '{words} ({name})',
  inYear: '{words} {year}',
  range: '{from} to {to}',
  days: ' ({from} – {to})',
  list: ', ',
  madeUp: 'made up ({day})',
  late: 'late ({day})',
  exempt: '{periods} exempt ({reason})',
} as const satisfies Like<typeof zh>;
