import type { Day } from '../../core/day.ts';
import { answerGuess } from '../../core/draft/guesses/answer-guess.ts';
import { typedKindOf, typedValue, valueAsTyped } from '../../core/draft/guesses/typed-value.ts';
import { dutiesToSort, itemsToSort } from '../../core/draft/triage/duties-to-sort.ts';
import { editDuty, editedKeys, spotIn } from '../../core/draft/triage/edit-duty.ts';
import { guessesToAsk } from '../../core/draft/triage/guesses-to-ask.ts';
import { type Joined, joinDuties } from '../../core/draft/triage/join-duties.ts';
import { raiseContext } from '../../core/draft/triage/raise-context.ts';
import { type Sorting, sortDuties } from '../../core/draft/triage/sort-duties.ts';
import { partingsOf, splitDuty } from '../../core/draft/triage/split-duty.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { whyUnchanged } from '../../words/answers/draft-words.ts';
import { guessMessages, sortMessages } from '../../words/areas/plans/import.ts';
import type { Language } from '../../words/language.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import type { TypedAnswer } from './read-answer.ts';

/** Whose a duty may be said to be, as the buttons stand. */
export const sortings = ['ours', 'others', 'never', 'context', 'drop'] as const satisfies readonly Sorting[];

/** What a button asked for: `ours 1.1.2`, `others-item 1.1`, `raise 1.1 0`. */
export interface Wish {
  readonly way: string;
  readonly id: string;
  readonly rest: string;
}

export function wishIn(typed: TypedAnswer): Wish {
  const [way = '', id = '', ...rest] = (typed.get('way')?.[0] ?? '').split(' ');
  return { way, id, rest: rest.join(' ') };
}

export interface Context {
  readonly text: string;
  readonly typed: TypedAnswer;
  readonly plan: Plan;
  readonly today: Day;
  readonly language: Language;
}

type Changed = { readonly text: string } | { readonly why: Shown };

/** The plan's text as the wish makes it, or why it cannot be. `undefined` for what no button asks. */
export function changeDraft({ way, id, rest }: Wish, context: Context): Changed | undefined {
  const { text, language } = context;
  const sorting = sortings.find((each) => way === each || way === `${each}-item`);
  const result = (changed: Joined) => told(changed, language);
  if (sorting !== undefined) {
    const isOne = way === sorting;
    const ids = dutiesToSort(text).filter((duty) => (isOne ? duty.id : duty.item.id) === id);
    const named = new Set(ids.map((duty) => duty.id));
    return result(sortDuties(text, named, sorting, sortMessages[language].othersName));
  }
  switch (way) {
    case 'edit':
      return edited(id, context);
    case 'split': {
      const duty = dutiesToSort(text).find((each) => each.id === id);
      const parts = partingsOf(duty?.text ?? '')[Number(context.typed.get(`parts ${id}`)?.[0])];
      return parts && result(splitDuty(text, id, parts));
    }
    case 'join':
      return result(joinDuties(text, id));
    case 'raise': {
      const sentence = itemsToSort(text).find(({ item }) => item.id === id)?.context[Number(rest)];
      return sentence === undefined ? undefined : result(raiseContext(text, id, sentence));
    }
    case 'accept':
    case 'gone':
      return guessAnswered(way, Number(id), context);
    default:
      return undefined;
  }
}

function told(changed: Joined, language: Language): Changed {
  return 'text' in changed ? changed : { why: whyUnchanged(changed, language) };
}

/** Each value that was typed anew, all of them or none: an emptied one goes. */
function edited(id: string, { text, typed, plan, today, language }: Context): Changed {
  let now = text;
  for (const key of editedKeys) {
    const duty = dutiesToSort(now).find((each) => each.id === id);
    const given = typed.get(`${key} ${id}`)?.[0]?.trim();
    if (duty === undefined || given === undefined) continue;
    const spot = spotIn(duty, key);
    if (given === exact(valueAsTyped(spot))) continue;
    const yaml = given === '' ? undefined : typedValue(given, spot, plan.period, today);
    const name = sortMessages[language].keys[key];
    if (given !== '' && yaml === undefined)
      return {
        why: line`${name}${guessMessages[language].colon}${guessMessages[language].notUnderstood[typedKindOf(spot)]}`,
      };
    const changed = told(editDuty(now, id, key, yaml), language);
    if ('why' in changed) return { why: line`${name}${guessMessages[language].colon}${changed.why}` };
    now = changed.text;
  }
  return { text: now };
}

function guessAnswered(way: 'accept' | 'gone', index: number, { text, language }: Context): Changed | undefined {
  const guess = guessesToAsk(text)[index];
  if (guess === undefined) return undefined;
  const answered = answerGuess(text, guess, { kind: way === 'gone' ? 'drop' : 'accept' });
  if ('byHand' in answered) return { why: guessMessages[language].byHand({ line: guess.line }) };
  return told(answered, language);
}
