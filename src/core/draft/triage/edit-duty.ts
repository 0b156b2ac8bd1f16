import { applyEdits } from '../../plan/fixes/edit.ts';
import { requirementShape } from '../../plan/schema.ts';
import type { MapEntry, MapNode } from '../../plan/yaml/source-node.ts';
import { answerGuess, entryGone } from '../guesses/answer-guess.ts';
import { openGuesses } from '../guesses/open-guesses.ts';
import type { ValueSpot } from '../guesses/typed-value.ts';
import { type DutyToSort, dutiesToSort, entryOf } from './duties-to-sort.ts';
import { judged, type Sorted, valueSet } from './duty-lines.ts';

/** What of a duty is changed while sorting, in the order in which it is offered. */
export const editedKeys = ['text', 'target', 'due', 'lead', 'with'] as const;

export type EditedKey = (typeof editedKeys)[number];

/** As plans have them. */
const order: readonly string[] = Object.keys(requirementShape.keys);

/** Points are not typed while sorting, and yet taken out where a duty is split. */
type SetKey = EditedKey | 'score';

/** Where a value of a duty is typed. */
export function spotIn({ map, quote }: DutyToSort, key: EditedKey): ValueSpot {
  const entry = entryOf(map, key);
  return { key, shape: requirementShape.keys[key].is, quote, written: '', at: entry === undefined ? {} : { entry } };
}

/** One value of a duty set, or taken out (`undefined`), by edits at its place. What was guessed of it is answered by that. */
export function editDuty(text: string, id: string, key: SetKey, yaml: string | undefined): Sorted {
  const guess = openGuesses(text).find((each) => each.key === key && each.place.requirement === id);
  if (guess === undefined) return judged(withValue(text, id, key, yaml));
  if (guess.at.entry !== undefined) {
    return answerGuess(text, guess, yaml === undefined ? { kind: 'drop' } : { kind: 'change', yaml });
  }
  const cleared = answerGuess(text, guess, { kind: 'accept' });
  return 'text' in cleared ? judged(withValue(cleared.text, id, key, yaml)) : cleared;
}

function withValue(text: string, id: string, key: SetKey, yaml: string | undefined): string | undefined {
  const duty = dutiesToSort(text).find((each) => each.id === id);
  // Within brackets a value may need other quotes than on a line of its own.
  if (duty === undefined || text.charAt(duty.map.start) === '{') return undefined;
  const entry = entryOf(duty.map, key);
  if (yaml === undefined && entry === undefined) return text;
  const edit =
    yaml === undefined
      ? entry && entryGone(text, duty.map, entry)
      : valueSet(text, duty.map, key, yaml, lastBefore(duty.map, key));
  return edit && applyEdits(text, [edit]);
}

/** The last of the keys that stand above one. */
function lastBefore({ entries }: MapNode, key: SetKey): MapEntry | undefined {
  const above = order.slice(0, order.indexOf(key));
  return entries.findLast((entry) => above.includes(entry.key.text));
}
