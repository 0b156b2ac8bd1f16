import { type Day, daysBetween, lengthOf } from '../day.ts';
import type { Requirement } from '../plan/plan.ts';
import { kindMeasuring, type Measured, periodsIn } from '../target/kinds.ts';
import type { AsOf } from './as-of.ts';
import type { PeriodProgress } from './periods.ts';
import type { Light, Status, YellowReason } from './progress.ts';

/** So many days before a written due it is called soon. */
export const soon = 30;

export interface LightWithReason {
  readonly light: Light;
  /** Why it is yellow. */
  readonly yellow?: YellowReason;
}

/** The light beside the status of a requirement that the unit is held to. */
export function lightOf(status: Status, requirement: Requirement, measured: Measured, asOf: AsOf): LightWithReason {
  if (status === 'overdue') return { light: 'red' };
  if (status === 'done' || status === 'exempt') return { light: 'green' };
  const yellow = yellowReason(requirement.due, measured, asOf);
  return yellow === undefined ? { light: 'green' } : { light: 'yellow', yellow };
}

function yellowReason(due: Day | undefined, measured: Measured, asOf: AsOf): YellowReason | undefined {
  const kind = kindMeasuring(measured);
  if (kind.keptBy === 'word') return undefined;
  if (kind.isBehind?.(measured)) return 'behind-pace';
  if (due !== undefined && isWithin(soon, due, asOf)) return 'due-soon';
  return periodsIn(measured)?.some((period) => isRunningOut(period, asOf)) ? 'period-running-out' : undefined;
}

/** Whether a last day is still to come, in so many days at most. */
export function isWithin(days: number, last: Day, { day, ended }: AsOf): boolean {
  return !ended && day <= last && daysBetween(day, last) <= days;
}

/** Three quarters of the current period, up to its due, are gone, the day itself among them, and it is short. */
function isRunningOut({ state, from, to, due = to }: PeriodProgress, { day }: AsOf): boolean {
  return state === 'running' && lengthOf({ from, to: day }) * 4 >= lengthOf({ from, to: due }) * 3;
}
