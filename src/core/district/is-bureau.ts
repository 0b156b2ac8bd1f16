import type { Plan } from '../plan/plan.ts';
import type { UnitRef } from '../progress/progress.ts';

/** Whether a unit is the bureau itself: who issued the plan, by id or by name, or one of the plan's bureaus. */
export function isBureau({ id, name, kind }: UnitRef, { issuer }: Pick<Plan, 'issuer'>): boolean {
  return id === issuer.id || name === issuer.name || kind === 'bureau';
}
