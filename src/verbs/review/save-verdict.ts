import type { ReviewSubject } from '../../app/district/review-subject.ts';
import type { EntryDraft } from '../../core/ledger/entry.ts';
import { fingerprintOf } from '../../core/ledger/fingerprint.ts';
import type { Requirement } from '../../core/plan/plan.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { shownText } from '../../core/text/shown-text.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';

/** Records a verdict over the records that were looked at, and says it. Throws `Trouble` where the reviewer recorded some of them. */
export async function saveVerdict(
  { found, review: { records }, isOwn }: Claim,
  reason: string | undefined,
  { workspace, store, reviewer }: ReviewSubject,
): Promise<string> {
  const { plan, config, language } = workspace;
  const { requirement } = found;
  const id = safeText(requirement.id);
  if (isOwn) throw new Trouble('review-own', { id, by: shownText(reviewer) });
  if (reason !== undefined && reason.trim() === '') throw new Trouble('review-reason');
  const draft = verdictDraft(
    requirement,
    reason?.trim(),
    records.map(({ entry }) => entry.id),
  );
  await store.append([draft], { name: reviewer, unit: config.unit.id, plan: plan.id });
  const say = reviewMessages[language];
  return reason === undefined ? say.accepted({ id }) : say.returned({ id, reason: shownText(reason.trim()) });
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
