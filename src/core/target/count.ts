import type { Day } from '../day.ts';
import { add, compare, type Decimal, formatDecimal, shortfall, zero } from '../decimal.ts';
import { isOver } from '../progress/as-of.ts';
import { amountsOf } from '../progress/facts/amounts.ts';
import { type SumTally, sumForm, sumOfSums, sumTally } from './sum-tally.ts';
import { countedForm } from './target-form.ts';
import type { TargetKind } from './target-kind.ts';

/** The sum of the recorded amounts is to reach `atLeast`. */
export interface CountTarget {
  readonly kind: 'count';
  readonly atLeast: Decimal;
  readonly unit: string;
  /** `across: units`: the district's target, to which units contribute; none is in arrears for it. */
  readonly across: boolean;
}

/** How far the sum has come. */
export interface CountMeasured {
  readonly kind: 'count';
  readonly value: Decimal;
  readonly missing: Decimal;
  /** What an even pace would have by now; absent where none is held against it. */
  readonly pace?: Decimal;
}

export const count: TargetKind<CountTarget, SumTally, CountMeasured> = {
  form: countedForm,
  from(atLeast, { unit = '', every, across }) {
    return every === undefined ? { kind: 'count', atLeast, unit, across: across === 'units' } : undefined;
  },
  written: ({ atLeast, unit }) => ({ 'at-least': formatDecimal(atLeast), unit }),
  asked: ({ atLeast, unit }) => ({ key: 'at-least', amount: atLeast, unit }),
  takes: ['add'],
  offers: ({ unit }) => [{ step: 'add', unit }],
  tallied: sumForm,
  tally({ atLeast }, entries) {
    let value = zero;
    let metOn: Day | undefined;
    for (const { amount, day } of amountsOf(entries)) {
      value = add(value, amount);
      if (compare(value, atLeast) >= 0) metOn ??= day;
    }
    return sumTally(value, metOn);
  },
  addUp: sumOfSums,
  measure({ atLeast }, { value, metOn }, { due }, { asOf, pace: paceOf }) {
    const pace = paceOf(atLeast, due);
    return {
      measured: { kind: 'count', value, missing: shortfall(value, atLeast), ...(pace && { pace }) },
      met: compare(value, atLeast) >= 0,
      ...(metOn && { metOn }),
      inArrears: isOver(due, asOf),
    };
  },
  asContribution: ({ value }) => ({ kind: 'count', value, missing: zero }),
  amountOf: ({ value }) => formatDecimal(value),
  metPart: ({ atLeast }, { value }) => ({ part: value, whole: atLeast }),
  isBehind: ({ value, pace }) => pace !== undefined && compare(value, pace) < 0,
};
