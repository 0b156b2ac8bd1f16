import { type Advance, unwatched } from '../../core/advance.ts';
import type { Day } from '../../core/day.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import { coverageOf, submissionsOf } from '../../core/ledger/signing/submission.ts';
import type { OwnWords } from '../../core/own-words.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { periodNamed, reportingPeriods } from '../../core/progress/period-named.ts';
import { placesIn } from '../../reports/narrative/places.ts';
import { type Report, type ReportSource, reportOf } from '../../reports/report.ts';
import { forEachLanguage, type InEachLanguage } from '../../words/language.ts';
import { reportedPeriodWords } from '../../words/period-words.ts';
import { exact } from '../../words/shown.ts';
import { type OpenLedger, progressIn, type Workspace } from '../workspace/workspace.ts';
import { type AskedPart, judgedFor, type PartProgress, partOf, partsByLead, wholePlan } from './report-part.ts';

/** What a report may be asked for beside the ledger. */
export interface ReportWish {
  /** The day of the signature, where it is set. */
  readonly signedOn?: Day | undefined;
  /** Default: all of the plan. */
  readonly part?: AskedPart;
  /** What the unit itself wrote for it. */
  readonly words?: OwnWords;
}

/** The facts of a report on this ledger, all of which was read. */
export function gatherReport(
  workspace: Workspace,
  ledger: OpenLedger,
  { part = wholePlan, ...wish }: ReportWish = {},
  advance: Advance = unwatched,
): Report {
  const found = partOf(progressIn(judgedFor(workspace, part), ledger), part);
  return reportOn(found, sourceOf(workspace, ledger, wish), advance);
}

/** What the report names as not done (二、存在问题及原因), by the ids of the duties. */
export function pressingIn(workspace: Workspace, ledger: OpenLedger): ReadonlySet<string> {
  const report = gatherReport(workspace, ledger);
  const placeOf = placesIn(report);
  return new Set(report.requirements.filter((each) => placeOf(each) === 'problems').map(({ id }) => id));
}

/** One for each office or person, and last for what nobody does. */
export function gatherByLead(
  workspace: Workspace,
  ledger: OpenLedger,
  { part = wholePlan, ...wish }: ReportWish,
): readonly Report[] {
  const source = sourceOf(workspace, ledger, wish);
  return partsByLead(progressIn(judgedFor(workspace, part), ledger), part).map((found) => reportOn(found, source));
}

function reportOn({ progress, ...part }: PartProgress, source: ReportSource, advance: Advance = unwatched): Report {
  return reportOf(progress, { ...source, ...part }, advance);
}

function sourceOf(
  workspace: Workspace,
  ledger: OpenLedger,
  { signedOn, words }: Omit<ReportWish, 'part'>,
): ReportSource {
  const submission = lastSubmission(workspace, ledger);
  return {
    recorder: ledger.config.recorder,
    ...(signedOn !== undefined && { signedOn }),
    ...(words && { words }),
    ledgerDigest: digestOf(headsOf(ledger.snapshot.files)),
    faults: ledger.snapshot.faults.length,
    incompleteBatches: ledger.state.incompleteBatches.length,
    ...(submission && { submission }),
  };
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
