import type { Day } from '../../core/day.ts';
import type { Remedy } from '../../core/progress/remedy.ts';

/** What has been said so far of an answer. */
export interface Draft {
  readonly days?: readonly Day[];
  /** As they were typed: offered again to who goes back to them. */
  readonly typedDays?: string;
  readonly amount?: string;
  /** As it gives itself of the duty's score. */
  readonly points?: string;
  readonly note?: string;
  readonly reason?: string;
  /** Paths and URLs. */
  readonly evidence?: readonly string[];
  /** Names of the periods that it speaks of. */
  readonly periods?: readonly string[];
  /** The breach that was put right. */
  readonly to?: string;
  readonly remedy?: Remedy;
}

/** Adds to what has been said; `undefined` when the person goes back. */
export type Question = (said: Draft) => Promise<Draft | undefined>;

/** Asks one after the other; going back leads to the question before, and from the first to `undefined`. */
export async function askInTurn(questions: readonly Question[]): Promise<Draft | undefined> {
  let said: Draft = {};
  for (let at = 0; at < questions.length; ) {
    const more = await questions[at]?.(said);
    if (more === undefined && at === 0) return undefined;
    at += more === undefined ? -1 : 1;
    said = { ...said, ...more };
  }
  return said;
}
