import type { Draft } from '../../app/answers/answers-of.ts';

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
