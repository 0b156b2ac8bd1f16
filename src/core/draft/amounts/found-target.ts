import type { WrittenTarget } from '../../target/target-shape.ts';

/** What of a target the text does not say in so many words. */
export type TargetDoubt =
  | 'full-coverage'
  | 'share-of'
  | 'rhythm'
  | 'bare-number'
  | 'zero'
  | 'no-unit'
  | 'share-cap'
  | 'each-day'
  | 'each'
  | 'unsaid-rhythm'
  | 'unsaid-day'
  | 'times'
  | 'term'
  | 'level'
  | 'rough';

export interface FoundTarget {
  readonly target: WrittenTarget;
  /** Where in the text, the end exclusive. */
  readonly start: number;
  readonly end: number;
  readonly doubt: TargetDoubt | undefined;
  /** Where what is doubted begins, where that is not `start`: its rhythm. */
  readonly from?: number;
  /** Once a year, which only a plan of several says. */
  readonly isYearly?: boolean;
  /** The upper end of a span of which the target has the lower: 5 in 3至5名. */
  readonly upper?: string;
}

/** What a plan counts. How long in years or how old is a condition of a duty, no number of it. */
