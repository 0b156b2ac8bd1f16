import type { Day } from '../day.ts';
import { periodsIn } from '../target/kinds.ts';
import { compareText } from '../text/compare-text.ts';
import type { PeriodProgress } from './periods.ts';
import type { Progress, RequirementProgress } from './progress.ts';

/** A day by which something has to be done. */
export interface Deadline {
  readonly requirement: RequirementProgress;
  /** The period that ends then, or is due; absent where it is the requirement's own due. */
  readonly period?: PeriodProgress;
  readonly day: Day;
  readonly state: DeadlineState;
}

export type DeadlineState = 'open' | 'done' | 'exempt';

/**
 * Every due, written or the plan's last day, and every due or end of a period that owes something; soonest first, then in the
 * document's order. What the unit only contributes to binds it to no day, and has none.
 */
export function deadlinesOf({ requirements }: Pick<Progress, 'requirements'>): readonly Deadline[] {
  return requirements
    .filter(({ contributes }) => !contributes)
    .flatMap(deadlinesFor)
    .toSorted((a, b) => compareText(a.day, b.day));
}

function deadlinesFor(requirement: RequirementProgress): Deadline[] {
  const { measured, due } = requirement;
  const periods = periodsIn(measured);
  if (periods === undefined) return [{ requirement, day: due, state: stateOf(requirement) }];
  return periods
    .filter(({ state }) => state !== 'free')
    .map((period) => ({ requirement, period, day: period.due ?? period.to, state: stateOf(requirement, period) }));
}

function stateOf({ status }: RequirementProgress, period?: PeriodProgress): DeadlineState {
  if (period?.state === 'met') return 'done';
  if (period?.state === 'exempt') return 'exempt';
  return status === 'done' || status === 'exempt' ? status : 'open';
}
