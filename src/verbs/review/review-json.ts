import { reviewQueue, unitOf, type Waiting } from '../../app/district/review-queue.ts';
import type { ReviewSubjects } from '../../app/district/review-subject.ts';
import type { Saved } from '../../app/district/save-verdict.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { reviewOutput } from '../../core/contract/outputs/handing-on/review.ts';
import { toldEntry } from '../../core/contract/told/told-entry.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';

type ReviewJson = OutputOf<typeof reviewOutput>;

/** What waits as it stands now, and what was recorded before; `only` of one duty. */
export async function reviewJson(
  subjects: ReviewSubjects,
  only: string | undefined,
  recorded: Saved['placements'],
): Promise<ReviewJson> {
  const { claims, own } = await reviewQueue(subjects, only);
  const [{ workspace }] = subjects;
  return {
    format: 1,
    plan: toldPlan(workspace.plan),
    waiting: claims.map(toldWaiting),
    own,
    entries: recorded.map(toldEntry),
  };
}

function toldWaiting({ subject, claim: { found } }: Waiting): ReviewJson['waiting'][number] {
  const { requirement, points } = found;
  return {
    unit: toldUnit(unitOf(subject)),
    id: requirement.id,
    text: requirement.text,
    selfScored: points === undefined ? null : (writtenPoints(points).self ?? null),
  };
}
