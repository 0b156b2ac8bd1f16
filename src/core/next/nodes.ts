import { type MapNode, valueUnder } from '../plan/yaml/source-node.ts';

/** The maps of the list under a key. */
export function listUnder(map: MapNode, key: string): MapNode[] {
  const list = valueUnder(map, key);
  return list?.kind === 'list' ? list.items.filter((item) => item.kind === 'map') : [];
}
