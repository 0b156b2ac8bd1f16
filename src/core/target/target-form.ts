import type { AskingKey, TargetKey } from './target-shape.ts';

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
  | 'not-with-level'
  | 'not-with-never'
  | 'due-with-every'
  | 'by-without-every'
  | 'by-weekday'
  | 'by-day';

/** How targets of a kind, or of several, are written: what reading and the JSON Schema hold a file against. */
export interface TargetForm {
  /** One of these keys says what is asked. */
  readonly asks: readonly AskingKey[];
  readonly isPercent: boolean;
  /** Another key by which this form is told from those that ask by the same. */
  readonly toldBy?: TargetKey;
  readonly needs?: 'unit' | 'of';
  readonly forbids: readonly TargetKey[];
  /** How a key that is too much is complained of. */
  readonly problem: TargetProblem;
}

/** An amount of something counted, once or, with `every`, in each period. */
export const countedForm: TargetForm = {
  asks: ['at-least'],
  isPercent: false,
  needs: 'unit',
  forbids: ['of'],
  problem: 'not-with-count',
};

/** To have at least none of something asks for nothing; at most none, or never any, is meant. */
export function mayBeZero(key: AskingKey): boolean {
  return key !== 'at-least';
}
