import type { Day } from '../day.ts';
import type { Plan } from '../plan/plan.ts';
import type { AsOf } from './progress.ts';

/** The day as of which a plan is judged when `day` is asked for: never later than its last. */
export function asOf({ period }: Plan, day: Day): AsOf {
  return day > period.to ? { day: period.to, ended: true } : { day, ended: false };
}

/** Whether the time of what had to be done by `last` is over; once the plan has ended, everything's is. */
export function isOver(last: Day, { day, ended }: AsOf): boolean {
  return ended || day > last;
}
