import type { Overdue } from '../../progress/overdue.ts';
import { writtenPoints } from '../../progress/points/points.ts';
import type { RequirementProgress } from '../../progress/progress.ts';
import { amountIn, periodsIn } from '../../target/kinds.ts';
import type { RecordOf } from '../output-shape.ts';
import type { standingKeys } from '../shared/standing.ts';
import { toldPeriod } from './told-period.ts';

export type ToldStanding = RecordOf<typeof standingKeys>;

type Judged = Overdue &
  Pick<
    RequirementProgress,
    | 'requirement'
    | 'status'
    | 'light'
    | 'yellow'
    | 'measured'
    | 'due'
    | 'doneOn'
    | 'daysLate'
    | 'contributes'
    | 'points'
  >;

/** How a requirement stands, as every output says it. */
export function toldStanding(found: Judged): ToldStanding {
  const { requirement, status, overdueReason, light, yellow, measured, due, doneOn, daysLate, contributes, points } =
    found;
  const periods = periodsIn(measured);
  return {
    id: requirement.id,
    status,
    ...(overdueReason && { overdueReason }),
    light,
    ...(yellow && { yellow }),
    value: amountIn(measured) ?? null,
    ...(points && { points: writtenPoints(points) }),
    due,
    doneOn: doneOn ?? null,
    daysLate,
    contributes,
    ...(periods && { periods: periods.map(toldPeriod) }),
  };
}
