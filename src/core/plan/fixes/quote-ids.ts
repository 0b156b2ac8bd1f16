import { quoted } from '../yaml/quote-scalar.ts';
import { scalarAt } from '../yaml/source-node.ts';
import type { Edit } from './edit.ts';
import type { Fix } from './fix.ts';

/** `1.10` → `"1.10"`: the digits as they stand are what was meant. */
export const quoteIds: Fix = ({ root, found }) =>
  found
    .filter(({ code }) => code === 'unquoted-id')
    .flatMap(({ start: place }): Edit[] => {
      const node = scalarAt(root, place)?.node;
      if (node?.kind !== 'scalar' || !node.plain) return [];
      const { start, end, text } = node;
      return [{ start, end, replacement: quoted(text) }];
    });
