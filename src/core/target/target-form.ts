import type { AmountKey, TargetKey } from './target-shape.ts';

/** What is wrong with a target as it is written. */
export type TargetProblem =
  | 'amount'
  | 'zero'
  | 'percent-above-100'
  | 'no-amount'
  | 'two-amounts'
  | 'percent-at-most'
  | 'needs'
  | 'not-with-percent'
  | 'not-with-at-most'
  | 'not-with-count'
  | 'due-with-every'
  | 'by-without-every'
  | 'by-weekday'
  | 'by-day';

/** How targets of a kind, or of several, are written: what reading and the JSON Schema hold a file against. `across` goes with each. */
export interface TargetForm {
  readonly amount: AmountKey;
  readonly isPercent: boolean;
  readonly mayBeZero: boolean;
  readonly needs: 'unit' | 'of';
  readonly forbids: readonly TargetKey[];
  /** How a key that is too much is complained of. */
  readonly problem: TargetProblem;
}

/** An amount of something counted, once or, with `every`, in each period. */
export const countedForm: TargetForm = {
  amount: 'at-least',
  isPercent: false,
  mayBeZero: false,
  needs: 'unit',
  forbids: ['of'],
  problem: 'not-with-count',
};
