import type { Day } from '../day.ts';
import type { Measured } from './progress.ts';

/** What the entries come to, held against the target. */
export interface Measurement {
  readonly measured: Measured;
  /** The target is met. */
  readonly met: boolean;
  /** The day since which it is. */
  readonly metOn?: Day;
  /** Where it isn't met: it should have been by now. */
  readonly inArrears: boolean;
  /** It recurs, and no period owes anything. */
  readonly owesNothing?: boolean;
}
