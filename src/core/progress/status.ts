import type { Day } from '../day.ts';
import type { Decided, Facts } from './facts/facts.ts';
import type { Measurement } from './measurement.ts';
import type { Status } from './progress.ts';

/** The status of a requirement; the table under "Status, as of a day" in the plan format, from its strongest line down. */
export function statusOf(measurement: Measurement, { contributes, decided, entries }: Facts): Status {
  const { isExempted, exemptionIsLatest, reopened } = decided;
  if (isExempted && (exemptionIsLatest || contributes)) return 'exempt';
  if (contributes) return entries > 0 ? 'in-progress' : 'not-started';
  if (measurement.owesNothing) return 'exempt';
  if (measurement.met && reopened === undefined) return 'done';
  if (isExempted) return 'exempt';
  if (measurement.inArrears) return 'overdue';
  return entries > 0 ? 'in-progress' : 'not-started';
}

/** The day on which what is done became so: amounts that were enough before a reopening are so again from its answer on. */
export function doneOnOf({ measured, metOn }: Measurement, { answeredOn }: Decided): Day | undefined {
  const decidesByAmounts = measured.kind !== 'plain' && measured.kind !== 'cap';
  if (!decidesByAmounts || metOn === undefined || answeredOn === undefined) return metOn;
  return answeredOn > metOn ? answeredOn : metOn;
}
