import { type Advance, unwatched } from '../core/advance.ts';
import { digestOf, headsOf } from '../core/ledger/digest.ts';
import { type Report, reportOf } from '../reports/report.ts';
import { type OpenLedger, progressIn, type Workspace } from './workspace.ts';

/** The facts of a report on this ledger, all of which was read. */
export function factsFor(workspace: Workspace, ledger: OpenLedger, advance: Advance = unwatched): Report {
  const source = {
    recorder: ledger.config.recorder,
    ledgerDigest: digestOf(headsOf(ledger.snapshot.files)),
    faults: ledger.snapshot.faults.length,
    incompleteBatches: ledger.state.incompleteBatches.length,
  };
  return reportOf(progressIn(workspace, ledger), source, advance);
}
