import { contains, type Day, type Span } from '../day.ts';
import type { Plan } from '../plan/plan.ts';

/** When what a file shows happened: a day, or a longer time that holds it. */
export interface FileTime extends Span {
  /** The name says it, the camera wrote it into the picture, or a person typed it. */
  readonly source: 'name' | 'taken' | 'typed';
  /** False where it lies outside the plan: then nothing is recorded for it. */
  readonly isInPlan: boolean;
}

/** The day, where it is one. */
export function dayOf({ from, to, isInPlan }: Omit<FileTime, 'source'>): Day | undefined {
  return from === to && isInPlan ? from : undefined;
}

export function takenOn(day: Day, { period }: Plan): FileTime {
  return { from: day, to: day, source: 'taken', isInPlan: contains(period, day) };
}

export function typedTime(day: Day): FileTime {
  return { from: day, to: day, source: 'typed', isInPlan: true };
}
