import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** A break with no day in the plan's period frees nobody: most likely its year is wrong. One that reaches over an edge is as calendars are. */
export function breakOutsidePeriod({ breaks, period }: Plan): RuleFinding[] {
  return breaks
    .filter(({ from, to }) => to < period.from || from > period.to)
    .map((about) => ({
      code: 'break-outside-period',
      values: { title: about.title ?? `${about.from}–${about.to}`, ...period },
      about,
      at: [about.to < period.from ? 'to' : 'from'],
    }));
}
