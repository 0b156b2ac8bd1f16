import { addDays, addYears, contains, type Day, dayFrom, type Span } from '../day.ts';
import { matchesIn } from '../matches-in.ts';
import { lastDayOf } from '../text/days/days-of-plan.ts';
import { deadlineIn, deadlinesIn } from '../text/deadline-in.ts';
import { ordinalOf } from '../text/ordinal-of.ts';
import type { Document } from './outline/document.ts';

const schoolYear =
  /((?:19|20)[0-9]{2}) ?(?:[-—–~～至/]+ ?((?:19|20)?[0-9]{2}) ?)?(?:学年度?|(?<=[-—–~～至/] ?(?:20)?[0-9]{2} ?)(?=第?[一二12上下]学期))(?:第?([一二12上下])(?:学期|学年))?/u;
/** 2025年春季学期; what is done for its first days (…学期开学工作) is not of all of it. */
const season = /(?:((?:19|20)[0-9]{2}) ?[-—–~～至/] ?)?((?:19|20)[0-9]{2}) ?年? ?([春秋])季?学期(?!开学)/u;

/** The term that a title, or a line beside it, names. */
export function termIn(title: string): Span | undefined {
  const [, begun, named, part] = season.exec(title) ?? [];
  if (named === undefined) return schoolYearIn(title);
  const isAutumn = part === '秋';
  // 2025-2026秋季学期 is of the year in which the school year began.
  const year = isAutumn ? (begun ?? named) : named;
  return isAutumn ? { from: `${year}-09-01` as Day, to: `${year}-12-31` as Day } : termOf(Number(year) - 1, '2');
}

/** The school year, the term of one or the month of one that a text names. */
export function schoolYearIn(text: string, title = text): Span | undefined {
  const named = schoolYear.exec(text);
  if (named === null) return undefined;
  return monthOfSchoolYear(named, title) ?? termOf(Number(named[1]), named[3]);
}

const namedMonth = /(?<![0-9一二三四五六七八九十至、—-])([0-9]{1,2}|[一二三四五六七八九十]{1,2})月份?(?![-—至、0-9])/u;
const schoolBegins = 8;

/** 2024学年十月份主题活动 is of that one month; what the year is called by is when it began. */
function monthOfSchoolYear([, first = '', , term]: RegExpExecArray, title: string): Span | undefined {
  const month = ordinalOf(namedMonth.exec(title)?.[1] ?? '');
  if (term !== undefined || month === undefined || month < 1 || month > 12) return undefined;
  const from = `${Number(first) + (month < schoolBegins ? 1 : 0)}-${String(month).padStart(2, '0')}-01` as Day;
  return { from, to: lastDayOf(from) };
}

export function schoolYearFrom(year: number): Span {
  return { from: `${year}-09-01` as Day, to: `${year + 1}-08-31` as Day };
}

function termOf(year: number, term: string | undefined): Span {
  if (term === undefined) return schoolYearFrom(year);
  if (/[一1上]/u.test(term)) return { from: `${year}-09-01` as Day, to: `${year + 1}-01-31` as Day };
  return { from: `${year + 1}-02-01` as Day, to: `${year + 1}-08-31` as Day };
}

/** 8月28日, 八月份: days before the autumn term, on which it is made ready. */
const august =
  /(?:((?:19|20)[0-9]{2})年)?(?<![0-9—–~～至到、-])(?:8|八)月(?:份|(?=[下上中]旬|底)|([0-9]{1,2})[日号])/gu;

/** It goes on into January. */
const termEnd = /期末|学期末|寒假|放假|(?<![0-9十])(?:1|一|元)月(?!至|—|-)|(?<=20[0-9]{2}[./-])0?1[./-][0-9]/u;

/** A term with its document's own days: an autumn one begins on 28 August, when teachers are back, and ends in January where that is named. */
export function withOwnDays(period: Span, document: Document): Span {
  const isAutumn = period.from.endsWith('-09-01') && !period.to.endsWith('-08-31');
  if (!isAutumn) return period;
  const year = Number(period.from.slice(0, 4));
  const texts = textsOf(document);
  const found = texts.flatMap((text) => matchesIn(text, august));
  const own = found.filter(([, written]) => written === undefined || Number(written) === year);
  const days = own.flatMap(([, , day]) => dayFrom(year, 8, day ?? '') ?? []);
  const begun = days.sort()[0] ?? (`${year}-08-01` as Day);
  return {
    from: own.length === 0 ? period.from : begun,
    to: texts.some((text) => termEnd.test(text)) ? (`${year + 1}-01-31` as Day) : period.to,
  };
}

const activityTime = /^(?:活动|整治|行动|开展|实施)(?:起止)?(?:时间|日期)[：:]?$/u;
const labelled = /^(?:活动|整治|行动|开展|实施)(?:起止)?(?:时间|日期)[：:]/u;
const dayForm = '(?:20[0-9]{2}年)?[0-9]{1,2}月[0-9]{1,2}日';
const overDays = new RegExp(`^(?:从|自)?(${dayForm})起?[-—–~～至到]{1,2}(${dayForm})`, 'u');

/** 活动时间：6月1日至6月30日: an activity's own days, with those that its text names before and after them. */
export function timeOfActivity(document: Document, year: Span): Span | undefined {
  const texts = textsOf(document);
  const [, first = '', last = ''] =
    texts
      .flatMap((text, at) => [
        ...(activityTime.test(text) ? [texts[at + 1] ?? ''] : []),
        ...(labelled.test(text) ? [text.replace(labelled, '')] : []),
      ])
      .map((text) => overDays.exec(text.trim()))
      .find((match) => match !== null) ?? [];
  const [from, to] = [deadlineIn(first, year)?.day, deadlineIn(last, year)?.day];
  if (from === undefined || to === undefined || to < from) return undefined;
  const named = texts.flatMap((text) => deadlinesIn(text, year)).filter(({ isUnsure }) => !isUnsure);
  const days = [from, to, ...named.map(({ day }) => day).filter((day) => contains(year, day))].sort();
  return { from: days[0] ?? from, to: days.at(-1) ?? to };
}

const dayOfYear = '(20[0-9]{2})年([0-9]{1,2})月([0-9]{1,2})日';
const inForce = new RegExp(
  `自${dayOfYear}起(?:正式)?(?:施行|实施|执行|生效|试行)[^。]{0,8}，?有效期(?:[至到]${dayOfYear}|(?:为|限)?([0-9一二两三四五六七八九十]{1,2})年)`,
  'u',
);

/** 自2025年8月1日起施行，有效期至2030年7月31日; 有效期三年: while it is in force. */
export function timeInForce(document: Document): Span | undefined {
  for (const text of textsOf(document)) {
    const [, year = '', month = '', day = '', lastYear = '', lastMonth = '', lastDay = '', years = ''] =
      inForce.exec(text.replace(/ /gu, '')) ?? [];
    const from = dayFrom(year, month, day);
    const many = ordinalOf(years.replace('两', '二'));
    const to =
      years === '' || from === undefined || many === undefined
        ? dayFrom(lastYear, lastMonth, lastDay)
        : addDays(addYears(from, many), -1);
    if (from !== undefined && to !== undefined && from < to) return { from, to };
  }
  return undefined;
}

/** Its titles and paragraphs, in their order. */
export function textsOf({ sections }: Document): string[] {
  return sections.flatMap(({ title, lead, items }) => [
    title,
    ...lead.map(({ text }) => text),
    ...items.flatMap(({ group, title: of, body, closing }) => [
      group?.title ?? '',
      of,
      ...[...body, ...closing].map(({ text }) => text),
    ]),
  ]);
}
