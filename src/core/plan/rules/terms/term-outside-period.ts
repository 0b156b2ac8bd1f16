import { contains } from '../../../day.ts';
import type { Plan } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** What a term asks for is owed whole, and so within the plan. */
export function termOutsidePeriod({ terms, period }: Plan): RuleFinding[] {
  return terms.flatMap((about): RuleFinding[] => {
    const key = (['from', 'to'] as const).find((each) => !contains(period, about[each]));
    const values = { title: about.title ?? `${about.from}–${about.to}`, ...period };
    return key === undefined ? [] : [{ code: 'term-outside-period', values, about, at: [key] }];
  });
}
