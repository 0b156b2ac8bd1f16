import { everyFor } from '../../progress/every-for.ts';
import type { Every } from '../../progress/periods.ts';
import { type RhythmFound, rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget, TargetDoubt } from './found-target.ts';

/** A number has a reckoning of its own: 每季度…，全年不少于5次. */
const afresh = /，[^，]*?(?:全年|年内|全学期|本学期|累计|合计|总计|不?定期|适时|随时)/u;

/** 每月…2次: the rhythm that stands before a number in the same clause, whether a plan can say it or not. */
export function rhythmBefore(text: string, at: number): RhythmFound | undefined {
  const near = Math.max(0, at - 40);
  const from = near + Math.max(...[...'。；'].map((mark) => text.slice(near, at).lastIndexOf(mark))) + 1;
  // A little of what follows: 一季度 is a rhythm before 一次.
  const last = rhythmsIn(text.slice(from, at + 2)).at(-1);
  if (last === undefined) return undefined;
  const between = text.slice(from + last.end, at);
  const isOther = between.split('，').length > 2 || afresh.test(between);
  return isOther ? undefined : { ...last, start: from + last.start, end: from + last.end };
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
