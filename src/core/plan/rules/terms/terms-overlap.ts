import type { Plan } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** A day in two terms would count for one of them, and nobody could say for which. */
export function termsOverlap({ terms }: Plan): RuleFinding[] {
  return terms.flatMap((about, index): RuleFinding[] => {
    const before = terms.find(({ from, to }, at) => at < index && from <= about.to && about.from <= to);
    if (before === undefined) return [];
    const values = { title: about.title ?? about.from, before: before.title ?? before.from, until: before.to };
    return [{ code: 'terms-overlap', values, about, at: ['from'] }];
  });
}
