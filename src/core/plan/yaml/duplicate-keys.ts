import type { Reading } from '../reading.ts';
import { entrySpot, itemSpot, type MapEntry, type MapNode, type Spot } from './source-node.ts';

/** A key written twice in one map, anywhere in the file: YAML lets a reader drop either value in silence. */
export function findDuplicateKeys(spot: Spot, reading: Reading): void {
  const { node } = spot;
  if (node.kind === 'scalar') return;
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (item.kind !== 'scalar') findDuplicateKeys(itemSpot(spot, item, index), reading);
    }
    return;
  }
  for (const { entry, first } of doubledEntries(node)) {
    const { key } = entry;
    const line = reading.lineOf(first.key);
    reading.add('duplicate-key', { key: key.text, line }, { node: key, from: { spot, by: key.text } });
  }
  for (const entry of node.entries) {
    if (entry.value.kind !== 'scalar') findDuplicateKeys(entrySpot(spot, entry), reading);
  }
}

/** The maps of a plan have few keys: those are compared without making anything. */
const fewKeys = 12;

function haveOwnKeys(entries: readonly MapEntry[]): boolean {
  if (entries.length > fewKeys) return false;
  return entries.every(({ key }, index) => {
    for (let other = 0; other < index; other += 1) if (entries[other]?.key.text === key.text) return false;
    return true;
  });
}

function doubledEntries({ entries }: MapNode): { readonly entry: MapEntry; readonly first: MapEntry }[] {
  if (haveOwnKeys(entries)) return [];
  const firsts = new Map<string, MapEntry>();
  return entries.flatMap((entry) => {
    const first = firsts.get(entry.key.text);
    if (first !== undefined) return [{ entry, first }];
    firsts.set(entry.key.text, entry);
    return [];
  });
}
