import { placedRequirements } from '../../core/plan/plan.ts';
import { type Claim, waiting } from '../../core/progress/claims.ts';
import { claimsIn, type ReviewSubject } from './review-subject.ts';

/** One claim that waits for a verdict, and in whose ledger. */
export interface Waiting {
  readonly subject: ReviewSubject;
  readonly claim: Claim;
}

/** How a queue goes: one unit after the other, or one duty over all units after the other. */
export const queueOrders = ['unit', 'item'] as const;

export type QueueOrder = (typeof queueOrders)[number];

export interface ReviewQueue {
  readonly claims: readonly Waiting[];
  /** How many more wait that the reviewer recorded. */
  readonly own: number;
}

/** All that waits over some units, by unit; with `id` of that duty alone. */
export async function reviewQueue(subjects: readonly ReviewSubject[], id: string | undefined): Promise<ReviewQueue> {
  const all: Waiting[] = [];
  for (const subject of subjects) {
    const claims = waiting((await claimsIn(subject)).all).filter((claim) => id === undefined || idOf(claim) === id);
    all.push(...claims.map((claim) => ({ subject, claim })));
  }
  const claims = all.filter(({ claim }) => !claim.isOwn);
  return { claims, own: all.length - claims.length };
}

/** What was judged and waits no more, by unit: a further verdict of it holds from then on. */
export async function judgedClaims(subjects: readonly ReviewSubject[]): Promise<readonly Waiting[]> {
  const judged: Waiting[] = [];
  for (const subject of subjects) {
    const { all } = await claimsIn(subject);
    const open = new Set(waiting(all));
    const claims = all.filter((claim) => !claim.isOwn && !open.has(claim) && claim.review.state !== 'unreviewed');
    judged.push(...claims.map((claim) => ({ subject, claim })));
  }
  return judged;
}

/** The same duty of all units side by side, in the document's order. */
export function byDuty(claims: readonly Waiting[]): readonly Waiting[] {
  const [first] = claims;
  if (first === undefined) return claims;
  const place = new Map(
    placedRequirements(first.subject.workspace.plan).map(({ requirement }, at) => [requirement, at]),
  );
  const placeOf = ({ claim: { found } }: Waiting) => place.get(found.requirement) ?? 0;
  return claims.toSorted((a, b) => placeOf(a) - placeOf(b));
}

/** Those from a place on that one verdict may be of: the unit's further ones, or the further units' of the duty. */
export function groupFrom(claims: readonly Waiting[], index: number, order: QueueOrder): readonly Waiting[] {
  const keyOf = ({ subject, claim }: Waiting) => (order === 'unit' ? unitOf(subject).id : idOf(claim));
  const [first, ...rest] = claims.slice(index);
  if (first === undefined) return [];
  const end = rest.findIndex((one) => keyOf(one) !== keyOf(first));
  return [first, ...(end === -1 ? rest : rest.slice(0, end))];
}

/** The claims of each unit, in the order in which the units come. */
export function perUnit<One extends Waiting>(claims: readonly One[]) {
  const subjects = [...new Set(claims.map(({ subject }) => subject))];
  return subjects.map((subject) => ({
    subject,
    claims: claims.filter((one) => one.subject === subject),
  }));
}

export function idOf({ found }: Claim): string {
  return found.requirement.id;
}

export function unitOf({ workspace }: ReviewSubject) {
  return workspace.config.unit;
}
