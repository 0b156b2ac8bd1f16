import { kindsIn, type Plan } from '../plan/plan.ts';
import type { UnitRef } from '../progress/progress.ts';

/** Whether a unit is the bureau itself: who issued the plan, by id or by name, or one of the plan's bureaus. */
export function isBureau(unit: UnitRef, plan: Pick<Plan, 'issuer'>): boolean {
  return isIssuer(unit, plan) || unit.kind === 'bureau';
}

/** Whether a plan is of the unit's own making, and asks something of other kinds of unit, too. */
export function issuesForOthers(unit: UnitRef, plan: Pick<Plan, 'issuer' | 'units'>): boolean {
  return isIssuer(unit, plan) && kindsIn(plan).some((kind) => kind !== unit.kind);
}

function isIssuer({ id, name }: UnitRef, { issuer }: Pick<Plan, 'issuer'>): boolean {
  return id === issuer.id || name === issuer.name;
}
