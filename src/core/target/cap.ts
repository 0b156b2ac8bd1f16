import { compare, type Decimal, formatDecimal, sum } from '../decimal.ts';
import { isOver } from '../progress/as-of.ts';
import { amountsOf } from '../progress/facts/amounts.ts';
import { type SumTally, sumForm, sumOfSums, sumTally } from './sum-tally.ts';
import type { TargetKind } from './target-kind.ts';

/** The sum is never to exceed `atMost`. */
export interface CapTarget {
  readonly kind: 'cap';
  readonly atMost: Decimal;
  readonly unit: string;
  readonly across: boolean;
}

/** The sum, and whether it is above the limit. */
export interface CapMeasured {
  readonly kind: 'cap';
  readonly value: Decimal;
  readonly exceeded: boolean;
}

export const cap: TargetKind<CapTarget, SumTally, CapMeasured> = {
  form: {
    asks: ['at-most'],
    isPercent: false,
    needs: 'unit',
    forbids: ['of', 'every', 'by'],
    problem: 'not-with-at-most',
  },
  from: (atMost, { unit = '', across }) => ({ kind: 'cap', atMost, unit, across: across === 'units' }),
  written: ({ atMost, unit }) => ({ 'at-most': formatDecimal(atMost), unit }),
  asked: ({ atMost, unit }) => ({ key: 'at-most', amount: atMost, unit }),
  keptBy: 'nothing',
  takes: ['add'],
  offers: ({ unit }) => [{ step: 'add', unit }],
  tallied: sumForm,
  // A limit is merely kept: nothing is done on any day, so that neither tally nor measure has a `metOn`.
  tally: (_, entries) => sumTally(sum(amountsOf(entries).map(({ amount }) => amount))),
  addUp: sumOfSums,
  measure({ atMost }, { value }, { due }, { asOf }) {
    const exceeded = compare(value, atMost) > 0;
    const over = isOver(due, asOf);
    return {
      measured: { kind: 'cap', value, exceeded },
      met: over && !exceeded,
      inArrears: over || exceeded,
      ...(exceeded && { arrears: 'cap' }),
    };
  },
  asContribution: (measured) => ({ ...measured, exceeded: false }),
  amountOf: ({ value }) => formatDecimal(value),
};
