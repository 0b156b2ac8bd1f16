import { daysBetween } from '../day.ts';
import { dueOf, type Requirement } from '../plan/plan.ts';
import { asContribution } from './contribution.ts';
import type { Facts } from './facts.ts';
import { lightOf } from './light.ts';
import { type Frame, measure } from './measure.ts';
import type { Measurement } from './measurement.ts';
import type { Measured, RequirementProgress, Status } from './progress.ts';
import { doneOnOf, statusOf } from './status.ts';

/** What the facts of a requirement say on a day. */
export type Judgement = Pick<
  RequirementProgress,
  'status' | 'light' | 'yellow' | 'due' | 'measured' | 'contributes' | 'doneOn' | 'daysLate' | 'lacksEvidence'
>;

/** Works out status and light from facts and the frame's day; they are never stored. */
export function judge(requirement: Requirement, facts: Facts, frame: Frame): Judgement {
  const { contributes } = facts;
  const measurement = measure(requirement, facts.tally, facts.decided, frame);
  const measured = contributes ? asContribution(measurement.measured) : measurement.measured;
  const status = statusOf(measurement, facts);
  return {
    status,
    ...(contributes ? { light: 'green' } : lightOf(status, requirement, measured, frame.asOf)),
    due: dueOf(frame.plan, requirement),
    measured,
    contributes,
    ...whenDone(requirement, status, measurement, facts, frame),
    lacksEvidence: requirement.evidence.length > 0 && claimsSomething(status, measured) && !facts.hasEvidence,
  };
}

function whenDone(
  requirement: Requirement,
  status: Status,
  measurement: Measurement,
  { decided }: Facts,
  { plan }: Frame,
): Pick<Judgement, 'doneOn' | 'daysLate'> {
  const doneOn = status === 'done' ? doneOnOf(measurement, decided) : undefined;
  if (doneOn === undefined) return { daysLate: 0 };
  return { doneOn, daysLate: Math.max(0, daysBetween(dueOf(plan, requirement), doneOn)) };
}

/** Whether anything is said to be done that evidence could show. */
function claimsSomething(status: Status, measured: Measured): boolean {
  if (status === 'done') return true;
  return status !== 'exempt' && measured.kind === 'recurring' && measured.periods.some(({ state }) => state === 'met');
}
