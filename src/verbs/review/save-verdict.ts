import type { ReviewSubject } from '../../app/district/review-subject.ts';
import type { EntryDraft } from '../../core/ledger/entry.ts';
import { fingerprintOf } from '../../core/ledger/fingerprint.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import type { Shown } from '../../words/shown.ts';

/** Records a verdict over the records that were looked at, and says it. Throws `Trouble` where the reviewer recorded some of them. */
export async function saveVerdict(
  { found, review: { records }, isOwn }: Claim,
  reason: string | undefined,
  { workspace, store, reviewer }: ReviewSubject,
): Promise<Shown> {
  const { plan, config, language } = workspace;
  const { requirement } = found;
  const { id } = requirement;
  if (isOwn) throw new Trouble('review-own', { id, by: reviewer });
  if (reason !== undefined && reason.trim() === '') throw new Trouble('review-reason');
  const draft = verdictDraft(
    requirement,
    reason?.trim(),
    records.map(({ entry }) => entry.id),
  );
  await store.append([draft], { name: reviewer, unit: config.unit.id, plan: plan.id });
  const say = reviewMessages[language];
  return reason === undefined ? say.accepted({ id }) : say.returned({ id, reason: reason.trim() });
}

function verdictDraft(requirement: Requirement, reason: string | undefined, reviews: readonly string[]): EntryDraft {
  return {
    kind: 'review',
    requirement: requirement.id,
    print: fingerprintOf(requirement),
    said: requirement.text,
    ...(reason === undefined ? { verdict: 'accepted' } : { verdict: 'returned', reason }),
    reviews,
  };
}
