import { lastUpTo } from '../../last-up-to.ts';
import { everyFor } from '../../progress/every-for.ts';
import type { Every } from '../../progress/periods.ts';
import { type RhythmFound, rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget, TargetDoubt } from './found-target.ts';

/** A number has a reckoning of its own: 每季度…，全年不少于5次. */
const afresh = /，[^，]*?(?:[全一]年|一学期|年内|全学期|本学期|累计|合计|总计|不?定期|适时|随时|每[次场节期])/u;

/** The rhythm in which what stands at a place of a text is meant. */
export type RhythmBefore = (at: number) => RhythmFound | undefined;

/** 每月…2次: the rhythm that stands before a number in the same clause, whether a plan can say it or not. */
export function rhythmsBefore(text: string): RhythmBefore {
  const all = rhythmsIn(text);
  return (at) => {
    const last = all[lastUpTo(all, ({ end }) => end, at)];
    if (last === undefined || last.start < at - 40) return undefined;
    const between = text.slice(last.end, at);
    const isOther = /[。；]/u.test(between) || between.split('，').length > 2 || afresh.test(between);
    return isOther ? undefined : last;
  };
}

/** A rhythm as a plan writes it. */
export interface WrittenRhythm {
  /** Absent where a plan has none for it; a year is the plan's own span. */
  readonly every?: Every;
  /** Twice within each: 每半月. */
  readonly times: number;
  /** What of it the plan does not say as the text does. */
  readonly doubt: TargetDoubt | undefined;
  /** Once a year: what a plan of one year need not say. */
  readonly isYearly?: boolean;
}

export function writtenRhythm({ rhythm, isDaily }: Pick<RhythmFound, 'rhythm' | 'isDaily'>): WrittenRhythm {
  const every = everyFor(rhythm);
  if (every === undefined) return { times: 1, doubt: isDaily ? 'each-day' : 'unsaid-rhythm' };
  const times = rhythm?.times ?? 1;
  const doubt = rhythm?.unit === 'term' ? 'term' : times > 1 ? 'times' : undefined;
  return { ...(every === 'year' ? { isYearly: true } : { every }), times, doubt };
}

/** 每月…, and no number: once each time. A yearly one in a plan of a year is done or not done. */
export function bareRhythm(text: string): FoundTarget | undefined {
  const found = rhythmsIn(text).find(({ rhythm }) => rhythm !== undefined && everyFor(rhythm) !== 'year');
  if (found === undefined) return undefined;
  const { every, times, doubt = 'rhythm' } = writtenRhythm(found);
  const days = daysListed.exec(text.slice(found.end))?.[0].split(/[、和及与]/u).length ?? 1;
  const target = { 'at-least': `${times * days}`, unit: '次', ...(every && { every }) };
  return { target, start: found.start, end: found.end, doubt };
}

/** 每周二、周四, 每月5日和20日: once on each of them. */
const daysListed =
  /^(?:[周星期]{0,2}[一二三四五六日](?:[、和及与][周星期]{0,2}[一二三四五六日])+|[0-9]{1,2}[日号]?(?:[、和及与][0-9]{1,2}[日号])+)(?!课(?!后|间|余)|班|年级)/u;

/** 4月、6月各开展一次, 春、秋季各两次, 期中前后各一次: as often at each of the times that its clause names; once where it names none. */
export function heldOn(text: string, at: number): number {
  const listed = eachTime.exec(text.slice(Math.max(0, at - 40), at + 8))?.[1];
  if (listed === undefined) return 1;
  return twoTimes.test(listed) ? 2 : listed.split(/[、和及与]/u).length;
}

/** 上、下半年各一次, 春、秋季学期各一次: once in each half-year, or term. */
export function eachHalf(text: string, at: number): WrittenRhythm | undefined {
  const before = text.slice(Math.max(0, at - 16), at + 4);
  if (/上(?:半年)?[、和及与]?下半年(?:分别|各)/u.test(before))
    return { every: 'half-year', times: 1, doubt: undefined };
  const isTerms =
    /(?:春季?(?:学期)?[、和及与]?秋季?(?:两季)?学期|上(?:学期)?[、和及与]?下学期|两个?学期)(?:分别|各)/u.test(before);
  return isTerms ? { every: 'term', times: 1, doubt: 'term' } : undefined;
}

const twoTimes = /前后$|^(?:两个?学[期年]|上下[午半]|早晚)/u;
const oneTime =
  '(?:[0-9一二三四五六七八九十]{1,3}月(?:份|底|初|[上中下]旬|[0-9]{1,2}日)?|学?期[初中末]|(?<=中[、和及与])末|[上下]半年|上(?=、下)|[春秋]季?(?:两季|学期)?|[寒暑]假|[上下]学期|[上下]午|早|晚|年[初中底末]|[一二三四]季度|开学|“?[七八五十]一”?|“[^”]{2,6}”|元旦|春节|清明|端午|中秋|国庆)(?:前|后)?';
const eachTime = new RegExp(
  `((?:${oneTime}[、和及与]){1,5}${oneTime}|两个?学[期年]|上下(?:半年|学期|午)|早晚|(?<=^|[，。；、：于在到])[^，。；、]{1,6}前后)(?:分别|各)(?:[\\u3400-\\u9fff]{1,4}?)?(?:不少于|至少)?[1-9一二两三四五](?:次|场|期|轮)`,
  'u',
);
