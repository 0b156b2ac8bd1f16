import {
  byDuty,
  idOf,
  judgedClaims,
  perUnit,
  type QueueOrder,
  queueOrders,
  reviewQueue,
  unitOf,
  type Waiting,
} from '../../app/district/review-queue.ts';
import { keptSubjects, type ReviewSubjects } from '../../app/district/review-subject.ts';
import { groupedBy } from '../../core/grouped-by.ts';
import { isTrouble } from '../../trouble.ts';
import { exact, line, type Shown } from '../../words/shown.ts';
import type { Setting } from '../place.ts';
import { dutyTitle } from '../views/duty.tsx';

/** What waits of one unit, or of one duty. */
export interface ReviewGroup {
  readonly key: string;
  readonly name: Shown;
  readonly claims: readonly Waiting[];
}

/** What the page of reviews is made of, read anew. */
export interface ReviewPage {
  readonly subjects: ReviewSubjects;
  readonly by: QueueOrder;
  /** What was judged already, to be judged anew, in place of what waits. */
  readonly isJudged: boolean;
  readonly groups: readonly ReviewGroup[];
  /** The group that is shown; none where nothing waits. */
  readonly group: ReviewGroup | undefined;
  /** How many more wait that the reviewer recorded. */
  readonly own: number;
}

/** `undefined` where nothing of a unit is kept here yet. A group that waits no longer gives way to the first. */
export async function reviewPage(
  setting: Setting,
  asked: { readonly by: string | undefined; readonly of: string | undefined; readonly judged: string | undefined },
): Promise<ReviewPage | undefined> {
  const subjects = await subjectsHere(setting);
  if (subjects === undefined) return undefined;
  const by = queueOrders.find((order) => order === asked.by) ?? 'unit';
  const isJudged = asked.judged === '1';
  const { claims, own } = isJudged
    ? { claims: await judgedClaims(subjects), own: 0 }
    : await reviewQueue(subjects, undefined);
  const groups = by === 'unit' ? unitGroups(claims) : dutyGroups(claims);
  return { subjects, by, isJudged, groups, group: groups.find(({ key }) => key === asked.of) ?? groups[0], own };
}

/** All units whose ledgers are kept here, if any. */
export async function subjectsHere({ call, host }: Setting): Promise<ReviewSubjects | undefined> {
  try {
    return await keptSubjects(call, host);
  } catch (error) {
    if (isTrouble(error, 'review-needs-source')) return undefined;
    throw error;
  }
}

function unitGroups(claims: readonly Waiting[]): readonly ReviewGroup[] {
  return perUnit(claims).map(({ subject, claims: ofIt }) => {
    const { id, name } = unitOf(subject);
    return { key: exact(id), name: exact(name), claims: ofIt };
  });
}

function dutyGroups(claims: readonly Waiting[]): readonly ReviewGroup[] {
  const groups = groupedBy(byDuty(claims), ({ claim }) => exact(idOf(claim)));
  return [...groups].map(([key, ofIt]) => ({ key, name: dutyTitle(ofIt[0].claim.found), claims: ofIt }));
}

/** By which a form names a claim: whose it is, and which duty. */
export function keyOf({ subject, claim }: Waiting): Shown {
  return line`${exact(unitOf(subject).id)} ${exact(idOf(claim))}`;
}

/** Where a group is shown. */
export function reviewPath({ by, isJudged, group }: Pick<ReviewPage, 'by' | 'isJudged' | 'group'>): string {
  const of = group === undefined ? '' : `&of=${encodeURIComponent(group.key)}`;
  return `/district/review?by=${by}${isJudged ? '&judged=1' : ''}${of}`;
}
