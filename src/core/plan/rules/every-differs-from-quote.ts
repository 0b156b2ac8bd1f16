import { everyFor, plainEvery } from '../../progress/every-for.ts';
import { everyOf } from '../../target/kinds.ts';
import { rhythmsIn } from '../../text/rhythms-in.ts';
import { withoutNames } from '../../text/without-names.ts';
import { type Plan, requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** 每季度 in the source and another rhythm in the target. For what no plan can say (每天, 每逢佳节) any rhythm may stand. */
export function everyDiffersFromQuote(plan: Plan): RuleFinding[] {
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const every = everyOf(about.target);
    if (every === undefined || about.quote === undefined) return [];
    const text = about.quote.replace(/\s+/gu, '');
    const read = rhythmsIn(withoutNames(text)).filter(({ rhythm }) => rhythm !== undefined);
    const [first] = read;
    if (first === undefined || read.some(({ rhythm }) => everyFor(rhythm) === plainEvery(every))) return [];
    const values = { quote: text.slice(first.start, first.end), every };
    return [{ code: 'every-differs-from-quote', values, about, at: ['target', 'every'] }];
  });
}
