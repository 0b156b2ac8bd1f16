import type { MapNode, SourceNode } from '../plan/yaml/source-node.ts';

/** The value under a key of a map; of a key written twice the first. */
export function valueUnder(map: MapNode, key: string): SourceNode | undefined {
  return map.entries.find((entry) => entry.key.text === key)?.value;
}

/** The maps of the list under a key. */
export function listUnder(map: MapNode, key: string): MapNode[] {
  const list = valueUnder(map, key);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}
