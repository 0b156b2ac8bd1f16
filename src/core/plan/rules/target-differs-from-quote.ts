import { compare, formatDecimal } from '../../decimal.ts';
import { targetKindOf } from '../../target/kinds.ts';
import { type Plan, type Requirement, requirementsOf } from '../plan.ts';
import { type QuotedAmount, quotedAmounts } from '../quoted-amounts.ts';
import type { RuleFinding } from '../reading.ts';

/** 不少于2次 in the source and another number in the target: one of them was misread. */
export function targetDiffersFromQuote(plan: Plan): RuleFinding[] {
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const quote = contradicted(about);
    if (quote === undefined || about.target === undefined) return [];
    const { key, amount, unit } = targetKindOf(about.target).asked(about.target);
    const target = `${formatDecimal(amount)}${unit === '%' ? unit : ''}`;
    return [{ code: 'target-differs-from-quote', values: { quote, target }, about, at: ['target', key] }];
  });
}

/** The quoted amount of the target's unit, where the quote has such and none is the target's. */
function contradicted({ quote, target }: Requirement): string | undefined {
  if (quote === undefined || target === undefined) return undefined;
  const kind = targetKindOf(target);
  if (kind.isMeantBy?.(target, quote) === false) return undefined;
  const { amount, unit } = kind.asked(target);
  const sameUnit = quotedAmounts(quote).filter(({ rest }) => rest.startsWith(unit.normalize('NFKC')));
  const agrees = ({ value }: QuotedAmount) => compare(value, amount) === 0;
  const [first] = sameUnit;
  return first === undefined || sameUnit.some(agrees) ? undefined : `${first.written}${unit}`;
}
