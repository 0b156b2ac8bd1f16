import { groupedBy } from '../grouped-by.ts';
import { namesOn } from './assignment.ts';
import { totalsOf } from './completion.ts';
import type { Progress, RequirementProgress } from './progress.ts';

/** The part of one office or person, with totals of its own; all of it where nobody is named. */
export function ledBy(progress: Progress, name: string | undefined): Progress {
  if (name === undefined) return progress;
  const requirements = progress.requirements.filter((found) => namesOn(found).includes(name));
  return { ...progress, requirements, totals: totalsOf(requirements), orphans: [] };
}

/** The duties of one office or person; without a name those that nobody does. */
export interface NamedPart {
  readonly name?: string;
  readonly requirements: readonly RequirementProgress[];
}

/** In the order in which the names first stand, and last what nobody does. A duty of two offices stands with both. */
export function partsByName(requirements: readonly RequirementProgress[]): readonly NamedPart[] {
  const named = requirements.flatMap((found) => namesOn(found).map((name) => ({ name, found })));
  const byName = groupedBy(named, ({ name }) => name);
  const others = requirements.filter((found) => namesOn(found).length === 0);
  return [
    ...Array.from(byName, ([name, own]) => ({ name, requirements: own.map(({ found }) => found) })),
    ...(others.length > 0 ? [{ requirements: others }] : []),
  ];
}
