import { applyEdits } from '../../plan/fixes/edit.ts';
import { flowScalar } from '../../plan/yaml/quote-scalar.ts';
import { withEntries } from '../../plan/yaml/set-entries.ts';
import type { MapNode } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';
import { answerGuess, entryGone } from '../guesses/answer-guess.ts';
import { type OpenGuess, openGuesses } from '../guesses/open-guesses.ts';
import { entryOf } from './duties-to-sort.ts';
import { judged, type Sorted, valueSet } from './duty-lines.ts';

/** 学期, 假期: a line of the calendar. */
export interface TypedSpan {
  readonly title: string;
  readonly from: string;
  readonly to: string;
}

/** What of the plan as a whole is changed: a value under a key or under a key of its map (`undefined`: it goes), or all spans of a list. */
export type PlanChange =
  | { readonly key: 'title' | 'id'; readonly value: string }
  | { readonly key: PlanMap; readonly within: string; readonly value: string | undefined }
  | { readonly key: 'terms' | 'breaks'; readonly spans: readonly TypedSpan[] };

type PlanMap = 'issuer' | 'period' | 'source' | 'units';

/** Changes the plan as a whole by edits at their places, all of them or none. What was guessed of these keys is answered by that. */
export function editPlan(text: string, changes: readonly PlanChange[]): Sorted {
  const changed = changes.reduce<string | undefined>(
    (before, change) => (before === undefined ? undefined : withChange(before, change)),
    text,
  );
  const keys = new Set<string>(changes.map(({ key }) => key));
  let now = judged(changed);
  for (const key of keys) {
    const guess: OpenGuess | undefined = 'text' in now ? openGuesses(now.text).find(isOfPlan(key)) : undefined;
    if ('text' in now && guess !== undefined) now = answerGuess(now.text, guess, { kind: 'accept' });
  }
  return now;
}

function isOfPlan(key: string) {
  return ({ key: guessed, place }: OpenGuess) =>
    guessed === key && place.section === undefined && place.item === undefined && place.requirement === undefined;
}

function withChange(text: string, change: PlanChange): string | undefined {
  if ('spans' in change) return withSpans(text, change.key, change.spans);
  const { key, value } = change;
  if (!('within' in change)) return withEntries(text, undefined, new Map([[key, flowScalar(change.value)]]));
  if (value === undefined) return without(text, key, change.within);
  // Days stand as days do: in quotes they would be no days.
  return withEntries(text, key, new Map([[change.within, key === 'period' ? value : flowScalar(value)]]));
}

function rootOf(text: string): MapNode | undefined {
  const { root } = readYaml(text);
  return root?.kind === 'map' ? root : undefined;
}

function without(text: string, key: string, within: string): string | undefined {
  const root = rootOf(text);
  const map = root && entryOf(root, key)?.value;
  const entry = map?.kind === 'map' ? entryOf(map, within) : undefined;
  const gone = map?.kind === 'map' && entry ? entryGone(text, map, entry) : undefined;
  return gone && applyEdits(text, [gone]);
}

/** On one line, below the period; without any the key goes. */
function withSpans(text: string, key: 'terms' | 'breaks', spans: readonly TypedSpan[]): string | undefined {
  const root = rootOf(text);
  if (root === undefined) return undefined;
  const entry = entryOf(root, key);
  if (spans.length === 0) {
    const gone = entry && entryGone(text, root, entry);
    return entry === undefined ? text : gone && applyEdits(text, [gone]);
  }
  const written = spans.map(
    ({ title, from, to }) => `{ ${title === '' ? '' : `title: ${flowScalar(title)}, `}from: ${from}, to: ${to} }`,
  );
  const edit = valueSet(text, root, key, `[${written.join(', ')}]`, entryOf(root, 'period'));
  return edit && applyEdits(text, [edit]);
}
