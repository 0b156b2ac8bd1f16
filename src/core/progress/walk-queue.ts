import { namesOn } from './assignment.ts';
import type { Progress, RequirementProgress } from './progress.ts';
import { isOpen, type Need, needsDoing } from './upcoming.ts';

/** Which requirements a walk is asked to go through. */
export interface WalkFilter {
  readonly only?: 'open' | 'overdue' | 'due' | 'all';
  readonly section?: string;
  readonly item?: string;
  /** A name among the leading and responsible units and those who do it within the unit. */
  readonly lead?: string;
  readonly tag?: string;
}

/** In the order in which they are walked: what was sent back first. */
export const needs = ['returned', 'overdue', 'due', 'lacks-evidence'] as const satisfies readonly Need[];

export function isFiltered(filter: WalkFilter): boolean {
  return Object.values(filter).some((value) => value !== undefined);
}

/** What the filter lets through, in the document's order. */
export function filtered(progress: Progress, filter: WalkFilter): readonly RequirementProgress[] {
  const { only = 'open', section, item, lead, tag } = filter;
  return progress.requirements.filter(
    (found) =>
      isAsked(found, progress, only) &&
      (section === undefined || found.section.number === section) &&
      (item === undefined || found.item.id === item) &&
      (lead === undefined || namesOn(found).includes(lead)) &&
      (tag === undefined || found.requirement.tags.includes(tag)),
  );
}

function isAsked(found: RequirementProgress, progress: Progress, only: NonNullable<WalkFilter['only']>): boolean {
  switch (only) {
    case 'all':
      return true;
    case 'open':
      return isOpen(found);
    case 'overdue':
      return found.status === 'overdue';
    case 'due':
      return needsDoing(found, progress) === 'due';
  }
}

/** In the order in which they are walked: what was sent back, overdue, due soon, without evidence; the rest as the document has it. */
export function mostPressingFirst(
  requirements: readonly RequirementProgress[],
  progress: Progress,
): readonly RequirementProgress[] {
  const rankOf = (found: RequirementProgress) => {
    const need = needsDoing(found, progress);
    return need === undefined ? needs.length : needs.indexOf(need);
  };
  return requirements
    .map((found) => ({ found, rank: rankOf(found) }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ found }) => found);
}

/** What needs doing, most pressing first; and the other open ones, in the document's order. */
export function walkQueues(progress: Progress): {
  readonly needing: readonly RequirementProgress[];
  readonly others: readonly RequirementProgress[];
} {
  const needing = needs.flatMap((need) =>
    progress.requirements.filter((found) => needsDoing(found, progress) === need),
  );
  const others = progress.requirements.filter((found) => isOpen(found) && !needing.includes(found));
  return { needing, others };
}
