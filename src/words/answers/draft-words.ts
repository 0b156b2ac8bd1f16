import { addDays, addMonths, type Day, daysBetween, type Span } from '../../core/day.ts';
import type { TypedKind } from '../../core/draft/guesses/typed-value.ts';
import type { Joined } from '../../core/draft/triage/join-duties.ts';
import { guessMessages, sortMessages } from '../areas/plans/review.ts';
import { wordsFor } from '../diagnostic-words.ts';
import type { Language } from '../language.ts';
import { type Shown, shown } from '../shown.ts';
import { type Of, sentence, type Wording } from '../table.ts';

/** How a value is asked for, and what is said of one that is not understood; the days in it are the plan's. */
export function typedWords(says: 'typed' | 'notUnderstood', kind: TypedKind, period: Span, language: Language): Shown {
  const all: Readonly<Record<TypedKind, Wording<Of<'day' | 'month' | 'date' | 'from' | 'to'>>>> =
    guessMessages[language][says];
  const day = someMonthsEnd(period);
  const [, month, date] = day.split('-').map(Number);
  return sentence(all[kind], { day, month: month ?? '', date: date ?? '', ...period });
}

/** The end of the month amid the plan, where it is one of its days. */
function someMonthsEnd({ from, to }: Span): Day {
  const middle = addDays(from, Math.floor(daysBetween(from, to) / 2));
  const end = addDays(addMonths(`${middle.slice(0, 7)}-01` as Day, 1), -1);
  return end > to ? to : end;
}

/** Why a duty of a draft was not changed. */
export function whyUnchanged(changed: Exclude<Joined, { readonly text: string }>, language: Language): Shown {
  const say = sortMessages[language];
  if ('both' in changed) {
    return changed.both === 'target' ? say.bothTargets : say.both({ key: draftKeyWords(changed.both, language) });
  }
  if ('alone' in changed) return say.alone;
  if (!('refused' in changed)) return say.byHandChange;
  const { refused } = changed;
  if (refused.code !== 'bad-target') return shown(wordsFor(refused, language).message);
  // Whoever typed it in plain words knows no keys.
  const plain: Readonly<Record<string, Shown>> = say.refusedTargets;
  const { problem } = refused.values;
  return (Object.hasOwn(plain, problem) ? plain[problem] : undefined) ?? say.refusedTargets.other;
}

/** What a key of a duty is called; one without a name as it is written. */
export function draftKeyWords(key: string, language: Language): Shown {
  const keys: Readonly<Record<string, Shown>> = sortMessages[language].keys;
  return Object.hasOwn(keys, key) ? (keys[key] ?? shown(key)) : shown(key);
}
