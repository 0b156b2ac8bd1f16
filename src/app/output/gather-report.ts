import { type Advance, unwatched } from '../../core/advance.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import { coverageOf, submissionsOf } from '../../core/ledger/submission.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { periodNamed, reportingPeriods } from '../../core/progress/period-named.ts';
import { type Report, type ReportSource, reportOf } from '../../reports/report.ts';
import { forEachLanguage, type InEachLanguage } from '../../words/language.ts';
import { reportedPeriodWords } from '../../words/period-words.ts';
import { exact } from '../../words/shown.ts';
import { type OpenLedger, progressIn, type Workspace } from '../workspace/workspace.ts';

/** The facts of a report on this ledger, all of which was read; `signedOn` where the day of the signature is set. */
export function gatherReport(
  workspace: Workspace,
  ledger: OpenLedger,
  advance: Advance = unwatched,
  signedOn?: string,
): Report {
  const submission = lastSubmission(workspace, ledger);
  const source = {
    recorder: ledger.config.recorder,
    ...(signedOn !== undefined && { signedOn }),
    ledgerDigest: digestOf(headsOf(ledger.snapshot.files)),
    faults: ledger.snapshot.faults.length,
    incompleteBatches: ledger.state.incompleteBatches.length,
    ...(submission && { submission }),
  };
  return reportOf(progressIn(workspace, ledger), source, advance);
}

/** The last report that the unit signed, and what it covers. */
export function lastSubmission(
  { plan }: Workspace,
  { state, config }: Pick<OpenLedger, 'state' | 'config'>,
): ReportSource['submission'] {
  const last = submissionsOf(state, config.unit.id, (name) => periodNamed(plan, name)).at(-1);
  if (last === undefined) return undefined;
  const { entry, period, signed, records, later } = last;
  const { at } = entry;
  const periodWords = submittedPeriod(plan, period);
  return {
    period,
    periodWords,
    signed,
    day: at.slice(0, 10),
    at,
    records,
    later,
    covers: coverageOf(entry, state.all),
  };
}

/** As paper has it; a name that is no longer one of the plan's stays as it is. */
function submittedPeriod(plan: Plan, name: string): InEachLanguage<string> {
  const period = periodNamed(plan, name);
  return forEachLanguage((language) =>
    period === undefined ? exact(name) : reportedPeriodWords(period, reportingPeriods(plan), language),
  );
}
