import { contains, type Day } from '../../day.ts';
import type { FoundDeadline } from '../../text/days/found-deadline.ts';
import { deadlinesIn } from '../../text/deadline-in.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** 6月底前 in the source and another day under `due`. A day outside the plan is of a longer undertaking, 6月 alone of no day. */
export function dueDiffersFromQuote(plan: Plan): RuleFinding[] {
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const { due, quote } = about;
    if (due === undefined || quote === undefined) return [];
    const text = quote.replace(/\s+/gu, '');
    const found = deadlinesIn(text, plan.period);
    if (found.some((each) => agrees(each, due))) return [];
    const said = found.find((each) => contains(plan.period, each.day) && isLast(each, text));
    if (said === undefined) return [];
    const values = { quote: text.slice(said.start, said.end), day: said.day, due };
    return [{ code: 'due-differs-from-quote', values, about, at: ['due'] }];
  });
}

/** In a plan of several years 6月底 is June's in any. */
function agrees({ day, hasYear }: FoundDeadline, due: Day): boolean {
  return day === due || (!hasYear && day.slice(5) === due.slice(5));
}

/** It ends something: 6月26日 alone may be the day of an event. */
function isLast({ isUnsure, start, end }: FoundDeadline, text: string): boolean {
  if (isUnsure) return false;
  return /(?:[前底末内]|上半年)$/u.test(text.slice(start, end)) || /(?:截[至止]|[到至])$/u.test(text.slice(0, start));
}
