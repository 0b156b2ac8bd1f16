import { digestOf, headsOf } from '../ledger/digest.ts';
import type { Entry } from '../ledger/entry.ts';
import { foldLedger } from '../ledger/fold.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import { submissionsOf } from '../ledger/signing/submission.ts';
import { fallsTo, type Plan, requirementsOf } from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import { periodNamed } from '../progress/period-named.ts';
import type { UnitRef } from '../progress/progress.ts';
import { remarksIn } from './duty-remarks.ts';
import type { SubmissionWorth } from './known-keys.ts';
import { receiptsAmong } from './receipts.ts';
import { unitFactsOf } from './unit-facts.ts';
import type { SummedLedger } from './unit-record.ts';

/** By which plan, as of which day, and what a submission is worth to whoever takes it in. */
export interface SummingUp {
  readonly plan: Plan;
  readonly asOf: AsOf;
  readonly worthOf?: (submission: Entry) => SubmissionWorth;
}

/** What a unit's ledger files say of it on a day; entries of other units are counted and set apart. */
export function sumUpLedger(
  unit: UnitRef,
  files: readonly LedgerFile[],
  { plan, asOf, worthOf }: SummingUp,
): Omit<SummedLedger, 'faults' | 'sources'> {
  const state = foldLedger(files);
  const own = state.standing.filter(({ entry }) => entry.unit === unit.id);
  const submission = submissionsOf(state, unit.id, (period) => periodNamed(plan, period)).at(-1);
  // What a reviewer said of them is no word from the unit.
  const recorded = own.filter(({ entry }) => entry.kind !== 'review');
  const lastRecorded = recorded.reduce<string | undefined>(
    (last, { entry: { at } }) => (last !== undefined && Date.parse(last) > Date.parse(at) ? last : at),
    undefined,
  );
  const duties = requirementsOf(plan).filter((requirement) => fallsTo(requirement, unit.kind));
  const remarks = remarksIn(plan, state, unit, asOf);
  const { taken, last } = receiptsAmong(own, unit.id, duties);
  return {
    facts: unitFactsOf(plan, state, unit, asOf),
    entries: recorded.filter(({ entry: { requirement, kind } }) => requirement !== undefined && kind !== 'receipt')
      .length,
    ...(lastRecorded !== undefined && { lastRecorded }),
    ...(submission && {
      submission: {
        signed: submission.signed,
        period: submission.period,
        records: submission.records,
        later: submission.later,
        at: submission.entry.at,
        ...(worthOf && { worth: worthOf(submission.entry) }),
      },
    }),
    ...(remarks && { remarks }),
    ...(last && { receipts: { count: taken.size, last } }),
    othersEntries: state.standing.length - own.length,
    digest: digestOf(headsOf(files)),
  };
}
