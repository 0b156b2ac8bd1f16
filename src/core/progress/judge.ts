import { type Day, daysBetween } from '../day.ts';
import { dueOf, type Requirement } from '../plan/plan.ts';
import { kindMeasuring, type Measured, periodsIn } from '../target/kinds.ts';
import type { Measurement } from '../target/target-kind.ts';
import type { Decided } from './facts/decisions.ts';
import type { Facts } from './facts/facts.ts';
import { type LightWithReason, lightOf } from './light.ts';
import { type Frame, measure } from './measure.ts';
import type { RequirementProgress, Status } from './progress.ts';

/** What the facts of a requirement say on a day. */
export type Judgement = Pick<
  RequirementProgress,
  | 'status'
  | 'light'
  | 'yellow'
  | 'due'
  | 'measured'
  | 'contributes'
  | 'doneOn'
  | 'daysLate'
  | 'lacksEvidence'
  | 'doneWithoutEvidence'
  | 'overdueReason'
  | 'isBegun'
  | 'points'
>;

/** Works out status and light from facts and the frame's day; they are never stored. */
export function judge(requirement: Requirement, facts: Facts, frame: Frame): Judgement {
  const { contributes } = facts;
  const measurement = measure(requirement, facts.tally, facts.decided, frame);
  const measured = contributes ? asContribution(measurement) : measurement.measured;
  const status = statusOf(measurement, facts);
  const due = dueOf(frame.plan, requirement);
  const doneOn = status === 'done' ? doneOnOf(measurement, facts.decided) : undefined;
  const { light, yellow } = contributes ? contributing : lightOf(status, requirement, measured, frame.asOf);
  const judgement: { -readonly [Key in keyof Judgement]: Judgement[Key] } = {
    status,
    light,
    due,
    measured,
    contributes,
    isBegun: facts.entries > 0,
    daysLate: doneOn === undefined ? 0 : lateness(due, doneOn),
    lacksEvidence: requirement.evidence.length > 0 && claimsSomething(status, measured) && !facts.hasEvidence,
    doneWithoutEvidence: status === 'done' && !facts.hasEvidence,
  };
  if (yellow !== undefined) judgement.yellow = yellow;
  if (status === 'overdue') judgement.overdueReason = measurement.arrears ?? (requirement.due ? 'due' : 'plan-end');
  if (doneOn !== undefined) judgement.doneOn = doneOn;
  if (requirement.score !== undefined) judgement.points = { max: requirement.score, ...facts.points };
  return judgement;
}

function asContribution({ measured }: Measurement<Measured>): Measured {
  return kindMeasuring(measured).asContribution(measured);
}

const contributing: LightWithReason = { light: 'green' };

function lateness(due: Day, doneOn: Day): number {
  return doneOn <= due ? 0 : daysBetween(due, doneOn);
}

/** Whether anything is said to be done that evidence could show. */
function claimsSomething(status: Status, measured: Measured): boolean {
  if (status === 'done') return true;
  return status !== 'exempt' && periodsIn(measured)?.some(({ state }) => state === 'met') === true;
}

/** The status of a requirement; the table under "Status, as of a day" in the plan format, from its strongest line down. */
function statusOf(measurement: Measurement<Measured>, { contributes, decided, entries }: Facts): Status {
  const { isExempted, exemptionIsLatest, reopened } = decided;
  if (measurement.arrears === 'breach') return 'overdue';
  if (isExempted && (exemptionIsLatest || contributes)) return 'exempt';
  if (contributes) return entries > 0 ? 'in-progress' : 'not-started';
  if (measurement.owesNothing) return 'exempt';
  if (measurement.met && reopened === undefined) return 'done';
  if (isExempted) return 'exempt';
  if (measurement.inArrears) return 'overdue';
  const isBegun = entries > 0 || kindMeasuring(measurement.measured).keptBy === 'word';
  return isBegun ? 'in-progress' : 'not-started';
}

/** The day on which what is done became so: amounts that were enough before a reopening are so again from its answer on. */
function doneOnOf({ measured, metOn }: Measurement<Measured>, { answeredOn }: Decided): Day | undefined {
  const isRecordedDone = kindMeasuring(measured).takes.some((answer) => answer === 'done' || answer === 'none');
  if (isRecordedDone || metOn === undefined || answeredOn === undefined) return metOn;
  return answeredOn > metOn ? answeredOn : metOn;
}
