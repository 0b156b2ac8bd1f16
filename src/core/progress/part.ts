import { namesOn } from './assignment.ts';
import { totalsOf } from './completion.ts';
import type { Progress } from './progress.ts';

/** The part of one office or person, with totals of its own; all of it where nobody is named. */
export function ledBy(progress: Progress, name: string | undefined): Progress {
  if (name === undefined) return progress;
  const requirements = progress.requirements.filter((found) => namesOn(found).includes(name));
  return { ...progress, requirements, totals: totalsOf(requirements), orphans: [] };
}
