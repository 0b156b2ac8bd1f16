import { gatherReport } from '../../app/output/gather-report.ts';
import { chosenFormat, refuseOutput, writeOutput } from '../../app/output/output.ts';
import { showingWork } from '../../app/output/show-work.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { dayFrom, openLedger, openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { Advance } from '../../core/advance.ts';
import type { Day } from '../../core/day.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { isBinary, type ReportFormatName, renderReport, reportFormats } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import type { ReportContent } from '../../reports/report-writer.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { Trouble } from '../../trouble.ts';
import { workMessages } from '../../words/areas/terminal.ts';

/** Writes the year-end report, or fills in a user's own form: to standard output, or to a file whose ending decides the format. */
export async function report(call: Call<'report'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { draftWords: draft, words, output, format, template } = call.options;
  if (draft !== undefined || words !== undefined) {
    const file = await import('./words-file.ts');
    if (draft !== undefined) await file.draftWords(draft, call, workspace, host);
    else if (words !== undefined) await file.takeWords(words, call, workspace, host);
    // Whoever names no report wants its words taken back, and nothing more.
    if ([output, format, template].every((option) => option === undefined)) return ExitCode.ok;
  }
  const content = await contentFor(call, workspace, host);
  await writeOutput(content, call.options, workspace.language, host);
  return ExitCode.ok;
}

async function contentFor(call: Call<'report'>, workspace: Workspace, host: Host): Promise<ReportContent> {
  const { template, bom = true } = call.options;
  const { language } = workspace;
  const signedOn = signedOnDay(call, workspace);
  if (template === undefined) {
    const format = chosenFormat(call.options, Object.keys(reportFormats) as ReportFormatName[], 'md');
    await refuseOutput(call.options, isBinary(format), host);
    return written(workspace, signedOn, host, (facts, advance) =>
      renderReport(facts, format, { lang: language, bom, advance }),
    );
  }
  const { fillTemplate, templateFormat } = await import('./fill-template.ts');
  const format = templateFormat(template, call, host);
  await refuseOutput(call.options, isBinary(format), host);
  return written(workspace, signedOn, host, (facts) => fillTemplate(template, format, facts, language, host));
}

/** Nobody signs a report before the day that it is of. */
function signedOnDay({ options }: Call<'report'>, { today, plan, asOf }: Workspace): Day | undefined {
  const day = dayFrom(options.signedOn, today, plan);
  if (day !== undefined && day < asOf.day) throw new Trouble('signed-before-as-of', { day, asOf: asOf.day });
  return day;
}

/** The facts, and what is written from them: each about half of the work. */
async function written(
  workspace: Workspace,
  signedOn: Day | undefined,
  host: Host,
  write: (facts: Report, advance: Advance) => ReportContent | Promise<ReportContent>,
): Promise<ReportContent> {
  const ledger = await openLedger(workspace, host);
  const words = await readOwnWords(ledger.folder, workspace.plan.id, host.disk);
  warnOfFaults(ledger, workspace.language, host);
  return showingWork(workMessages[workspace.language].report, host, (advance) => {
    const facts = gatherReport(workspace, ledger, { signedOn, words }, (done, of) => advance(done, 2 * of));
    return write(facts, (done, of) => advance(of + done, 2 * of));
  });
}
