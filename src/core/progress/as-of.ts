import type { Day, Span } from '../day.ts';

/** The day as of which things are judged. */
export interface AsOf {
  /** Never later than the plan's last day. */
  readonly day: Day;
  /** The day asked for lies after the plan's end: then the time of everything is over. */
  readonly ended: boolean;
}

/** The day as of which a plan is judged when `day` is asked for: never later than its last. */
export function asOf({ period }: { readonly period: Span }, day: Day): AsOf {
  return day > period.to ? { day: period.to, ended: true } : { day, ended: false };
}

/** Whether the time of what had to be done by `last` is over; once the plan has ended, everything's is. */
export function isOver(last: Day, { day, ended }: AsOf): boolean {
  return ended || day > last;
}
