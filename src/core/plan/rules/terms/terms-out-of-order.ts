import type { Plan } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** Terms are numbered as they stand: T1, T2. */
export function termsOutOfOrder({ terms }: Plan): RuleFinding[] {
  return terms.flatMap((about, index): RuleFinding[] => {
    const before = terms[index - 1];
    if (before === undefined || before.from <= about.from) return [];
    const values = { title: about.title ?? about.from, before: before.title ?? before.from };
    return [{ code: 'terms-out-of-order', values, about, at: ['from'] }];
  });
}
