import type { Joined } from '../../core/draft/triage/join-duties.ts';
import { sortMessages } from '../areas/plans/review.ts';
import { wordsFor } from '../diagnostic-words.ts';
import type { Language } from '../language.ts';
import { type Shown, shown } from '../shown.ts';

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
