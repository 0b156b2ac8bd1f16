import { dueOf, type Plan, type Requirement } from '../plan/plan.ts';
import { kindOf, type Measured, type Tally } from '../target/kinds.ts';
import type { Measurement, Moment } from '../target/target-kind.ts';
import type { Decided } from './facts/decisions.ts';

/** What is the same for all requirements. */
export interface Frame extends Moment {
  readonly plan: Plan;
}

/** Holds what a requirement's entries come to against its target, on a day. A tally of another kind of target holds nothing. */
export function measure(requirement: Requirement, tally: Tally, decided: Decided, frame: Frame): Measurement<Measured> {
  const { target } = requirement;
  const kind = kindOf(target);
  const own = tally.kind === kind.tallied.kind ? tally : kind.tallied.none;
  return kind.measure(target, own, { due: dueOf(frame.plan, requirement), decided }, frame);
}
