import type { OpenGuess } from '../../core/draft/guesses/open-guesses.ts';
import { valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import { draftKeyWords } from '../../words/answers/draft-words.ts';
import { draftPagesMessages } from '../../words/areas/page/draft.ts';
import { guessMessages } from '../../words/areas/plans/review.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';
import { targetWords } from '../../words/target-words.ts';
import { type DraftPage, Way } from './draft-form.tsx';

export interface NumberedGuess {
  readonly guess: OpenGuess;
  /** Among all, as the button has it. */
  readonly index: number;
}

interface GuessesValues {
  readonly page: DraftPage;
  readonly guesses: readonly NumberedGuess[];
}

/** What of one place is guessed, each to be confirmed. */
export function Guesses({ page, guesses }: GuessesValues) {
  const { language } = page;
  const say = draftPagesMessages[language];
  return (
    <>
      {guesses.map(({ guess, index }) => (
        <p class="warning">
          {say.guess({ key: keyWords(guess.key, language), value: plainValue(guess, page), why: guess.why })}{' '}
          <Way way={`accept ${index}`} label={guessMessages[language].accept} />{' '}
          {guess.mayDrop ? <Way way={`gone ${index}`} label={say.gone} /> : null}
        </p>
      ))}
    </>
  );
}

/** A target in words; of what else is said under names of its own the values alone: they are what a person knows. */
function plainValue(guess: OpenGuess, { targets, language }: DraftPage): string {
  const target = targets.get(guess.place.requirement ?? '');
  if (guess.key === 'target' && target !== undefined) return exact(targetWords(target, language));
  // Its id is one that the program made up.
  const typed = guess.key === 'issuer' ? valueAsTyped(guess).replace(/^id: [^,]*, /, '') : valueAsTyped(guess);
  return typed.replaceAll(/(?:^|, )[a-z-]+: /g, (found) => (found.startsWith(',') ? '、' : ''));
}

function keyWords(key: string, language: Language): Shown {
  const keys: Readonly<Record<string, Shown>> = draftPagesMessages[language].keys;
  return (Object.hasOwn(keys, key) ? keys[key] : undefined) ?? draftKeyWords(key, language);
}
