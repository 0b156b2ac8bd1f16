import { compare, formatDecimal, sum } from '../../../decimal.ts';
import type { Plan } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** The requirements of an item share its score: together they cannot give more than it has. */
export function itemScoreExceeded({ sections }: Plan): RuleFinding[] {
  return sections
    .flatMap(({ items }) => items)
    .flatMap((about) => {
      const { id, score, requirements } = about;
      const shared = sum(requirements.flatMap((each) => each.score ?? []));
      if (score === undefined || compare(shared, score) <= 0) return [];
      const values = { id, score: formatDecimal(score), sum: formatDecimal(shared) };
      return [{ code: 'item-score-exceeded', values, about, at: ['score'] }];
    });
}
