import { othersKind } from '../../plan/plan.ts';
import { textsOf, valueUnder } from '../../plan/yaml/source-node.ts';
import { type OpenGuess, openGuesses } from '../guesses/open-guesses.ts';

/** The open guesses that anybody here has to answer: not those about duties that were sorted out as others'. */
export function guessesToAsk(text: string): OpenGuess[] {
  return openGuesses(text).filter(({ at: { map } }) => {
    const value = valueUnder(map, 'for');
    return value === undefined || textsOf(value).some((kind) => kind !== othersKind);
  });
}
