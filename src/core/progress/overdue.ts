/**
 * Why something is overdue: its written due, an ended period, the plan's end where no due is written, a limit; what must
 * never happen did and was not put right, or the unit has not given its word that it did not.
 */
export type OverdueReason = 'due' | 'period' | 'plan-end' | 'cap' | 'breach' | 'unconfirmed';

/** How many are overdue for each reason; `untouched`: those of `plan-end` of which nothing is recorded. */
export type OverdueCounts = Readonly<Record<OverdueReason | 'untouched', number>>;

/** What is counted here; whatever was judged will do. */
export interface Overdue {
  /** Absent for what is not overdue. */
  readonly overdueReason?: OverdueReason;
  /** Something stands for it. */
  readonly isBegun: boolean;
}

const noneOverdue: OverdueCounts = {
  due: 0,
  period: 0,
  'plan-end': 0,
  cap: 0,
  breach: 0,
  unconfirmed: 0,
  untouched: 0,
};

/** The one way in which what is overdue is parted, so that the parts add up to the status in every table. */
export function countOverdue(requirements: Iterable<Overdue>): OverdueCounts {
  const counts = { ...noneOverdue };
  for (const { overdueReason, isBegun } of requirements) {
    if (overdueReason === undefined) continue;
    counts[overdueReason] += 1;
    if (overdueReason === 'plan-end' && !isBegun) counts.untouched += 1;
  }
  return counts;
}
