import type { Rhythm } from '../text/rhythms-in.ts';
import { type Every, stepOf } from './periods.ts';

/** Several months that are a period by themselves: 每三个月. */
const named: Readonly<Record<number, Every>> = { 1: 'month', 3: 'quarter', 6: 'half-year', 12: 'year' };

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const;

/** What a plan's `every` says of a rhythm, its `times` aside; `undefined` where it can say nothing of it. Nothing else maps one to the other. */
export function everyFor(rhythm: Pick<Rhythm, 'unit' | 'count'> | undefined): Every | undefined {
  if (rhythm === undefined) return undefined;
  const { unit, count } = rhythm;
  if (unit === 'term') return count === 1 ? 'term' : undefined;
  if (unit === 'week') return count === 1 ? 'week' : several(count, 'weeks');
  const months = count * monthsOf[unit];
  return named[months] ?? (months % 12 === 0 ? several(months / 12, 'years') : several(months, 'months'));
}

/** The plan format takes two digits. */
function several(count: number, units: 'weeks' | 'months' | 'years'): Every | undefined {
  return count > 99 ? undefined : `${count} ${units}`;
}

/** As `everyFor` writes it: 3 months are a quarter. */
export function plainEvery(every: Every): Every {
  return everyFor(stepOf(every)) ?? every;
}
