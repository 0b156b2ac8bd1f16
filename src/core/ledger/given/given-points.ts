import { compare, type Decimal, formatDecimal } from '../../decimal.ts';
import type { Requirement } from '../../plan/plan.ts';
import { readLevel } from '../../text/read-amount.ts';
import type { Refusal } from '../answer.ts';

/** Points as people type them: `8.5`, `８.５`, `8.5分`. */
const unit = '分';

/** Points that a person typed, from 0 to what the duty counts for; `undefined` for anything else. */
export function readPoints(text: string, { score }: Pick<Requirement, 'score'>): Decimal | undefined {
  const read = readLevel(text, unit);
  return score !== undefined && 'value' in read && compare(read.value, score) <= 0 ? read.value : undefined;
}

/** Why they cannot be given; `undefined` where they can. */
export function refusePoints(text: string, { id, score }: Pick<Requirement, 'id' | 'score'>): Refusal | undefined {
  if (score === undefined) return { code: 'no-score', values: { id } };
  if (readPoints(text, { score }) !== undefined) return undefined;
  return { code: 'bad-points', values: { text, max: formatDecimal(score) } };
}

/** In their shortest form; they were found to be sound before. */
export function plainPoints(text = ''): string {
  const read = readLevel(text, unit);
  return 'value' in read ? formatDecimal(read.value) : text;
}
