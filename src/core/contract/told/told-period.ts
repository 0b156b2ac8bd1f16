import { formatDecimal } from '../../decimal.ts';
import type { PeriodProgress } from '../../progress/periods.ts';
import type { OutputOf } from '../output-shape.ts';
import type { periodShape } from '../shared/period.ts';

/** Where a period stands, as every output says it. */
export function toldPeriod({ value, missing, ...period }: PeriodProgress): OutputOf<typeof periodShape> {
  const { name, title, from, to, due, lateOn, state, madeUpOn } = period;
  return {
    name,
    ...(title !== undefined && { title }),
    from,
    to,
    ...(due !== undefined && { due }),
    ...(lateOn !== undefined && { lateOn }),
    state,
    value: formatDecimal(value),
    missing: formatDecimal(missing),
    madeUpOn,
  };
}
