import type { Day } from '../day.ts';
import type { Placement } from '../ledger/entry.ts';
import type { PlacedRequirement, Plan } from '../plan/plan.ts';
import type { Measured } from '../target/kinds.ts';
import type { AsOf } from './as-of.ts';
import type { Overdue } from './overdue.ts';
import type { Points } from './points/points.ts';

/** In the order in which they are shown. */
export const statuses = ['done', 'in-progress', 'not-started', 'overdue', 'exempt'] as const;

/** Computed from the plan, the ledger and a day; never stored. */
export type Status = (typeof statuses)[number];

export type Light = 'green' | 'yellow' | 'red';

/** Why a light is yellow. */
export type YellowReason = 'behind-pace' | 'due-soon' | 'period-running-out';

/** For whom progress is worked out; `undefined` kind: everything falls to it. */
export interface UnitRef {
  readonly id: string;
  readonly name: string;
  readonly kind: string;
}

export interface Progress {
  readonly plan: Plan;
  readonly unit: UnitRef | undefined;
  readonly asOf: AsOf;
  /** Share of the plan's days gone, 0 to 1. */
  readonly timeGone: number;
  /** Those that fall to the unit, in the document's order. */
  readonly requirements: readonly RequirementProgress[];
  readonly totals: Totals;
  /** Standing entries whose requirement is no longer in the plan: kept and shown. */
  readonly orphans: readonly Placement[];
}

/** How many requirements have each status; those to which a unit only contributes are not among them. */
export type Totals = Readonly<Record<Status, number>>;

export interface RequirementProgress extends PlacedRequirement, Overdue {
  /** Who does it within the unit (承办), as the unit has assigned it. */
  readonly assigned: readonly string[];
  readonly status: Status;
  readonly light: Light;
  /** Why it is yellow; absent for other lights. */
  readonly yellow?: YellowReason;
  readonly due: Day;
  readonly measured: Measured;
  /** What of it lies in the span that is reported on; absent where all is. */
  readonly inSpan?: Measured;
  /** `across` and the unit is not the one that measures it: it contributes, is in no arrears and counts in no total. */
  readonly contributes: boolean;
  /** The day on which it became done, where it is. */
  readonly doneOn?: Day;
  /** Days after the due on which it became done; 0 when in time. */
  readonly daysLate: number;
  readonly exemption?: Placement;
  /** A reopening, or a returned review, that nothing later has answered. */
  readonly reopened?: Placement;
  /** Recorded done, evidence expected, none attached. */
  readonly lacksEvidence: boolean;
  /** Done, and nothing at all attached: also where the plan lists no evidence. */
  readonly doneWithoutEvidence: boolean;
  /** Records made when the requirement read otherwise, not confirmed since (需复核). */
  readonly outdated: readonly Placement[];
  /** 得分; absent where the plan gives it no score. */
  readonly points?: Points;
  /** Everything that stands for it up to the day, in the fold's order. */
  readonly entries: readonly Placement[];
  /** What stands for days after it, and counts once they have come. */
  readonly toCome: readonly Placement[];
}

/** Whether nothing is left to do: done, or exempt. */
export function isSettled({ status }: Pick<RequirementProgress, 'status'>): boolean {
  return status === 'done' || status === 'exempt';
}
