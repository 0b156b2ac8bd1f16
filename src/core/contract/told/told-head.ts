import type { Progress } from '../../progress/progress.ts';
import type { RecordOf } from '../output-shape.ts';
import type { headKeys } from '../shared/day.ts';
import { toldPlan } from './told-plan.ts';
import { toldUnit } from './told-unit.ts';

/** Which plan, whose duties, and on which day, as every output says it. */
export function toldHead({ plan, asOf, unit }: Pick<Progress, 'plan' | 'asOf' | 'unit'>): RecordOf<typeof headKeys> {
  return {
    plan: toldPlan(plan),
    asOf: asOf.day,
    ended: asOf.ended,
    unit: unit === undefined ? null : toldUnit(unit),
  };
}
