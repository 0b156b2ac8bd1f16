import { formatDecimal } from '../../../decimal.ts';
import type { Plan } from '../../plan.ts';
import type { RuleFinding } from '../../reading.ts';

/** Points are given to requirements: an item's score that none of them shares can be earned by nobody. */
export function itemScoreUnshared({ sections }: Plan): RuleFinding[] {
  return sections
    .flatMap(({ items }) => items)
    .flatMap((about) => {
      const { id, score, requirements } = about;
      if (score === undefined || requirements.some((each) => each.score !== undefined)) return [];
      return [{ code: 'item-score-unshared', values: { id, score: formatDecimal(score) }, about, at: ['score'] }];
    });
}
