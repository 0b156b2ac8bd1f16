import { isSettled, type RequirementProgress } from './progress.ts';
import { isByRecorder, type Review, reviewOf } from './review-state.ts';

/** One duty that a unit reports as settled, with the records that say so. */
export interface Claim {
  readonly found: RequirementProgress;
  readonly review: Review;
  /** The reviewer recorded some of it. */
  readonly isOwn: boolean;
}

/** Everything that is reported done or exempt, whoever has looked at it. `writer`: the reviewer's file there, if there is one. */
export function claimsAmong(
  requirements: readonly RequirementProgress[],
  reviewer: string,
  writer: string | undefined,
): readonly Claim[] {
  return (
    requirements
      .filter((found) => !found.contributes && isSettled(found))
      .map((found): Claim => {
        const review = reviewOf(found.entries);
        const isOwn = review.records.some((record) => isByRecorder({ entry: { by: reviewer }, writer }, record));
        return { found, review, isOwn };
      })
      // A period's exemption in the plan's breaks, or a limit kept by doing nothing, is nobody's claim.
      .filter(({ review }) => review.records.length > 0)
  );
}

/** Those that wait for a reviewer. */
export function waiting(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ review }) => review.state === 'unreviewed');
}
