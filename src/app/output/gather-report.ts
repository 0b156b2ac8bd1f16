import { type Advance, unwatched } from '../../core/advance.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import { coverageOf, submissionsOf } from '../../core/ledger/submission.ts';
import { periodNamed } from '../../core/progress/period-named.ts';
import { type Report, type ReportSource, reportOf } from '../../reports/report.ts';
import { type OpenLedger, progressIn, type Workspace } from '../workspace/workspace.ts';

/** The facts of a report on this ledger, all of which was read. */
export function gatherReport(workspace: Workspace, ledger: OpenLedger, advance: Advance = unwatched): Report {
  const submission = lastSubmission(workspace, ledger);
  const source = {
    recorder: ledger.config.recorder,
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
  return { period, signed, day: at.slice(0, 10), at, records, later, covers: coverageOf(entry, state.all) };
}
