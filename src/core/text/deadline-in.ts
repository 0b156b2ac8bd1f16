import { addDays, addYears, contains, type Day, dayFrom, parseDay, type Span } from '../day.ts';
import { matchesIn } from '../matches-in.ts';
import { dayIn, dayOf, lastDayOf, lastOf, month, year, yearOf } from './days/days-of-plan.ts';
import { feastDays, feastEves, tombSweeping, withFeasts } from './days/feasts.ts';
import { type FoundDeadline, stretchOf } from './days/found-deadline.ts';
import { lastMonthNamed, monthsNamed } from './days/months-named.ts';
import { readInteger } from './read-number.ts';
import { readYear, yearForm } from './read-year.ts';
import { withoutNames } from './without-names.ts';

const dayForm = '[0-9０-９]{1,2}|[一二三四五六七八九十]{1,3}';
const onDay = new RegExp(
  `(?:${year})?${month}(${dayForm})[日号](?!(?:（[^（）]{1,4}）)?(?:起|至|—|-|～|~|施行|生效|印发|开始)|）?[之以]?后(?!勤))(?:之?前|以前)?`,
  'gu',
);
/** 8月24日—30日 and 8月29日、30日 end on the 30th. */
const overDays = new RegExp(
  `(?:${year})?${month}(?:${dayForm})[日号]?(?:（[^（）]{1,4}）)? ?[-—–~～至到、和及]+ ?(${dayForm})[日号]`,
  'gu',
);
/** 2025.7, 2025-10-15. */
const inFigures =
  /(?<![0-9.\-/])((?:19|20)[0-9]{2})([-./])(1[0-2]|0?[1-9])(?:\2(3[01]|[12][0-9]|0?[1-9]))?(?![0-9.\-/%])/gu;
/** 3.20前 says a day in a sentence, too; 3.20 alone may be any number. */
const shortDay = /(?<![0-9.．/])()(1[0-2]|0?[1-9])[.．/](3[01]|[12][0-9]|0?[1-9])(?:之?前|以前)/gu;
const writtenYear = `(${yearForm})年`;
const inYear = new RegExp(
  `(?:(?:于|到|(?<![0-9年月日期])至|截至|截止|力争)${writtenYear}(?!度|工作|全|的|基础|第|春|秋|上|下|[0-9一二三四五六七八九十]{0,3}月|以来|至|—|-)[底末]?(?:之?前|以前)?|${year}(?:底|末|度?内|年底)(?:之?前|以前)?|${writtenYear}前)`,
  'gu',
);
/** 2024年，新建3所; 覆盖面2025年达到60%: the year that a figure or an act of it is for, in a plan of several. */
const ofYear = new RegExp(
  `(?<![自从在于到至年、]|[0-9年月][—–-]{1,2})${writtenYear}(?=，|[0-9]{1,6}(?![0-9月])|[\\u3400-\\u9fff]{2,14}(?:[率量数]|比例|占比|比重|面积|能力|规模|水平)(?:力争|确保|要|应)?(?:达到|达[0-9]|超过|不[低少高]于|控制在|降[到至]|[提升]高[到至])|(?:力争|确保|计划|预计|争取|基本|全面|全部)?(?:不[少低]于|完成|实现|达到|达|控制在|降到|降至|下降[到至]|提高[到至]|提升[到至]|增加?[到至]|建成|新增|新建|新改建|改造|复耕|复垦|整治|修建|清淤|搬迁|创建|培育|投入|引进|招聘|培训|举办|出版|覆盖))`,
  'gu',
);
/** 5年内, 2024年起3年内: so many years from when the plan begins, or from the year that is named. 近5年内 are over. */
const withinYears = new RegExp(
  `(?:${writtenYear}(?:起|开始)，?)?(?<![近前过第连续0-9一二三四五六七八九十])([2-9]|[二两三四五六七八九])年(?:之|以)?内(?![容涵部]|不得|享受|累计|未|曾)`,
  'gu',
);
const inQuarter = /(?<![每个0-9一二三四])第?([一二三四1-4])季度([末底])?(之?前|以前)?(?!和|、|[一1][次轮])/gu;

type Words = readonly (readonly [RegExp, (period: Span) => Day, boolean])[];

