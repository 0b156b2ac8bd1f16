import { type Decimal, partOf } from '../../decimal.ts';
import { kindOf } from '../../target/kinds.ts';
import type { RequirementProgress } from '../progress.ts';

/** So many places a suggestion has; it is rounded down, as nobody may claim what is not there. */
const placesSuggested = 2;

/**
 * What a unit might give itself: all where the duty is done, else by the share or the periods that are met. `undefined` where
 * neither tells. It is only ever shown: points are what somebody says.
 */
export function suggestedPoints(found: RequirementProgress): Decimal | undefined {
  const { points, status, contributes, measured, requirement } = found;
  if (points === undefined || contributes || status === 'exempt') return undefined;
  if (status === 'done') return points.max;
  const part = kindOf(requirement.target).metPart?.(requirement.target, measured);
  return part && partOf(points.max, part, placesSuggested);
}
