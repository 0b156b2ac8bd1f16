import { everyFor } from '../../progress/every-for.ts';
import type { Every } from '../../progress/periods.ts';
import { type RhythmFound, rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget, TargetDoubt } from './found-target.ts';

/** A number has a reckoning of its own: 每季度…，全年不少于5次. */
const afresh = /，[^，]*?(?:全年|年内|全学期|本学期|累计|合计|总计|不?定期|适时|随时|每[次场节期])/u;

/** The rhythm in which what stands at a place of a text is meant. */
export type RhythmBefore = (at: number) => RhythmFound | undefined;

/** 每月…2次: the rhythm that stands before a number in the same clause, whether a plan can say it or not. */
export function rhythmsBefore(text: string): RhythmBefore {
  const all = rhythmsIn(text);
  return (at) => {
    const last = lastEndingBy(all, at);
    if (last === undefined || last.start < at - 40) return undefined;
    const between = text.slice(last.end, at);
    const isOther = /[。；]/u.test(between) || between.split('，').length > 2 || afresh.test(between);
    return isOther ? undefined : last;
  };
}

function lastEndingBy(all: readonly RhythmFound[], at: number): RhythmFound | undefined {
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return all[low - 1];
}

/** A rhythm as a plan writes it. */
export interface WrittenRhythm {
  /** Absent where a plan has none for it; a year is the plan's own span. */
  readonly every?: Every;
  /** Twice within each: 每半月. */
  readonly times: number;
  /** What of it the plan does not say as the text does. */
  readonly doubt: TargetDoubt | undefined;
}

export function writtenRhythm({ rhythm, isDaily }: Pick<RhythmFound, 'rhythm' | 'isDaily'>): WrittenRhythm {
  const every = everyFor(rhythm);
  if (every === undefined) return { times: 1, doubt: isDaily ? 'each-day' : 'unsaid-rhythm' };
  const times = rhythm?.times ?? 1;
  const doubt = rhythm?.unit === 'term' ? 'term' : times > 1 ? 'times' : undefined;
  return { ...(every !== 'year' && { every }), times, doubt };
}

/** 每月…, and no number: once each time. A yearly one in a plan of a year is done or not done. */
export function bareRhythm(text: string): FoundTarget | undefined {
  const found = rhythmsIn(text).find(({ rhythm }) => rhythm !== undefined && everyFor(rhythm) !== 'year');
  if (found === undefined) return undefined;
  const { every, times, doubt = 'rhythm' } = writtenRhythm(found);
  const target = { 'at-least': `${times}`, unit: '次', ...(every && { every }) };
  return { target, start: found.start, end: found.end, doubt };
}
