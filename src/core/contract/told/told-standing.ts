import type { PlacedRequirement } from '../../plan/plan.ts';
import type { Judgement } from '../../progress/judge.ts';
import { writtenPoints } from '../../progress/points/points.ts';
import { amountIn, periodsIn } from '../../target/kinds.ts';
import type { RecordOf } from '../output-shape.ts';
import type { standingKeys } from '../shared/standing.ts';
import { toldPeriod } from './told-period.ts';

export type ToldStanding = RecordOf<typeof standingKeys>;

/** How a requirement stands, as every output says it. */
export function toldStanding(found: Judgement & Pick<PlacedRequirement, 'requirement'>): ToldStanding {
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
