import { contains, type Day, dayFrom, dayOfNumber, parseDay, type Span, weekdayOf } from '../../day.ts';
import { lastOfMonth } from './days-said.ts';
import { weekdayNamed } from './weekday-named.ts';

/** A date as it is written; without a year it may be of each of the plan's. */
interface Written {
  readonly year: string | undefined;
  readonly month: number;
  /** Absent: the last of the month. */
  readonly day: string | undefined;
}

export const monthNames = 'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const name = `(?<name>${monthNames})(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?`;
const year = '(?<year>[0-9]{4}|[0-9]{2})';
const month = '(?<month>[0-9]{1,2})';
const day = '(?<day>[0-9]{1,2})';
const nth = `${day}(?:st|nd|rd|th)?`;

/** Each may tell of another date: 11/1/2023 is the first of November, or 11 January. */
const forms = [
  `${month}[-/.]${day}`,
  `(?:${year}年)?${month}月${day}[日号]?`,
  `(?:${year}年)?${month}月份?(?:底|末|最后一天)`,
  `(?:${year}年|全?年)(?:底|末)`,
  `${year}(?<mark>[-/.])${month}\\k<mark>${day}`,
  `(?<year>(?:19|20|21)[0-9]{2})(?<month>[0-9]{2})(?<day>[0-9]{2})`,
  `${month}(?<mark>[-/.])${day}\\k<mark>${year}`,
  `${day}(?<mark>[-/.])${month}\\k<mark>${year}`,
  `${name}[.-]?${nth}(?:[,.-]*${year})?`,
  `${nth}(?:of|-)?${name}(?:[,.-]*${year})?`,
  `${year}[.-]?${name}[.-]?${nth}`,
  `(?:the)?endof${name}(?:[,.-]*${year})?`,
].map((form) => new RegExp(`^(?:${form})$`));

const yearsSaid: Readonly<Record<string, number>> = { 前: -2, 去: -1, 今: 0, 本: 0, 明: 1 };
const weekday =
  /(?<=[0-9日号])\(?(?:星期|周|礼拜)([一二三四五六日天])\)?$|^\(?(mon|tue|wed|thu|fri|sat|sun)[a-z]*\)?[,.]?(?=.*[0-9])/;

/** Days that a date may name, in order: those of the plan where any is; `undefined` where the text is no date. */
export function daysWritten(plain: string, today: Day, plan: Span): readonly Day[] | undefined {
  const serial = dayOfSerial(plain);
  if (serial !== undefined) return [serial];
  const [said, chinese, english] = weekday.exec(plain) ?? [''];
  const text = plain
    .replace(said, '')
    .replace(/^([前去今本明])年/, (_, way: string) => `${Number(today.slice(0, 4)) + (yearsSaid[way] ?? 0)}年`);
  const written = forms.flatMap((form) => writtenIn(form, text));
  if (written.length === 0) return undefined;
  const days = [...new Set(written.flatMap((one) => daysOf(one, plan)))].sort();
  if (said === '') return days;
  const named = chinese ? weekdayNamed(chinese) : 'montuewedthufrisatsun'.indexOf(english ?? '') / 3 + 1;
  return days.filter((one) => weekdayOf(one) === named);
}

/** Spreadsheets count days, 1970-01-01 being 25569; a small number is rather an amount in the wrong place. */
function dayOfSerial(text: string): Day | undefined {
  const [, serial] = /^([2-9][0-9]{4})(?:\.[0-9]+)?$/.exec(text) ?? [];
  return serial === undefined ? undefined : parseDay(dayOfNumber(Number(serial) - 25_569));
}

function writtenIn(form: RegExp, text: string): readonly Written[] {
  const parts = form.exec(text)?.groups;
  if (parts === undefined) return [];
  const named = monthNames.split('|').indexOf(parts.name ?? '') + 1;
  return [{ year: parts.year, month: named || Number(parts.month ?? 12), day: parts.day }];
}

/** Two digits are a year of the plan. Where no day lies inside, one outside is still told, so that it can be refused by name. */
function daysOf({ year: written, month: number, day: one }: Written, plan: Span): readonly Day[] {
  const years = written?.length === 4 ? [written] : yearsOf(plan).filter((each) => each.endsWith(written ?? ''));
  const days = years.flatMap((each) => dayIn(each, number, one) ?? []);
  const inside = days.filter((each) => contains(plan, each));
  if (written !== undefined) return days;
  return inside.length > 0 ? inside : days.slice(0, 1);
}

function dayIn(ofYear: string, number: number, one: string | undefined): Day | undefined {
  if (one !== undefined) return dayFrom(ofYear, number, one);
  const start = dayFrom(ofYear, number, 1);
  return start && lastOfMonth(start);
}

/** The years in which a plan has days. */
export function yearsOf({ from, to }: Span): readonly string[] {
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, index) => String(first + index));
}
