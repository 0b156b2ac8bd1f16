import { textsOf, valueUnder } from '../../plan/yaml/source-node.ts';
import { partsTyped } from '../guesses/typed-parts.ts';
import { dutiesToSort } from './duties-to-sort.ts';
import { assignKinds } from './sort-duties.ts';

/**
 * The plan's text with no duty for a kind of unit that the new `units` (YAML) leave out, so that they can be written; a duty that
 * was for such kinds alone stays, and the plan's reader names it.
 */
export function keepKinds(text: string, units: string): string {
  const kinds = new Set(partsTyped(units.replaceAll('\n', ', '))?.map(([kind]) => kind));
  const groups = new Map<string, { readonly left: readonly string[]; readonly ids: Set<string> }>();
  for (const { id, map } of dutiesToSort(text)) {
    const node = valueUnder(map, 'for');
    const own = node === undefined ? [] : textsOf(node);
    const left = own.filter((kind) => kinds.has(kind));
    if (left.length === own.length || left.length === 0) continue;
    const group = groups.get(left.join()) ?? { left, ids: new Set<string>() };
    groups.set(left.join(), { left, ids: group.ids.add(id) });
  }
  return [...groups.values()].reduce((now, { left, ids }) => {
    const assigned = assignKinds(now, ids, left);
    return 'text' in assigned ? assigned.text : now;
  }, text);
}
