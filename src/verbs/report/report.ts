import { join } from 'node:path';
import { gatherByLead, gatherReport, type ReportWish } from '../../app/output/gather-report.ts';
import { chosenFormat, type OutputFile, refuseOutput, writeOutput, writeOutputs } from '../../app/output/output.ts';
import { namesFolder, refuseFolderOfOutputs } from '../../app/output/output-folder.ts';
import { partFrom } from '../../app/output/report-part.ts';
import { showingWork } from '../../app/output/show-work.ts';
import { signedOnDay } from '../../app/output/signed-on.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { tellOfOthers } from '../../app/workspace/plans/plan-choice.ts';
import { sayOpenGuesses } from '../../app/workspace/plans/say-open-guesses.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import type { OwnWords } from '../../core/own-words.ts';
import { DistinctNames, fileName } from '../../core/text/file-name.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { isBinary, type ReportFormatName, renderReport, reportFormats } from '../../reports/index.ts';
import type { Report } from '../../reports/report.ts';
import type { ReportContent } from '../../reports/report-writer.ts';
import { readOwnWords } from '../../store/settings/own-words.ts';
import { Trouble } from '../../trouble.ts';
import { partMessages } from '../../words/areas/reports/part.ts';
import { workMessages } from '../../words/areas/terminal.ts';

/** Writes the year-end report, or one of a part of it, or fills in a user's own form: to standard output, to a file whose ending decides the format, or a file an office into a folder. */
export async function report(call: Call<'report'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  await tellOfOthers(workspace, call.options, host);
  await sayOpenGuesses(workspace, host.err);
  const { draftWords: draft, words, output, format, template } = call.options;
  if (draft !== undefined || words !== undefined) {
    const file = await import('./words-file.ts');
    if (draft !== undefined) await file.draftWords(draft, call, workspace, host);
    else if (words !== undefined) await file.takeWords(words, call, workspace, host);
    // Whoever names no report wants its words taken back, and nothing more.
    if ([output, format, template].every((option) => option === undefined)) return ExitCode.ok;
  }
  const wish = { part: partFrom(call, workspace), signedOn: signedOnDay(call, workspace) };
  await (call.options.by === undefined ? writeOne : writeByLead)(wish, call, workspace, host);
  return ExitCode.ok;
}

async function writeOne(wish: ReportWish, call: Call<'report'>, workspace: Workspace, host: Host): Promise<void> {
  const { format, write } = await writerFor(call, 'md', workspace, host);
  await refuseOutput(call.options, isBinary(format), host);
  const { ledger, words } = await soundLedger(workspace, host);
  // The facts, and what is written from them: each about half of the work.
  const content = await showingWork(workMessages[workspace.language].report, host, (advance) => {
    const facts = gatherReport(workspace, ledger, { ...wish, words }, (done, of) => advance(done, 2 * of));
    return write(facts, (done, of) => advance(of + done, 2 * of));
  });
  await writeOutput(content, call.options, workspace.language, host);
}

/** Offices open Word: unless `-f` says so, their reports are Word files. */
async function writeByLead(wish: ReportWish, call: Call<'report'>, workspace: Workspace, host: Host): Promise<void> {
  const { output: folder, ...options } = call.options;
  const { language } = workspace;
  if (folder === undefined || !(await namesFolder(folder, host))) throw new Trouble('report-by-needs-folder');
  const { format, write } = await writerFor({ ...call, options }, 'docx', workspace, host);
  await refuseFolderOfOutputs(folder, host);
  const { ledger, words } = await soundLedger(workspace, host);
  const names = new DistinctNames();
  const files = await showingWork(workMessages[language].report, host, async (advance) => {
    const written: OutputFile[] = [];
    for (const [facts] of watched(gatherByLead(workspace, ledger, { ...wish, words }), () => 1, advance)) {
      const office = facts.header.part?.lead || partMessages[language].nobody;
      const output = join(folder, names.distinct(`${fileName(office)}.${format}`));
      written.push({ output, content: await write(facts, unwatched) });
    }
    return written;
  });
  await writeOutputs(files, options, language, host);
}

/** What writes a report as the options ask for it. */
interface Writer {
  readonly format: ReportFormatName;
  readonly write: (facts: Report, advance: Advance) => ReportContent | Promise<ReportContent>;
}

async function writerFor(
  call: Call<'report'>,
  usual: ReportFormatName,
  { language }: Workspace,
  host: Host,
): Promise<Writer> {
  const { template, bom = true, tidy = false } = call.options;
  if (template === undefined) {
    const format = chosenFormat(call.options, Object.keys(reportFormats) as ReportFormatName[], usual);
    if (tidy && format !== 'csv') throw new Trouble('tidy-is-csv');
    return { format, write: (facts, advance) => renderReport(facts, format, { lang: language, bom, tidy, advance }) };
  }
  const { fillTemplate, templateFormat } = await import('./fill-template.ts');
  const format = templateFormat(template, call, host);
  return { format, write: (facts) => fillTemplate(template, format, facts, language, host) };
}

/** The ledger, and what the unit itself wrote for the report. */
async function soundLedger(
  workspace: Workspace,
  host: Host,
): Promise<{ readonly ledger: OpenLedger; readonly words: OwnWords }> {
  const ledger = await openLedger(workspace, host);
  const words = await readOwnWords(ledger.folder, workspace.plan.id, host.disk);
  warnOfFaults(ledger, workspace.language, host);
  return { ledger, words };
}
