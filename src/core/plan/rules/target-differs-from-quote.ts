import { compare, type Decimal, formatDecimal } from '../../decimal.ts';
import { type Every, type Plan, type Requirement, requirementsOf, type Target } from '../plan.ts';
import { type QuotedAmount, quotedAmounts } from '../quoted-amounts.ts';
import type { RuleFinding } from '../reading.ts';

/** 不少于2次 in the source and another number in the target: one of them was misread. */
export function targetDiffersFromQuote(plan: Plan): RuleFinding[] {
  return requirementsOf(plan).flatMap((about): RuleFinding[] => {
    const quote = contradicted(about);
    if (quote === undefined || about.target === undefined) return [];
    const { key, amount, unit } = asked(about.target);
    const target = `${formatDecimal(amount)}${unit === '%' ? unit : ''}`;
    return [{ code: 'target-differs-from-quote', values: { quote, target }, about, at: ['target', key] }];
  });
}

interface Asked {
  readonly key: 'at-least' | 'at-most';
  readonly amount: Decimal;
  readonly unit: string;
}

function asked(target: Target): Asked {
  switch (target.kind) {
    case 'share':
      return { key: 'at-least', amount: target.percent, unit: '%' };
    case 'cap':
      return { key: 'at-most', amount: target.atMost, unit: target.unit };
    case 'count':
    case 'recurring':
      return { key: 'at-least', amount: target.atLeast, unit: target.unit };
  }
}

/** A demand for another span (全年不少于12次) says nothing against 1 each month. */
const rhythm: Readonly<Record<Every, RegExp>> = {
  week: /每周|每星期/,
  month: /每(?:个)?月/,
  quarter: /每(?:个)?季/,
  'half-year': /每半年/,
  year: /每年|全年|年度/,
};

/** The quoted amount of the target's unit, where the quote has such and none is the target's. */
function contradicted({ quote, target }: Requirement): string | undefined {
  if (quote === undefined || target === undefined) return undefined;
  if (target.kind === 'recurring' && !rhythm[target.every].test(quote)) return undefined;
  const { amount, unit } = asked(target);
  const sameUnit = quotedAmounts(quote).filter(({ rest }) => rest.startsWith(unit.normalize('NFKC')));
  const agrees = ({ value }: QuotedAmount) => compare(value, amount) === 0;
  const [first] = sameUnit;
  return first === undefined || sameUnit.some(agrees) ? undefined : `${first.written}${unit}`;
}
