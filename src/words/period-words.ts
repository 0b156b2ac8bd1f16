import { type Day, isoWeekOf, lengthOf, type Span } from '../core/day.ts';
import type { PeriodProgress } from '../core/progress/periods.ts';
import { periodMessages } from './areas/target.ts';
import type { Language } from './language.ts';
import { exact, joined, line, type Shown, shown } from './shown.ts';
import type { Of } from './table.ts';

/** A period as a plan's calendar names it: `2023-W05`, `2023-02`, `2023-Q1`, `H1`, `T1`, `Y1`. */
type NamedPeriod = Pick<PeriodProgress, 'name' | 'title' | keyof Span> & Partial<Pick<PeriodProgress, 'state'>>;

/** 2023年3月8日, as GB/T 9704 writes a day: Arabic digits without leading zeros. */
export function dayWords(day: string, language: Language): Shown {
  return periodMessages[language].day({
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8)),
  });
}

/** 补（3月3日）: made up on that day. */
export function madeUpWords(day: Day, language: Language): Shown {
  return periodMessages[language].madeUp({ day: shortDayWords(day, language) });
}

/** 逾期完成（2月27日）: within its period, after its due. */
export function lateWords(day: Day, language: Language): Shown {
  return periodMessages[language].late({ day: shortDayWords(day, language) });
}

/** 1-15、2-12, as people type days; with their years where those are several. */
export function typedDays(days: readonly Day[], language: Language): Shown {
  const isOneYear = new Set(days.map((day) => day.slice(0, 4))).size < 2;
  const typed = days.map((day) => exact(isOneYear ? day.slice(5).replace(/^0/, '').replace('-0', '-') : day));
  return joined(typed, periodMessages[language].list);
}

/** 3月8日. */
export function shortDayWords(day: string, language: Language): Shown {
  const [, month = 0, dayOfMonth = 0] = day.split('-').map(Number);
  return periodMessages[language].shortDay({ month, day: dayOfMonth });
}

/** 2月, 1—2月, 第1季度, 第5周, 上半年, 春季学期; the year before it where asked for. A name that is none of ours stays as it is. */
function periodWords(period: Omit<NamedPeriod, 'state'>, language: Language, withYear = false): Shown {
  const say = periodMessages[language];
  const calendar = calendarName(period.name);
  if (calendar === undefined) return wordsWithoutYear(period, language);
  const { year } = calendar;
  const last = lastUnit(calendar, period.to);
  const words =
    last.year === year ? unitsWords(calendar, last.number, language) : unitsWords(calendar, calendar.number, language);
  const named = withYear ? say.inYear({ year, words }) : words;
  if (last.year === year) return named;
  return say.span({ from: named, to: say.inYear({ year: last.year, words: unitsWords(last, last.number, language) }) });
}

/** 2026年9月, 2026年第3季度, 上半年. */
export function periodInYearWords(period: NamedPeriod, language: Language): Shown {
  return periodWords(period, language, true);
}

/** A week, month or quarter of the calendar. */
interface CalendarName {
  readonly year: number;
  readonly kind: string;
  readonly number: number;
}

function calendarName(name: string): CalendarName | undefined {
  const [, year, kind = '', number] = /^([0-9]{4})-([QW]?)([0-9]{1,2})$/.exec(name) ?? [];
  return year === undefined ? undefined : { year: Number(year), kind, number: Number(number) };
}

/** The last of the weeks or months of a period, which is named after its first. */
function lastUnit(first: CalendarName, to: Day): CalendarName {
  const name = first.kind === 'W' ? isoWeekOf(to) : to.slice(0, 7);
  return first.kind === 'Q' ? first : (calendarName(name) ?? first);
}

function unitsWords({ kind, number }: CalendarName, last: number, language: Language): Shown {
  const say = periodMessages[language];
  if (kind === 'Q') return say.quarter({ quarter: number });
  if (kind === 'W') return last === number ? say.week({ week: number }) : say.weeks({ week: number, last });
  return last === number ? say.month({ month: number }) : say.months({ month: number, last });
}

/** Half-years and years count from the plan's first day, so only those of the calendar are 上半年 and 下半年. */
function wordsWithoutYear({ name, title, from, to }: Omit<NamedPeriod, 'state'>, language: Language): Shown {
  const say = periodMessages[language];
  if (title !== undefined) return shown(title);
  const [, kind, number] = /^([HTY])([0-9]{1,3})$/.exec(name) ?? [];
  if (kind === 'T') return say.term({ term: Number(number) });
  if (kind === 'Y') return yearWords(Number(number), { from, to }, language);
  if (kind !== 'H') return exact(name);
  if (number === '1' && from.endsWith('-01-01')) return say.firstHalf;
  if (number === '2' && from.endsWith('-07-01')) return say.secondHalf;
  return say.half({ half: Number(number) });
}

/** One of several years is told by them. */
function yearWords(year: number, span: Span, language: Language): Shown {
  const say = periodMessages[language];
  if (lengthOf(span) <= 366) return say.year({ year });
  return say.years({ from: span.from.slice(0, 4), to: span.to.slice(0, 4) });
}

