import type { Span } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { deadlineIn } from '../../text/deadline-in.ts';
import { rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget } from '../amounts/found-target.ts';
import { bareRhythm } from '../amounts/rhythms.ts';
import { hasLetters } from '../characters.ts';
import { englishDeadline, monthForm } from '../english/english-deadline.ts';
import { englishTarget } from '../english/english-target.ts';
import type { Responsible } from '../notes/responsible.ts';

/** 9.2 in a cell of times is a day; in a sentence it may be any number. */
const dayInFigures = /(?<![0-9.．/])(1[0-2]|0?[1-9])[.．/](3[01]|[12][0-9]|0?[1-9])(?![0-9.．/%])/gu;

/** Dec 2025, in a column of its own. */
const monthAlone = new RegExp(`^${monthForm}(?: (?:19|20)[0-9]{2})?$`, 'iu');

/** What a note says of the time, as sentences write days. */
export function plainTime(time: string): string {
  return byMonth(time).replace(dayInFigures, '$1月$2日');
}

/** A month alone, in a cell or as a heading, is when it is to be done by. */
export function byMonth(time: string): string {
  return monthAlone.test(time) ? `by ${time}` : time;
}

const others = /^(?:其余|其他|其它|余下|剩余|余)/u;
const betweenParts = /[，；,;]/u;

/** The part of a note's time that is this duty's own: of 预案4月底前，其余9月底前 the first is for 修订预案. */
export function timeFor(time: string, text: string, period: Span): string {
  const parts = time.split(betweenParts).flatMap((part) => {
    const found = deadlineIn(part, period);
    return found === undefined ? [] : [{ part, of: part.slice(0, found.start).trim() }];
  });
  if (parts.length < 2 || parts.some(({ of }) => of === '')) return time;
  const own =
    parts.find(({ of }) => text.includes(of)) ??
    parts.find(({ of }) => !others.test(of) && inShort(of).some((word) => text.includes(word))) ??
    parts.find(({ of }) => others.test(of));
  return own?.part ?? time;
}

/** 剔除工作 is 剔除, 配备教师 of 教师: by which words of its own a row's time names what of the row it is for. */
function inShort(of: string): string[] {
  const name = of.replace(/(?:工作|任务|部分|方面)$/u, '');
  return name.length < 2 ? [] : [name, ...(name.length === 4 ? [name.slice(2), name.slice(0, 2)] : [])];
}

/** 春季6月10日前、秋季12月10日前: of several days of a whole row the last is when all of it is done. */
export function lastOfTimes(time: string, period: Span): string {
  const parts = time.split(/[、，；,;]/u).flatMap((part) => {
    const found = deadlineIn(part, period);
    return found === undefined ? [] : [{ part, day: found.day }];
  });
  const isListed = parts.length >= 2 && parts.length === time.split(/[、，；,;]/u).length;
  return isListed ? parts.reduce((one, other) => (other.day > one.day ? other : one)).part : time;
}

/** How often, where a note's time is nothing but that: 每月, 每季度末. */
export function rhythmOfTime(time: string): FoundTarget | undefined {
  const english = /[A-Za-z]/u.test(time) ? englishTarget(time) : undefined;
  if (english?.target.unit === 'times') return { ...english, start: 0, end: 0 };
  const found = bareRhythm(time);
  if (found === undefined || found.start > 0 || /[^初末底前]/u.test(time.slice(found.end))) return undefined;
  return { ...found, start: 0, end: 0 };
}

/** The words name a last day and nothing else. */
export function isWhollyDay(time: string, found: FoundDeadline): boolean {
  return !hasLetters(time.slice(0, found.start) + time.slice(found.end));
}

/** 长期坚持, 全年: it asks for no day. */
const always = /长期|持续|常态|全年|全程|随时|即时|贯穿|经常|日常|年度|ongoing|all year|continuous/iu;

/** A time from which nobody can tell when it is due: 第4周, 项目验收后. */
export function namesNoDay(time: string): boolean {
  return time !== '' && !always.test(time) && rhythmsIn(time).length === 0;
}

/** 全年 is what the whole plan is for. */
const wholeYear = /^全年$|^年度内?$/u;

/** A note's time that no duty has as its day or its rhythm, or with its doubts, `told`. */
export function untoldTime({ time }: Responsible, told: ReadonlySet<string>, period: Span): string | undefined {
  if (time === '' || wholeYear.test(time) || [...told].some((about) => about.startsWith(time))) return undefined;
  const words = plainTime(time);
  const found = deadlineIn(words, period) ?? englishDeadline(words, period.from);
  return found !== undefined && isWhollyDay(words, found) ? undefined : time;
}
