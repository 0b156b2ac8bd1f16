import type { Day, Span } from '../day.ts';

/** The day as of which things are judged. */
export interface AsOf {
  /** Never later than the plan's last day. */
  readonly day: Day;
  /** The day asked for lies after the plan's end: then the time of everything is over. */
  readonly ended: boolean;
  /**
   * The day from which a span that has ended is looked back on: its last day is over, and what has no day of its own (a cause, a
   * piece of evidence) holds though it was said since.
   */
  readonly seenOn?: Day;
}

/** The day as of which a plan is judged when `day` is asked for: never later than its last. */
export function asOf({ period }: { readonly period: Span }, day: Day): AsOf {
  return day > period.to ? { day: period.to, ended: true } : { day, ended: false };
}

/** How a span of a plan is judged: as of the day asked for while it runs, else as of its last day, looked back on from there. */
export function asOfSpan({ period }: { readonly period: Span }, { to }: Span, asked: AsOf): AsOf {
  if (to >= period.to || asked.day < to || (asked.day === to && !asked.ended)) return asked;
  return { day: to, ended: false, seenOn: asked.day };
}

/** Whether the time of what had to be done by `last` is over; once the plan has ended, everything's is. */
export function isOver(last: Day, { day, ended, seenOn }: AsOf): boolean {
  return ended || day > last || (seenOn !== undefined && day === last);
}
