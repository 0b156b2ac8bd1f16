import type { Day, Span } from '../day.ts';
import type { Plan } from './plan.ts';

/** When it was last settled which plan is meant, and which plans lay in the folder then. */
export interface SettledPlan {
  readonly on: Day;
  readonly among: readonly string[];
}

/** Why it is in doubt which plan is meant: today lies after or before its period, or a plan came that was not there. */
export type PlanDoubt = 'ended' | 'not-begun' | 'came';

/** The plan in use, what else lies here, and what was settled. */
export interface PlanChoice {
  readonly plan: Pick<Plan, 'id' | 'period'>;
  /** It comes with the tool: nobody put it there. */
  readonly isBundled: boolean;
  /** The folder's other plans. */
  readonly others: readonly Pick<Plan, 'id' | 'period'>[];
  readonly settled: SettledPlan | undefined;
  readonly today: Day;
}

/**
 * Whether it has to be asked which plan is meant. An answer holds until a plan comes that was not there, or until another plan
 * begins or the chosen one ends after it was given.
 */
export function planDoubt({ plan, isBundled, others, settled, today }: PlanChoice): PlanDoubt | undefined {
  const [now, then] = [placeIn(plan.period, today), settled && placeIn(plan.period, settled.on)];
  const outside = now === 'after' ? 'ended' : 'not-begun';
  const elsewhere = others.filter(({ period }) => placeIn(period, today) === 'within');
  const isKnown = ({ id, period }: Pick<Plan, 'id' | 'period'>) =>
    settled?.among.includes(id) === true && placeIn(period, settled.on) === 'within';
  if (now !== 'within' && isBundled && now !== then) return outside;
  if (now === 'after' && elsewhere.length > 0 && !(now === then && elsewhere.every(isKnown))) return outside;
  return others.some(({ id }) => settled?.among.includes(id) !== true) ? 'came' : undefined;
}

/** Where a day lies to a period. */
export function placeIn({ from, to }: Span, day: Day): 'before' | 'within' | 'after' {
  return day < from ? 'before' : day > to ? 'after' : 'within';
}