/** 5年内 counts years, and 去年底 is no day of this one. */
const ownYear = '(?<![学去上明次翌后半近0-9０-９〇一二两三四五六七八九十几数])';
const partsOfYear: Words = [
  [
    new RegExp(
      `${ownYear}(?:本|今)?年(?:底|末)(?:之?前|以前)?(?!慰问|考核|总结|述职|测评|决算|评优|绩效|奖)|${ownYear}本?年(?:度)?内(?!容|涵|部)|今年内|年终前`,
      'gu',
    ),
    ({ from }) => lastOf(from, 12),
    false,
  ],
  [/上半年/gu, ({ from }) => lastOf(from, 6), false],
  [/下半年/gu, ({ from }) => lastOf(from, 12), true],
];
const partsOfSchoolYear: Words = [
  [/(?<![科数化文])学(?:期|年)(?:末|结束)(?:之?前|以前)?|(?:本|该)学期(?:底|内)|期末前/gu, ({ to }) => to, true],
  [/秋季(?:学期)?(?:开学)?(?:之?前|以前)/gu, (period) => dayIn('08-31', period), true],
  [/暑假前|暑期前/gu, (period) => dayIn('06-30', period), true],
  // That of this year was before the plan was made.
  [/寒假前/gu, ({ from }) => addYears(`${from.slice(0, 4)}-01-20` as Day, 1), true],
  ...[...feastEves, ...feastDays].map(([named, day]): Words[number] => [named, (period) => dayIn(day, period), true]),
  [/清明(?:节|假期)?(?:之?前(?!后)|前夕)/gu, (period) => addDays(tombsIn(period), -1), true],
  [/(?<=^|[，。；：、])清明节?(?:前后|当[天日])/gu, tombsIn, true],
];

function tombsIn(period: Span): Day {
  return dayIn(tombSweeping(Number(dayIn('04-04', period).slice(0, 4))), period);
}

type Find = (text: string, period: Span) => Iterable<FoundDeadline>;

/** What each cannot do without, told far quicker than the whole; the surest first. */
const finders: readonly (readonly [RegExp, Find])[] = [
  [/月/u, (text, period) => daysNamed(overDays, text, period)],
  [/月/u, lastDayListed],
  [/前/u, (text, period) => daysNamed(shortDay, text, period)],
  [/[12][0-9]{3}[-./]/u, figuresNamed],
  [/月/u, lastMonthNamed],
  [/年/u, yearsNamed],
  [/年/u, yearsWithin],
  [/年/u, (text, period) => wordsNamed(partsOfYear, text, period)],
  [/季度/u, quartersNamed],
  [/[学期前节]|秋季|清明/u, (text, period) => wordsNamed(partsOfSchoolYear, text, period)],
];

/** The last day that a clause names, in the plan's year where it names none; `undefined` where that lies outside the plan. */
export function deadlineIn(text: string, period: Span): FoundDeadline | undefined {
  if (!mayEnd.test(text)) return undefined;
  const plain = withoutNames(withFeasts(text));
  for (const { 0: need, 1: find } of finders) {
    if (!need.test(plain)) continue;
    for (const found of find(plain, period)) return contains(period, found.day) ? found : undefined;
  }
  return undefined;
}

/** Every last day that a text names, inside the plan or not. */
export function deadlinesIn(text: string, period: Span): FoundDeadline[] {
  if (!mayEnd.test(text)) return [];
  const plain = withoutNames(withFeasts(text));
  const all = finders.map(([need, find]) => [need, eachOf.get(find) ?? find] as const);
  return all.flatMap(([need, find]) => (need.test(plain) ? [...find(plain, period)] : []));
}

const mayEnd = /[月年期前度节]|清明|20[0-9]{2}[-./]/u;

/** A month alone is its last day. */
function* figuresNamed(text: string): Iterable<FoundDeadline> {
  for (const match of matchesIn(text, inFigures)) {
    const { 1: named = '', 3: of = '', 4: dayOfMonth } = match;
    const first = dayFrom(named, of, 1);
    const day = dayOfMonth === undefined ? first && lastDayOf(first) : dayFrom(named, of, dayOfMonth);
    if (day !== undefined) yield { day, ...stretchOf(match), isUnsure: dayOfMonth === undefined, hasYear: true };
  }
}

function onDays(text: string, period: Span): Iterable<FoundDeadline> {
  return daysNamed(onDay, text, period);
}

/** 5月20日和9月20日前 is both, and the last of them when it is all done. */
function* lastDayListed(text: string, period: Span): Iterable<FoundDeadline> {
  let above: FoundDeadline | undefined;
  for (const each of onDays(text, period)) {
    const isListed =
      above !== undefined && each.day > above.day && /^[、和及与]$/u.test(text.slice(above.end, each.start));
    if (above !== undefined && !isListed) yield above;
    above = isListed && above !== undefined ? { ...each, start: above.start } : each;
  }
  if (above !== undefined) yield above;
}

