import { othersKind } from '../plan.ts';
import type { Reading } from '../reading.ts';
import { entrySpot, itemSpot, type MapNode, type Spot, textsOf, valueUnder } from '../yaml/source-node.ts';

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
        reading.add('unconfirmed-guess', { keys: keysIn(under) }, { ...under, node: entry.key });
      else if (!entry.key.text.startsWith('x-')) walk(under, reading);
    }
  }
}

/** A duty that was sorted out as others' alone: nobody here has to confirm what was guessed of it. */
export function isForOthers(map: MapNode): boolean {
  const kinds = valueUnder(map, 'for');
  return kinds !== undefined && textsOf(kinds).every((kind) => kind === othersKind);
}

function keysIn({ node }: Spot): string {
  if (node.kind === 'scalar') return node.text;
  const items = node.kind === 'list' ? node.items : [];
  return items.flatMap((item) => (item.kind === 'scalar' ? [item.text] : [])).join(', ');
}
