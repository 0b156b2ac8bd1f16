import { isSettled, type RequirementProgress } from './progress.ts';
import { isByRecorder, type Review, reviewOf } from './review-state.ts';

/** One duty that a unit reports as settled, has scored, or has given its part to, with the records that say so. */
export interface Claim {
  readonly found: RequirementProgress;
  readonly review: Review;
  /** The reviewer recorded some of it. */
  readonly isOwn: boolean;
}

/** Everything that is reported done or exempt, is a part of the district's, or has points that its unit gave it, whoever has looked at it. `writer`: the reviewer's file there, if there is one. */
export function claimsAmong(
  requirements: readonly RequirementProgress[],
  reviewer: string,
  writer: string | undefined,
): readonly Claim[] {
  return (
    requirements
      .filter((found) => (found.contributes ? found.isBegun : isSettled(found)) || isScored(found))
      .map((found): Claim => {
        const review = reviewOf(found.entries);
        const said = [...review.records, ...found.entries.filter(({ entry }) => entry.kind === 'score')];
        const isOwn = said.some((record) => isByRecorder({ entry: { by: reviewer }, writer }, record));
        return { found, review, isOwn };
      })
      // A period's exemption in the plan's breaks, or a limit kept by doing nothing, is nobody's claim.
      .filter(({ found, review }) => review.records.length > 0 || isScored(found))
  );
}

/** Those that wait for a reviewer: for a verdict, or for points beside those that the unit gave. */
export function waiting(claims: readonly Claim[]): readonly Claim[] {
  return claims.filter(({ found, review: { state, records } }) => {
    const lacksPoints = isScored(found) && found.points?.reviewed === undefined && state !== 'returned';
    return lacksPoints || (state === 'unreviewed' && records.length > 0);
  });
}

function isScored({ points }: RequirementProgress): boolean {
  return points?.self !== undefined;
}
