import { addDays, contains, type Day, daysBetween, type Span } from '../../day.ts';
import { matchesIn } from '../../matches-in.ts';
import { mondayOf } from '../../text/days/days-said.ts';
import { type FoundDeadline, stretchOf } from '../../text/days/found-deadline.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { readInteger } from '../../text/read-number.ts';
import { plainTime } from '../duties/row-time.ts';
import type { Document } from '../outline/document.ts';

/** A week that the document counts, and its last working day. */
export interface CountedWeek {
  readonly ordinal: number;
  readonly day: Day;
}

const ordinal = '([0-9]{1,2}|[一二三四五六七八九十]{1,3})';
const given = new RegExp(`第${ordinal}周[（(]([^（）()]{3,20})[）)]`, 'u');
const named = new RegExp(`第${ordinal}(?:周?[-—–~～至]第?${ordinal})?周`, 'u');

/** The first week whose days the document gives: 第1周（9.2—9.6）. */
export function weekGivenIn({ sections }: Document, period: Span): CountedWeek | undefined {
  for (const { title, items } of sections)
    for (const item of items)
      for (const text of [title, item.group?.title ?? '', item.title, ...item.body.map((each) => each.text)]) {
        const [, number = '', days = ''] = given.exec(text) ?? [];
        const found = days === '' ? undefined : deadlineIn(plainTime(days), period);
        const at = readInteger(number);
        if (found !== undefined && at !== undefined) return { ordinal: at, day: found.day };
      }
  return undefined;
}

/** The last day of the week that a text names, counted from the one that is known: the fourth ends three weeks behind the first. */
export function weekIn(text: string, week: CountedWeek | undefined, period: Span): FoundDeadline | undefined {
  const match = week && named.exec(text);
  const at = readInteger(match?.[2] ?? match?.[1] ?? '');
  if (!match || week === undefined || at === undefined) return undefined;
  const day = addDays(week.day, 7 * (at - week.ordinal));
  const place = { start: match.index, end: match.index + match[0].length };
  return contains(period, day) ? { day, ...place, isUnsure: true, hasYear: false } : undefined;
}

const weekTitle = /周(?![年边期末转])/u;
const daysBeside = /^(.*?[0-9]{1,2}[日号]?) ?[—–~～至到]+ ?[0-9]|^(.*?[0-9]{1,2}[日号]?)-[0-9]/u;
const [longestBeside, mostDays] = [40, 6];

/** The last of the days that stand beside 第二周工作计划 or in a title: 第3周（9月16日—20日）. */
export function lastOfWeek([title = '', ...beside]: readonly string[], period: Span): FoundDeadline | undefined {
  if (!weekTitle.test(title)) return undefined;
  for (const line of [title, ...beside]) {
    const [, dashed, hyphened] = daysBeside.exec(line.slice(0, longestBeside)) ?? [];
    const first = deadlineIn(plainTime(dashed ?? hyphened ?? ''), period);
    const last = deadlineIn(plainTime(line), period);
    if (first && last && first.day <= last.day && daysBetween(first.day, last.day) <= mostDays) return last;
  }
  return undefined;
}

const weekday = /(?<![每单双隔上下第0-9一二三四五六七八九十])(?:周|星期)([一二三四五六日天])(?!期|至|到|[—、-])/gu;

/** 周三 in a week whose last day is known; of several the last. */
export function weekdayIn(text: string, week: FoundDeadline | undefined): FoundDeadline | undefined {
  const match = week && matchesIn(text, weekday).at(-1);
  if (!match || week === undefined) return undefined;
  const day = addDays(mondayOf(week.day, 0), '一二三四五六日'.indexOf((match[1] ?? '').replace('天', '日')));
  return { day, ...stretchOf(match), isUnsure: false, hasYear: week.hasYear };
}