/** Of those that tell the last of several alone, what tells each. */
const eachOf = new Map<Find, Find>([
  [lastMonthNamed, monthsNamed],
  [lastDayListed, onDays],
]);

function* daysNamed(pattern: RegExp, text: string, period: Span): Iterable<FoundDeadline> {
  for (const match of matchesIn(text, pattern)) {
    const { 1: written, 2: of = '', 3: dayOfMonth = '' } = match;
    const named = written || yearOfBeginning(text.slice(Math.max(0, match.index - 24), match.index), of);
    const day = dayOf(named, of, `${readInteger(dayOfMonth.normalize('NFKC')) ?? ''}`, period);
    if (day !== undefined) yield { day, ...stretchOf(match), isUnsure: false, hasYear: named !== undefined };
  }
}

const begun = new RegExp(`(${yearForm})年${month}(?:${dayForm})[日号]?(?:（[^（）]{1,4}）)? ?[-—–~～至到]+ ?$`, 'u');

/** 2026年3月1日至3月31日, 2025年11月21日至2月28日: a span ends in the year that it begins in, or in the next. */
function yearOfBeginning(before: string, endsIn: string): string | undefined {
  const [, written, beginsIn = ''] = begun.exec(before) ?? [];
  if (written === undefined) return undefined;
  const number = (named: string) => readInteger(named.normalize('NFKC')) ?? 0;
  return `${readYear(written) + (number(endsIn) < number(beginsIn) ? 1 : 0)}`;
}

function* yearsNamed(text: string, period: Span): Iterable<FoundDeadline> {
  yield* lastYearsNamed(text, period);
  if (period.from.slice(0, 4) !== period.to.slice(0, 4))
    for (const match of matchesIn(text, ofYear))
      yield {
        day: lastOf(`${readYear(match[1] ?? '')}-01-01` as Day, 12),
        ...stretchOf(match),
        isUnsure: true,
        hasYear: true,
      };
}

function* lastYearsNamed(text: string, period: Span): Iterable<FoundDeadline> {
  for (const match of matchesIn(text, inYear)) {
    const { 1: whole, 2: end, 3: before } = match;
    const of = yearOf(whole ?? end ?? before ?? '', period);
    const day = parseDay(`${before === undefined ? of : of - 1}-12-31`);
    if (day !== undefined) yield { day, ...stretchOf(match), isUnsure: before !== undefined, hasYear: true };
  }
}

function* yearsWithin(text: string, { from }: Span): Iterable<FoundDeadline> {
  for (const match of matchesIn(text, withinYears)) {
    const { 1: named, 2: written = '' } = match;
    const first = named === undefined ? Number(from.slice(0, 4)) : readYear(named);
    const day = parseDay(`${first + (readInteger(written) ?? 1) - 1}-12-31`);
    if (day !== undefined) yield { day, ...stretchOf(match), isUnsure: true, hasYear: true };
  }
}

/** 三季度前 is the last day before it, as with months; 一季度前 can only be its own last. */
function* quartersNamed(text: string, period: Span): Iterable<FoundDeadline> {
  for (const match of matchesIn(text, inQuarter)) {
    const { 1: written = '', 2: end, 3: before } = match;
    const { from } = period;
    const quarter = readInteger(written) ?? 1;
    const isUnsure = before !== undefined && end === undefined;
    const last = isUnsure && quarter > 1 ? quarter - 1 : quarter;
    yield* inItsYear({ day: lastOf(from, last * 3), ...stretchOf(match), isUnsure, hasYear: false }, text, period);
  }
}

function* wordsNamed(words: Words, text: string, period: Span): Iterable<FoundDeadline> {
  for (const [pattern, dayFor, isUnsure] of words) {
    for (const match of matchesIn(text, pattern))
      yield* inItsYear({ day: dayFor(period), ...stretchOf(match), isUnsure, hasYear: false }, text, period);
  }
}

const yearBefore = new RegExp(`(${yearForm}|[明次翌去上前往])年$`, 'u');

/** 2025年上半年 is that year's; 去年上半年 is over. */
function inItsYear(found: FoundDeadline, text: string, period: Span): FoundDeadline[] {
  const named = yearBefore.exec(text.slice(Math.max(0, found.start - 5), found.start))?.[1];
  if (named === undefined) return [found];
  const day = parseDay(`${yearOf(named, period)}-${found.day.slice(5)}`);
  return day === undefined ? [] : [{ ...found, day, hasYear: true }];
}
