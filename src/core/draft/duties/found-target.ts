import type { WrittenTarget } from '../../target/target-shape.ts';

/** What of a target the text does not say in so many words. */
export type TargetDoubt =
  | 'full-coverage'
  | 'share-of'
  | 'rhythm'
  | 'bare-number'
  | 'zero'
  | 'share-cap'
  | 'each-day'
  | 'each';

export interface FoundTarget {
  readonly target: WrittenTarget;
  /** Where in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly doubt: TargetDoubt | undefined;
}

/** What a plan counts. How long in years or how old is a condition of a duty, no number of it. */
