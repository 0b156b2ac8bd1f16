import { type RequirementProgress, statuses, type Totals } from './progress.ts';

/** How many requirements have each status; what a unit only contributes to is left out. */
export function totalsOf(requirements: readonly RequirementProgress[]): Totals {
  const totals = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<keyof Totals, number>;
  for (const { status, contributes } of requirements) {
    if (!contributes) totals[status] += 1;
  }
  return totals;
}

/**
 * Whole percents, a half rounded up; but 100 is said only of all, and 0 only of none. 0 where there is nothing to be done.
 */
export function percentDone(done: number, of: number): number {
  if (of === 0 || done === 0) return 0;
  if (done === of) return 100;
  return Math.min(99, Math.max(1, Math.floor((done * 200 + of) / (of * 2))));
}

/** 完成率 as two numbers: what is done, and all but what is exempt. */
export function completionOf(totals: Totals): { readonly done: number; readonly of: number } {
  const all = statuses.reduce((count, status) => count + totals[status], 0);
  return { done: totals.done, of: all - totals.exempt };
}
