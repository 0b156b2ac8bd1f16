import { amount, numberWords } from './english-numbers.ts';

/** How often, as a plan writes it. */
export const periods: Readonly<Record<string, string>> = {
  week: 'week',
  weekly: 'week',
  fortnight: '2 weeks',
  fortnightly: '2 weeks',
  month: 'month',
  monthly: 'month',
  'two weeks': '2 weeks',
  'two months': '2 months',
  'second month': '2 months',
  quarter: 'quarter',
  quarterly: 'quarter',
  'three months': 'quarter',
  'six months': 'half-year',
  'half-year': 'half-year',
  'half year': 'half-year',
  'half-yearly': 'half-year',
  term: 'term',
  termly: 'term',
  semester: 'term',
  year: 'year',
  yearly: 'year',
  annually: 'year',
};

export const weekday = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const days = `${weekday}(?:(?:,| and|, and) ${weekday})*`;
const each = `week|fortnight|month|(?:second|other|alternate) (?:week|month|year)|${numberWords} (?:weeks|months|years)|quarter|half[ -]year|term|semester|(?:school |academic |calendar |financial )?year|${days}`;
const rhythm = new RegExp(
  `(?<!\\b(?:within|in|for|after|half|over|than) |(?<!day )\\bof )\\b(?:(?:every|each|per|a|an) (${each})|(weekly|fortnightly|monthly|quarterly|half-yearly|termly|yearly|annually))\\b(?!-| (?:groups?\\b|[0-9]|ago|earlier|later|before|end|of ))`,
  'iu',
);

export interface FoundRhythm {
  readonly every: string;
  /** How many times in it: every Tuesday and Friday is twice a week. */
  readonly times: number;
  readonly match: RegExpExecArray;
}

/** Each week, termly, every two years, every Tuesday and Friday: the first of them in a text. */
export function englishRhythm(text: string): FoundRhythm | undefined {
  const match = rhythm.exec(text);
  if (match === null) return undefined;
  const written = (match[1] ?? match[2] ?? '').toLowerCase();
  const named = written.match(/day/gu)?.length ?? 0;
  return { every: named > 0 ? 'week' : periodOf(written), times: Math.max(named, 1), match };
}

function periodOf(written: string): string {
  const plain = written
    .replace(/^(?:school|academic|calendar|financial) /u, '')
    .replace(/^(?:second|other|alternate) (\w+)$/u, 'two $1s');
  const known = periods[plain];
  if (known !== undefined) return known;
  const [, count = '', of = ''] = /^(.+) (weeks|months|years)$/u.exec(plain) ?? [];
  const spelt = `${amount(count)} ${of}`;
  return { '3 months': 'quarter', '6 months': 'half-year', '12 months': 'year' }[spelt] ?? spelt;
}
