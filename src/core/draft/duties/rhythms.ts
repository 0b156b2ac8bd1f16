import { type RhythmFound, rhythmsIn } from '../../text/rhythms-in.ts';
import type { FoundTarget } from './found-target.ts';

export type Rhythm = Pick<RhythmFound, 'every' | 'isDaily'>;

/** 每月…2次: the rhythm that stands before a number in the same clause. */
export function rhythmBefore(text: string, at: number): Rhythm | undefined {
  const clause = text.slice(Math.max(0, at - 40), at);
  const from = Math.max(...[...'。；'].map((mark) => clause.lastIndexOf(mark))) + 1;
  const last = rhythmsIn(clause.slice(from)).at(-1);
  return last === undefined || clause.slice(from + last.start).split('，').length > 2 ? undefined : last;
}

/** 每月…, and no number: once each time. A yearly one in a plan of a year is done or not done. */
export function bareRhythm(text: string): FoundTarget | undefined {
  const found = rhythmsIn(text).find(({ every }) => every !== undefined);
  if (found?.every === undefined) return undefined;
  const { start, end, every } = found;
  return { target: { 'at-least': '1', unit: '次', every }, start, end, doubt: 'rhythm' };
}
