import { refusalTrouble } from '../../app/answers/save-answers.ts';
import type { ReviewSubject } from '../../app/district/review-subject.ts';
import type { EntryDraft } from '../../core/ledger/entry.ts';
import { fingerprintOf } from '../../core/ledger/fingerprint.ts';
import { plainPoints, refusePoints } from '../../core/ledger/given/given-points.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Shown } from '../../words/shown.ts';

/** What a reviewer says of a claim: accepted, with points where some were given, or returned for a reason. */
export type Verdict = { readonly points: string | undefined } | { readonly reason: string };

/** Records a verdict over the records that were looked at, and says it. Throws `Trouble` where the reviewer recorded some of them. */
export async function saveVerdict(
  { found, review: { records }, isOwn }: Claim,
  verdict: Verdict,
  { workspace, store, reviewer, reviewingUnit }: ReviewSubject,
): Promise<Shown> {
  const { plan, config, language } = workspace;
  const { requirement } = found;
  const { id } = requirement;
  if (isOwn) throw new Trouble('review-own', { id, by: reviewer });
  const draft: EntryDraft = {
    kind: 'review',
    requirement: id,
    print: fingerprintOf(requirement),
    said: requirement.text,
    ...saidBy(verdict, requirement),
    reviews: records.map(({ entry }) => entry.id),
  };
  const signer = await (await store.keys()).signer(reviewingUnit);
  await store.append([draft], { name: reviewer, unit: config.unit.id, plan: plan.id, signer });
  const say = reviewMessages[language];
  if (draft.reason !== undefined) return say.returned({ id, reason: draft.reason });
  return draft.points === undefined ? say.accepted({ id }) : say.acceptedWith({ id, points: draft.points });
}

function saidBy(verdict: Verdict, requirement: Requirement): Pick<EntryDraft, 'verdict' | 'reason' | 'points'> {
  if ('reason' in verdict) {
    const reason = verdict.reason.trim();
    if (reason === '') throw new Trouble('review-reason');
    return { verdict: 'returned', reason };
  }
  if (verdict.points === undefined) return { verdict: 'accepted' };
  const refusal = refusePoints(verdict.points, requirement);
  if (refusal !== undefined) throw refusalTrouble(refusal);
  return { verdict: 'accepted', points: plainPoints(verdict.points) };
}
