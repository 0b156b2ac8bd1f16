import { othersKind } from '../plan.ts';
import type { Reading } from '../reading.ts';
import {
  entrySpot,
  itemSpot,
  type MapNode,
  type SourceNode,
  type Spot,
  textsOf,
  valueUnder,
} from '../yaml/source-node.ts';

/** The key in which a draft says what it guessed; whoever has checked it takes it out. */
export const guessKey = 'x-guess';

/** Judges the nodes themselves, because a plan keeps no `x-` key; few files have such a key, and the others are not walked. */
export function unconfirmedGuess(text: string, root: Spot, reading: Reading): void {
  if (text.includes(guessKey)) walk(root, reading);
}

function walk(spot: Spot, reading: Reading): void {
  const { node } = spot;
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) walk(itemSpot(spot, item, index), reading);
  } else if (node.kind === 'map' && !isForOthers(node)) {
    for (const entry of node.entries) {
      const under = entrySpot(spot, entry);
      if (entry.key.text === guessKey)
        for (const [keys, node] of guessedIn(under, entry.key))
          reading.add('unconfirmed-guess', { keys }, { ...under, node });
      else if (!entry.key.text.startsWith('x-')) walk(under, reading);
    }
  }
}

/** A duty that was sorted out as others' alone: nobody here has to confirm what was guessed of it. */
export function isForOthers(map: MapNode): boolean {
  const kinds = valueUnder(map, 'for');
  return kinds !== undefined && textsOf(kinds).every((kind) => kind === othersKind);
}

/** One finding a guess, as the review counts them: each at its own name. */
function guessedIn({ node }: Spot, key: SourceNode): [string, SourceNode][] {
  if (node.kind === 'scalar') return [[node.text, key]];
  const items = node.kind === 'list' ? node.items : [];
  return items.flatMap((item): [string, SourceNode][] => (item.kind === 'scalar' ? [[item.text, item]] : []));
}
