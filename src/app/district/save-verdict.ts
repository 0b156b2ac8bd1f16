import type { EntryDraft, Placement } from '../../core/ledger/entry.ts';
import { fingerprintOf } from '../../core/ledger/fingerprint.ts';
import { plainPoints, refusePoints } from '../../core/ledger/given/given-points.ts';
import type { Claim } from '../../core/progress/claims.ts';
import { writtenPoints } from '../../core/progress/points/points.ts';
import { Trouble } from '../../trouble.ts';
import { reviewMessages } from '../../words/areas/ledger/hand-in.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import { refusalTrouble } from '../answers/save-answers.ts';
import { perUnit, unitOf, type Waiting } from './review-queue.ts';
import type { ReviewSubject } from './review-subject.ts';

/** What a reviewer says of a claim: accepted, with points where some were given, or returned for a reason. */
export type Verdict = { readonly points: string | undefined } | { readonly reason: string };

const asSelfScored: ReadonlySet<string> = new Set(['self', '自评', '自评分']);

/** Whether the points meant are those that each unit gave itself. */
export function isAsSelfScored(points: string | undefined): boolean {
  return points !== undefined && asSelfScored.has(points.trim());
}

/** A claim that waits, and what is said of it. */
export interface Judged extends Waiting {
  readonly verdict: Verdict;
}

/** Verdicts of claims of any units: all are held against them before the first is recorded, a unit's as one step, and told when it is; gives what was recorded. */
export async function saveMany(judged: readonly Judged[], tell: (said: Shown) => void): Promise<Saved['placements']> {
  const proposed = perUnit(judged).map(({ subject, claims }) => ({
    subject,
    drafts: claims.map(({ claim, verdict }) => verdictDraft(claim, verdict, subject.reviewer)),
  }));
  const all: Saved['placements'][] = [];
  for (const { subject, drafts } of proposed) {
    const { said, placements } = await saveVerdicts(drafts, subject);
    all.push(placements);
    for (const words of said) tell(ofUnit(words, subject));
  }
  return all.flat();
}

/** What is said where several units are reviewed bears the unit's name. */
export function ofUnit(words: Shown, subject: ReviewSubject): Shown {
  return line`${exact(unitOf(subject).name)} ${words}`;
}

/** A verdict of a claim, ready to be recorded. Throws `Trouble` for one that cannot be said of it, before anything is. */
export function verdictDraft(claim: Claim, verdict: Verdict, reviewer: string): EntryDraft {
  const { requirement } = claim.found;
  const { id } = requirement;
  if (claim.isOwn) throw new Trouble('review-own', { id, by: reviewer });
  return {
    kind: 'review',
    requirement: id,
    print: fingerprintOf(requirement),
    said: requirement.text,
    ...saidBy(verdict, claim),
    reviews: claim.review.records.map(({ entry }) => entry.id),
  };
}

/** What was recorded of one unit, and its words. */
export interface Saved {
  readonly said: readonly Shown[];
  readonly placements: readonly Pick<Placement, 'entry' | 'writer'>[];
}

/** Records verdicts over the records that were looked at, and says them; those of one call are one step, and one undo. */
export async function saveVerdicts(
  drafts: readonly EntryDraft[],
  { workspace: { plan, config, language }, store, reviewer, reviewingUnit }: ReviewSubject,
): Promise<Saved> {
  const signer = await (await store.keys()).signer(reviewingUnit);
  const { entries } = await store.append(drafts, { name: reviewer, unit: config.unit.id, plan: plan.id, signer });
  const say = reviewMessages[language];
  const said = drafts.map(({ requirement: id = '', reason, points }) => {
    if (reason !== undefined) return say.returned({ id, reason });
    return points === undefined ? say.accepted({ id }) : say.acceptedWith({ id, points });
  });
  const writer = (await store.writer(plan.id)) ?? '';
  return { said, placements: entries.map((entry) => ({ entry, writer })) };
}

function saidBy(verdict: Verdict, { found }: Claim): Pick<EntryDraft, 'verdict' | 'reason' | 'points'> {
  if ('reason' in verdict) {
    const reason = verdict.reason.trim();
    if (reason === '') throw new Trouble('review-reason');
    return { verdict: 'returned', reason };
  }
  const points = isAsSelfScored(verdict.points) ? selfScore(found) : verdict.points;
  if (points === undefined) return { verdict: 'accepted' };
  const refusal = refusePoints(points, found.requirement);
  if (refusal !== undefined) throw refusalTrouble(refusal);
  return { verdict: 'accepted', points: plainPoints(points) };
}

/** What the unit did not score has none, and an exempt duty counts for nobody. */
function selfScore({ points, status }: Claim['found']): string | undefined {
  return points === undefined || status === 'exempt' ? undefined : (writtenPoints(points).self ?? undefined);
}
