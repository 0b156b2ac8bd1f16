import { halfWidthPunctuation } from '../rules/half-width-punctuation.ts';
import { scalarAt } from '../yaml/source-node.ts';
import type { Fix } from './fix.ts';

/** `学习,研讨` → `学习，研讨`, in each text where the rule found some. */
export const widenPunctuation: Fix = ({ text, root, found }) => {
  const nodes = found
    .filter(({ code }) => code === 'half-width-punctuation')
    .flatMap(({ start }) => scalarAt(root, start)?.node ?? []);
  const holding = new Set(nodes);
  return Array.from(halfWidthPunctuation.find(text))
    .filter(({ start }) => holding.has(scalarAt(root, start)?.node ?? root))
    .map(({ start, end, instead }) => ({ start, end, replacement: instead }));
};
