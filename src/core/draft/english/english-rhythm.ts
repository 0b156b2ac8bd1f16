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
  `(?<!\\b(?:within|in|for|after|half|over|than) |(?<!(?:day|[0-9](?:st|nd|rd|th)|last month) )\\bof )\\b(?:(?:every|each|per|a|an) (${each})|(?<![0-9] [a-z]+ )(weekly|fortnightly|monthly|quarterly|half-yearly|termly|yearly|annually))\\b(?!-| (?:groups?\\b|[0-9]|ago|earlier|later|before(?! (?:noon|midday|[0-9]))|end|of ))`,
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

/** By when within each period, and where the text says it with the rhythm; without `by` where plans cannot name the day. */
export interface DayOfRhythm {
  readonly by: string | undefined;
  readonly start: number;
  readonly end: number;
}

const ofEach = '(?:each|every|the)';
const until = '(?:by|before|on|no later than)(?: the| noon| midday| noon on| midday on)?';
const inMonth = new RegExp(
  `\\b(?:${until} )?(3[01]|[12]?[0-9])(?:st|nd|rd|th)(?: day)? of (?:the last month of )?${ofEach} (?:month|quarter)\\b|\\bmonthly,? ${until} (3[01]|[12]?[0-9])(?:st|nd|rd|th)\\b(?! of )`,
  'iu',
);
const inWeek = new RegExp(
  `\\b(?:${until} )?(${weekday})(?: of)? ${ofEach} week\\b|\\bweekly,? ${until} (${weekday})\\b|\\b(?:each|every) (${weekday})\\b`,
  'iu',
);
const lastWorkday = new RegExp(`\\b(?:${until} )?last (?:working|business|school) day of ${ofEach} [a-z-]+`, 'iu');
const unsaid = new RegExp(
  `\\b(?:first|second|third|fourth|last|[0-9]{1,2}(?:st|nd|rd|th)) (?:${weekday}|week|working day) (?:of|in) ${ofEach} [a-z-]+`,
  'iu',
);

/** By the 25th of each month, every Friday, on the first Monday of each month. */
export function dayOfRhythm(text: string, { every, times }: FoundRhythm): DayOfRhythm | undefined {
  const placed = (match: RegExpExecArray, by?: string) => ({
    by,
    start: match.index,
    end: match.index + match[0].length,
  });
  const workday = lastWorkday.exec(text);
  if (workday !== null) return placed(workday, 'last-workday');
  const named = unsaid.exec(text);
  if (named !== null) return placed(named);
  const found = times > 1 ? null : (every === 'week' ? inWeek : inMonth).exec(text);
  if (found === null) return undefined;
  const day = (found[1] ?? found[2] ?? found[3] ?? '').toLowerCase();
  return placed(found, every === 'week' ? day.slice(0, 3) : `${Number(day)}`);
}
