import { isForOthers } from '../../plan/rules/unconfirmed-guess.ts';
import { type OpenGuess, openGuesses } from '../guesses/open-guesses.ts';

/** The open guesses that anybody here has to answer: not those about duties that were sorted out as others'. */
export function guessesToAsk(text: string): OpenGuess[] {
  return openGuesses(text).filter(({ at: { map } }) => !isForOthers(map));
}
