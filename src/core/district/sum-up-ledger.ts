import { digestOf, headsOf } from '../ledger/digest.ts';
import { foldLedger } from '../ledger/fold.ts';
import type { LedgerFile } from '../ledger/ledger-file.ts';
import { submissionsOf } from '../ledger/submission.ts';
import type { Plan } from '../plan/plan.ts';
import type { AsOf } from '../progress/as-of.ts';
import { periodNamed } from '../progress/period-named.ts';
import type { UnitRef } from '../progress/progress.ts';
import { unitFactsOf } from './unit-facts.ts';
import type { SummedLedger } from './unit-record.ts';

/** What a unit's ledger files say of it on a day; entries of other units are counted and set apart. */
export function sumUpLedger(
  unit: UnitRef,
  files: readonly LedgerFile[],
  { plan, asOf }: { readonly plan: Plan; readonly asOf: AsOf },
): Omit<SummedLedger, 'faults' | 'sources'> {
  const state = foldLedger(files);
  const own = state.standing.filter(({ entry }) => entry.unit === unit.id);
  const submission = submissionsOf(state, unit.id, (period) => periodNamed(plan, period)).at(-1);
  const lastRecorded = own.reduce<string | undefined>(
    (last, { entry: { at } }) => (last !== undefined && Date.parse(last) > Date.parse(at) ? last : at),
    undefined,
  );
  return {
    facts: unitFactsOf(plan, state, unit, asOf),
    entries: own.filter(({ entry }) => entry.requirement !== undefined).length,
    ...(lastRecorded !== undefined && { lastRecorded }),
    ...(submission && {
      submission: {
        signed: submission.signed,
        period: submission.period,
        records: submission.records,
        later: submission.later,
        at: submission.entry.at,
      },
    }),
    othersEntries: state.standing.length - own.length,
    digest: digestOf(headsOf(files)),
  };
}

/** Without acceptances that were not written here, by one of `reviewers`: nobody knows whose they are, a school could have made them. */
export function countedFiles(files: readonly LedgerFile[], reviewers: ReadonlySet<string>): readonly LedgerFile[] {
  return files.map((file) =>
    reviewers.has(file.writer)
      ? file
      : { ...file, lines: file.lines.filter(({ entry }) => entry.verdict !== 'accepted') },
  );
}
