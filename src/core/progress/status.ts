import type { Day } from '../day.ts';
import { kindMeasuring, type Measured } from '../target/kinds.ts';
import type { Measurement } from '../target/target-kind.ts';
import type { Decided } from './facts/decisions.ts';
import type { Facts } from './facts/facts.ts';
import type { Status } from './progress.ts';

/** The status of a requirement; the table under "Status, as of a day" in the plan format, from its strongest line down. */
export function statusOf(measurement: Measurement<Measured>, { contributes, decided, entries }: Facts): Status {
  const { isExempted, exemptionIsLatest, reopened } = decided;
  if (measurement.isBreached) return 'overdue';
  if (isExempted && (exemptionIsLatest || contributes)) return 'exempt';
  if (contributes) return entries > 0 ? 'in-progress' : 'not-started';
  if (measurement.owesNothing) return 'exempt';
  if (measurement.met && reopened === undefined) return 'done';
  if (isExempted) return 'exempt';
  if (measurement.inArrears) return 'overdue';
  const isBegun = entries > 0 || kindMeasuring(measurement.measured).isAwaited;
  return isBegun ? 'in-progress' : 'not-started';
}

/** The day on which what is done became so: amounts that were enough before a reopening are so again from its answer on. */
export function doneOnOf({ measured, metOn }: Measurement<Measured>, { answeredOn }: Decided): Day | undefined {
  const isRecordedDone = kindMeasuring(measured).takes.some((answer) => answer === 'done' || answer === 'none');
  if (isRecordedDone || metOn === undefined || answeredOn === undefined) return metOn;
  return answeredOn > metOn ? answeredOn : metOn;
}
