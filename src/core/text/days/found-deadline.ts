import type { Day } from '../../day.ts';

/** A last day that the text names. */
export interface FoundDeadline {
  readonly day: Day;
  /** Where in the text it stands, the end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The text leaves open which day: 学期末, 6月. */
  readonly isUnsure: boolean;
  /** It names its year, too: 2023年6月, 明年6月. */
  readonly hasYear: boolean;
}

/** Where a match stands in its text. */
export function stretchOf({ 0: { length }, index: start }: RegExpExecArray): {
  readonly start: number;
  readonly end: number;
} {
  return { start, end: start + length };
}
