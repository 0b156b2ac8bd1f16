import type { Day } from '../day.ts';
import { add, type Decimal, zero } from '../decimal.ts';
import { isStoredDay, isStoredDecimal, restoredDay, restoredDecimal, storedDecimal } from './stored-values.ts';
import type { TallyForm } from './target-kind.ts';

/** The amounts added up. */
export interface SumTally {
  readonly kind: 'sum';
  readonly value: Decimal;
  /** The day on which it had what is asked. */
  readonly metOn?: Day;
}

export function sumTally(value: Decimal, metOn?: Day): SumTally {
  return metOn === undefined ? { kind: 'sum', value } : { kind: 'sum', value, metOn };
}

/** `value, metOn`. */
export const sumForm: TallyForm<SumTally> = {
  kind: 'sum',
  code: 1,
  none: sumTally(zero),
  store({ value, metOn }) {
    return [...storedDecimal(value), metOn ?? ''];
  },
  isSound(values) {
    return values.length === 3 && isStoredDecimal(values, 0) && isStoredDay(values[2]);
  },
  restore(values) {
    return sumTally(restoredDecimal(values, 0), restoredDay(values[2]));
  },
};

export function sumOfSums(tallies: readonly SumTally[]): SumTally {
  return sumTally(tallies.reduce((sum, { value }) => add(sum, value), zero));
}
