import { completionOf, percentDone } from '../../progress/completion.ts';
import type { Totals } from '../../progress/progress.ts';
import type { OutputOf } from '../output-shape.ts';
import type { completionShape } from '../shared/totals.ts';

/** How much of what the totals count is done. */
export function toldCompletion(totals: Totals): OutputOf<typeof completionShape> {
  const { done, of } = completionOf(totals);
  return { done, of, percent: percentDone(done, of) };
}
