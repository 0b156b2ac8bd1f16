import { addDays, addMonths, addYears, contains, type Day, parseDay, type Span } from '../day.ts';
import { readInteger } from './read-number.ts';
import { readYear, yearForm } from './read-year.ts';
import { withoutNames } from './without-names.ts';

/** A last day that the text names. */
export interface FoundDeadline {
  readonly day: Day;
  /** Where in the text it stands, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The text leaves open which day: 学期末, 6月. */
  readonly isUnsure: boolean;
}

const year = `(${yearForm})年`;
const month = '([0-9０-９]{1,2}|[一二三四五六七八九十]{1,3})月';

const onDay = new RegExp(
  `(?:${year})?${month}([0-9０-９]{1,2})[日号](?!起|至|—|-|施行|生效|印发|开始)(?:之?前|以前)?`,
  'u',
);
const inMonth = new RegExp(
  `(?:${year})?${month}(?!起|开始|[0-9])(份|底|末|初|中旬|上旬|下旬)?(?:之?(前)|以(前))?`,
  'gu',
);
const inYear = new RegExp(
  `(?:(?:于|到|截至|截止|力争)${year}(?!度|工作|全|的|基础|第|春|秋|上|下|[0-9一二三四五六七八九十]{0,3}月|以来|至|—|-)|${year}(?:底|末|内|年底)(?:之?前|以前)?|${year}前)`,
  'u',
);
const words: readonly (readonly [RegExp, (period: Span) => Day, boolean])[] = [
  [
    /(?<!学)(?:本|今)?年(?:底|末)(?:之?前|以前)?|本?年(?:度)?内(?!容|涵|部)|今年内|年终前/u,
    ({ from }) => lastOf(from, 12),
    false,
  ],
  [/上半年/u, ({ from }) => lastOf(from, 6), false],
  [/下半年/u, ({ from }) => lastOf(from, 12), true],
  [/(?<![每一二三四0-9个])(?:第?一|1)季度(?!和|、)/u, ({ from }) => lastOf(from, 3), false],
  [/(?:第?二|2)季度/u, ({ from }) => lastOf(from, 6), false],
  [/(?:第?三|3)季度/u, ({ from }) => lastOf(from, 9), false],
  [/(?:第?四|4)季度/u, ({ from }) => lastOf(from, 12), false],
  [/学(?:期|年)(?:末|结束)(?:之?前|以前)?|(?:本|该)学期(?:底|内)|期末前/u, ({ to }) => to, true],
  [/秋季(?:学期)?(?:开学)?(?:之?前|以前)/u, (period) => dayIn('08-31', period), true],
  [/暑假前|暑期前/u, (period) => dayIn('06-30', period), true],
  [/寒假前/u, (period) => dayIn('01-20', period), true],
  [/(?:秋季)?开学前/u, (period) => dayIn('08-31', period), true],
];

/** The last day that a clause names, in the plan's year where it names none; `undefined` where that lies outside the plan. */
export function deadlineIn(text: string, period: Span): FoundDeadline | undefined {
  const plain = withoutNames(text);
  if (!/[月年期前度]/u.test(plain)) return undefined;
  for (const find of [dayNamed, monthNamed, yearNamed, wordNamed]) {
    const found = find(plain, period);
    if (found !== undefined) return contains(period, found.day) ? found : undefined;
  }
  return undefined;
}

function dayNamed(text: string, period: Span): FoundDeadline | undefined {
  const match = onDay.exec(text);
  const day = match && dayOf(match[1], match[2] ?? '', (match[3] ?? '').normalize('NFKC'), period);
  return match && day ? { day, ...stretchOf(match), isUnsure: false } : undefined;
}

/** 6月底前 and 6月 are June's last day, 6月前 is May's; of several the last. */
function monthNamed(text: string, period: Span): FoundDeadline | undefined {
  let found: FoundDeadline | undefined;
  for (const match of text.matchAll(inMonth)) {
    const { 1: named, 2: of = '', 3: part, 4: before, 5: until } = match;
    const { start, end } = stretchOf(match);
    if (
      /[个每第近半满]$/u.test(text.slice(0, start)) ||
      /^(?:嫂|饼|考|度|龄|薪|报|刊|均|活动|主题)/u.test(text.slice(end))
    )
      continue;
    const isBefore = (before ?? until) !== undefined;
    // 6月 alone says when only where it opens a clause; else it may name anything.
    if (part === undefined && !isBefore && !/(?:^|[，。；、：（于在到至—–-])$/u.test(text.slice(0, start))) continue;
    const first = dayOf(named, of, '1', period);
    if (first === undefined) continue;
    const whole =
      part === undefined && isBefore
        ? addDays(first, -1)
        : part === '中旬'
          ? addDays(first, 19)
          : part === '上旬' || part === '初'
            ? addDays(first, 9)
            : lastDayOf(first);
    const isUnsure = part !== '底' && part !== '末';
    found = { day: whole, start, end, isUnsure };
  }
  return found;
}

function yearNamed(text: string): FoundDeadline | undefined {
  const match = inYear.exec(text);
  const named = match?.[1] ?? match?.[2] ?? match?.[3];
  if (match === null || named === undefined) return undefined;
  const of = readYear(named);
  const day = parseDay(`${match[3] === undefined ? of : of - 1}-12-31`);
  return day && { day, ...stretchOf(match), isUnsure: false };
}

function wordNamed(text: string, period: Span): FoundDeadline | undefined {
  for (const [pattern, dayFor, isUnsure] of words) {
    const match = pattern.exec(text);
    if (match !== null) return { day: dayFor(period), ...stretchOf(match), isUnsure };
  }
  return undefined;
}

function stretchOf({ 0: { length }, index: start }: RegExpExecArray): { readonly start: number; readonly end: number } {
  return { start, end: start + length };
}

/** In a plan of the calendar year 年底 is December's end; in one of a school year it is too, the first that comes. */
function lastOf(from: Day, lastMonth: number): Day {
  const first = `${from.slice(0, 4)}-${String(lastMonth).padStart(2, '0')}-01` as Day;
  return lastDayOf(lastDayOf(first) < from ? addYears(first, 1) : first);
}

/** The first such day of the plan. */
function dayIn(monthAndDay: string, { from }: Span): Day {
  const day = `${from.slice(0, 4)}-${monthAndDay}` as Day;
  return day < from ? addYears(day, 1) : day;
}

function lastDayOf(firstOfMonth: Day): Day {
  return addDays(addMonths(`${firstOfMonth.slice(0, 7)}-01` as Day, 1), -1);
}

function dayOf(named: string | undefined, of: string, day: string, period: Span): Day | undefined {
  const monthNumber = readInteger(of);
  if (monthNumber === undefined || monthNumber < 1 || monthNumber > 12) return undefined;
  const end = `${String(monthNumber).padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (named !== undefined) return parseDay(`${readYear(named)}-${end}`);
  const [first, last] = [Number(period.from.slice(0, 4)), Number(period.to.slice(0, 4))];
  const inside = Array.from({ length: last - first + 1 }, (_, index) => parseDay(`${first + index}-${end}`));
  return (
    inside.find((each) => each !== undefined && contains(period, each)) ?? inside.find((each) => each !== undefined)
  );
}
