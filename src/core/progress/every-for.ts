import type { Rhythm, RhythmUnit } from '../text/rhythms-in.ts';
import type { Every } from './periods.ts';

/** A plan has no terms of its own to count by: half-years stand nearest, which whoever writes one must be told. */
const everyOf: Readonly<Record<RhythmUnit, Every>> = {
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  'half-year': 'half-year',
  term: 'half-year',
  year: 'year',
};

/** Several of a unit that are one of another: 每三个月. */
const joined: Readonly<Record<string, Every>> = {
  '3 month': 'quarter',
  '6 month': 'half-year',
  '12 month': 'year',
  '2 quarter': 'half-year',
  '4 quarter': 'year',
  '2 half-year': 'year',
};

/** What a plan's `every` says of a rhythm, its `times` aside; `undefined` where it can say nothing of it. Nothing else maps one to the other. */
export function everyFor(rhythm: Rhythm | undefined): Every | undefined {
  if (rhythm === undefined) return undefined;
  const { unit, count } = rhythm;
  return count === 1 ? everyOf[unit] : joined[`${count} ${unit}`];
}
