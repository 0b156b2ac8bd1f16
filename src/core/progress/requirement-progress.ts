import { daysBetween } from '../day.ts';
import type { Placement } from '../ledger/entry.ts';
import { dueOf, type Placed } from '../plan/plan.ts';
import { asContribution } from './contribution.ts';
import { type Decisions, decisionsOf } from './decisions.ts';
import { lightOf } from './light.ts';
import { type Frame, measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import { outdatedAmong } from './outdated.ts';
import type { Measured, RequirementProgress, Status } from './progress.ts';
import type { Scope } from './scope.ts';
import { doneOnOf, statusOf } from './status.ts';

/** Where one requirement stands. */
export function requirementProgress(placed: Placed, scope: Scope, frame: Frame): RequirementProgress {
  const { requirement } = placed;
  const { contributes, entries } = scope;
  const decisions = decisionsOf(scope.deciding);
  const measurement = measure(requirement, entries, decisions, frame);
  const measured = contributes ? asContribution(measurement.measured) : measurement.measured;
  const status = statusOf(measurement, decisions, scope);
  const exemption = status === 'exempt' ? exemptionOf(decisions) : undefined;
  return {
    ...placed,
    status,
    ...(contributes ? { light: 'green' } : lightOf(status, requirement, measured, frame.asOf)),
    due: dueOf(frame.plan, requirement),
    measured,
    contributes,
    ...whenDone(placed, status, measurement, decisions, frame),
    ...(exemption && { exemption }),
    ...(decisions.reopened && { reopened: decisions.reopened }),
    lacksEvidence: requirement.evidence.length > 0 && claimsSomething(status, measured) && !hasEvidence(scope),
    outdated: outdatedAmong(entries, requirement),
    entries: entries.map(({ placement }) => placement),
  };
}

function whenDone(
  { requirement }: Placed,
  status: Status,
  measurement: Measurement,
  decisions: Decisions,
  { plan }: Frame,
): Pick<RequirementProgress, 'doneOn' | 'daysLate'> {
  const doneOn = status === 'done' ? doneOnOf(measurement, decisions) : undefined;
  if (doneOn === undefined) return { daysLate: 0 };
  return { doneOn, daysLate: Math.max(0, daysBetween(dueOf(plan, requirement), doneOn)) };
}

/** The whole requirement's, else the last of a period: where all periods are exempt it says why. */
function exemptionOf({ exemption, periodExemptions }: Decisions): Placement | undefined {
  return exemption ?? periodExemptions.at(-1);
}

/** Whether anything is said to be done that evidence could show. */
function claimsSomething(status: Status, measured: Measured): boolean {
  if (status === 'done') return true;
  return status !== 'exempt' && measured.kind === 'recurring' && measured.periods.some(({ state }) => state === 'met');
}

function hasEvidence({ entries }: Scope): boolean {
  return entries.some(({ entry }) => (entry.evidence?.length ?? 0) > 0);
}
