import type { Placement } from '../../ledger/entry.ts';
import type { OutputOf } from '../output-shape.ts';
import type { entryShape } from '../shared/entry.ts';

/** An entry with the file that it stands in, as every output says it. Whatever further keys an entry brings, `writer` is ours. */
export function toldEntry({ entry, writer }: Pick<Placement, 'entry' | 'writer'>): OutputOf<typeof entryShape> {
  const own = { writer };
  return { ...own, ...entry, ...own };
}
