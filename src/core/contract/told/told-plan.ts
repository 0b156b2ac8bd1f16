import type { Plan } from '../../plan/plan.ts';
import type { OutputOf } from '../output-shape.ts';
import type { planShape } from '../shared/plan.ts';

/** Which plan is meant, as every output says it. */
export function toldPlan({ id, title, issuer, period }: Plan): OutputOf<typeof planShape> {
  return {
    id,
    title,
    issuer: { id: issuer.id, name: issuer.name },
    period: { from: period.from, to: period.to },
  };
}
