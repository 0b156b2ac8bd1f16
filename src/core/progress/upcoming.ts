import type { Day } from '../day.ts';
import { kindMeasuring, periodsIn } from '../target/kinds.ts';
import { compareText } from '../text/compare-text.ts';
import type { AsOf } from './as-of.ts';
import { isWithin, soon } from './light.ts';
import { isAboveMax } from './points/points.ts';
import { isSettled, type Progress, type RequirementProgress } from './progress.ts';

/** What comes next: a requirement, and the last day for it or for its current period. */
export interface Upcoming {
  readonly requirement: RequirementProgress;
  readonly day: Day;
}

/** What has to be done within so many days: a written due, or the end of a current period that is short. Soonest first. */
export function upcoming({ requirements, asOf }: Progress, days: number = soon): readonly Upcoming[] {
  return requirements
    .flatMap((requirement) => {
      const day = nextDue(requirement, asOf, days);
      return day === undefined ? [] : [{ requirement, day }];
    })
    .toSorted((a, b) => compareText(a.day, b.day));
}

function nextDue(found: RequirementProgress, asOf: AsOf, days: number): Day | undefined {
  if (found.contributes || isSettled(found)) return undefined;
  const { measured, requirement } = found;
  if (kindMeasuring(measured).keptBy === 'word') return undefined;
  const periods = periodsIn(measured);
  const running = periods?.find(({ state }) => state === 'running');
  const last = periods ? (running?.due ?? running?.to) : requirement.due;
  return last !== undefined && isWithin(days, last, asOf) ? last : undefined;
}

/** Why somebody should turn to a requirement now. */
export type Need = 'returned' | 'overdue' | 'due' | 'lacks-evidence';

/** The most pressing reason, if there is any. */
export function needsDoing(found: RequirementProgress, { asOf }: Progress): Need | undefined {
  if (isReturned(found)) return 'returned';
  if (found.status === 'overdue') return 'overdue';
  if (nextDue(found, asOf, soon) !== undefined) return 'due';
  return found.lacksEvidence ? 'lacks-evidence' : undefined;
}

/** Sent back by a review; not merely reopened by the unit itself. */
export function isReturned({ reopened }: RequirementProgress): boolean {
  return reopened?.entry.kind === 'review';
}

/** Its unit gave it more points than it counts for today. */
function isScoredTooHigh({ points, status }: RequirementProgress): boolean {
  return points !== undefined && status !== 'exempt' && isAboveMax(points, 'self');
}

/** Neither done nor exempt; and also what is returned, needs confirming (需复核) or lacks evidence. */
export function isOpen(found: RequirementProgress): boolean {
  const needsConfirming = found.outdated.length > 0 || isScoredTooHigh(found);
  return !isSettled(found) || isReturned(found) || needsConfirming || found.lacksEvidence;
}
