import type { Reading } from './reading.ts';
import { entrySpot, itemSpot, type MapEntry, type MapNode, type Spot } from './source-node.ts';

/** A key written twice in one map, anywhere in the file: YAML lets a reader drop either value in silence. */
export function findDuplicateKeys(spot: Spot, reading: Reading): void {
  const { node } = spot;
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) findDuplicateKeys(itemSpot(spot, item, index), reading);
    return;
  }
  for (const { entry, first } of doubledEntries(node)) {
    const { line } = reading.placeOf(first.key);
    const { key } = entry;
    reading.add('duplicate-key', { key: key.text, line }, { node: key, from: { spot, by: key.text } });
  }
  for (const entry of node.entries) findDuplicateKeys(entrySpot(spot, entry), reading);
}

function doubledEntries({ entries }: MapNode): { readonly entry: MapEntry; readonly first: MapEntry }[] {
  const firsts = new Map<string, MapEntry>();
  return entries.flatMap((entry) => {
    const first = firsts.get(entry.key.text);
    if (first !== undefined) return [{ entry, first }];
    firsts.set(entry.key.text, entry);
    return [];
  });
}