/** 上半年（H1）, 第4季度（2023-Q4）, 全年（Y1): in words, and as it is typed. */
export function reportPeriodWords(
  period: Omit<NamedPeriod, 'state'>,
  all: readonly Pick<NamedPeriod, 'name'>[],
  language: Language,
): Shown {
  const words = reportedPeriodWords(period, all, language);
  return periodMessages[language].named({ words, name: period.name });
}

/** 上半年, 第4季度, 全年, as `reportedPeriodWords`; 2026年第4季度 where the plan's lie in two years. */
export function chosenPeriodWords(
  period: Omit<NamedPeriod, 'state'>,
  all: readonly NamedPeriod[],
  language: Language,
): Shown {
  if (yearOf(period) === undefined) return reportedPeriodWords(period, all, language);
  const ofCalendar = all.filter((each) => yearOf(each) !== undefined);
  return periodNames(ofCalendar, language).of(period);
}

/** 上半年, 第4季度, 全年 where the plan has but one year. */
export function reportedPeriodWords(
  period: Omit<NamedPeriod, 'state'>,
  all: readonly Pick<NamedPeriod, 'name'>[],
  language: Language,
): Shown {
  const isWhole = period.name === 'Y1' && !all.some(({ name }) => name === 'Y2');
  return isWhole ? periodMessages[language].whole : periodWords(period, language);
}

/** 第三季度, 7月, 上半年, 第一季度至第三季度: what a report of it is called after; with its year where the plan has several. */
export function spanWords(
  { first, last }: { readonly first: NamedPeriod; readonly last: NamedPeriod },
  all: readonly Pick<NamedPeriod, 'name'>[],
  isOfOneYear: boolean,
  language: Language,
): Shown {
  const say = periodMessages[language];
  const of = (period: NamedPeriod) => {
    const calendar = calendarName(period.name);
    if (calendar === undefined) return reportedPeriodWords(period, all, language);
    const { year, kind, number } = calendar;
    const words =
      kind === 'Q'
        ? say.quarterInTitle({ quarter: number })
        : line`${periodWords(period, language)}${weekDays([period], language)}`;
    return isOfOneYear ? words : say.inYear({ year, words });
  };
  return first.name === last.name ? of(first) : say.range({ from: of(first), to: of(last) });
}

/** Names for the periods of one requirement: with their year only where those that owe something lie in more than one. */
export interface PeriodNames {
  readonly of: (period: NamedPeriod) => Shown;
  /** Three and more in a row become 第5周至第9周; a few weeks have their days with them. `some` in the order of all. */
  readonly list: (some: readonly NamedPeriod[], hasDays?: boolean) => Shown;
  /** What an entry names: a period, or a range `A..B`. */
  readonly named: (name: string) => Shown;
}

/** Nobody knows the weeks of a year by number; of more than so many, days would drown the line. */
const fewWeeks = 3;

export function periodNames(all: readonly NamedPeriod[], language: Language): PeriodNames {
  const say = periodMessages[language];
  const usual = usualYear(all);
  const of = (period: NamedPeriod) => periodWords(period, language, yearOf(period) !== usual);
  const list = (some: readonly NamedPeriod[], hasDays = some.length <= fewWeeks) => {
    const daysOf = (run: readonly NamedPeriod[]) => (hasDays ? weekDays(run, language) : '');
    const words = runsOf(some, all).flatMap((run) =>
      run.length > 2
        ? [line`${say.range(endsOf(run.map(of)))}${daysOf(run)}`]
        : run.map((period) => line`${of(period)}${daysOf([period])}`),
    );
    return joined(words, say.list);
  };
  const single = (name: string) => {
    const period = all.find((candidate) => candidate.name === name);
    return period === undefined ? exact(name) : of(period);
  };
  const named = (name: string) => {
    const [from = '', to] = name.split('..');
    return to === undefined ? single(from) : say.range({ from: single(from), to: single(to) });
  };
  return { of, list, named };
}

/** The only calendar year whose periods owe something; where none does, of all. `undefined` where there are several. */
function usualYear(all: readonly NamedPeriod[]): string | undefined {
  const owing = all.filter(({ state }) => state !== 'free');
  const years = new Set((owing.length === 0 ? all : owing).map(yearOf));
  return years.size === 1 ? [...years][0] : undefined;
}

function yearOf({ name }: NamedPeriod): string | undefined {
  return /^[0-9]{4}/.exec(name)?.[0];
}

/** （1月30日—2月5日） for a run of weeks; other periods say their days themselves. */
function weekDays(run: readonly NamedPeriod[], language: Language): Shown {
  const [first, last] = [run[0], run.at(-1)];
  if (first === undefined || last === undefined || !/^[0-9]{4}-W/.test(first.name)) return '';
  return periodMessages[language].days({
    from: shortDayWords(first.from, language),
    to: shortDayWords(last.to, language),
  });
}

function endsOf(words: readonly string[]): Of<'from' | 'to'> {
  return { from: words[0] ?? '', to: words.at(-1) ?? '' };
}

/** `some` in runs of periods that follow each other in `all`. */
function runsOf(some: readonly NamedPeriod[], all: readonly NamedPeriod[]): NamedPeriod[][] {
  const runs: NamedPeriod[][] = [];
  let follower: NamedPeriod | undefined;
  for (const period of some) {
    if (period === follower) runs.at(-1)?.push(period);
    else runs.push([period]);
    follower = all[all.indexOf(period) + 1];
  }
  return runs;
}
