import type { Finding } from '../diagnostic.ts';
import type { Reading } from './reading.ts';
import type { CharacterMatch, TextRule } from './rules/text-rule.ts';
import { isForeign, type ScalarNode, type SourceNode, type Spot, scalarAt } from './yaml/source-node.ts';

/**
 * What the text rules find in the plan's scalars. One finding a scalar and rule, at the first place, with how many
 * there are: a text pasted from elsewhere has many, and they are mended together.
 */
export function judgeText(rules: readonly TextRule[], text: string, root: SourceNode, reading: Reading): void {
  for (const rule of rules) {
    for (const { match, spot, count } of byScalar(rule.find(text), root)) {
      const { character, instead, start, end } = match;
      const finding = { code: rule.code, values: { character, instead, count } } as Finding;
      reading.addIn(finding, start, end, spot);
    }
  }
}

interface Group {
  readonly match: CharacterMatch;
  readonly spot: Spot;
  count: number;
}

function byScalar(matches: Iterable<CharacterMatch>, root: SourceNode): Iterable<Group> {
  const groups = new Map<ScalarNode, Group>();
  for (const match of matches) {
    const spot = scalarAt(root, match.start);
    if (spot?.node.kind !== 'scalar' || isForeign(spot)) continue;
    const group = groups.get(spot.node);
    if (group === undefined) groups.set(spot.node, { match, spot, count: 1 });
    else group.count += 1;
  }
  return groups.values();
}
