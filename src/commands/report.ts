import { resolve } from 'node:path';
import { digestOf, headsOf } from '../core/ledger/digest.ts';
import { safeText } from '../core/safe-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { reportCommandMessages } from '../messages/report-command-messages.ts';
import { formatOfFile, type ReportFormatName, renderReport, reportFormats } from '../reports/index.ts';
import { reportOf } from '../reports/report.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { warnOfFaults } from './warn-of-faults.ts';
import { openLedger, openWorkspace, progressIn, type Workspace } from './workspace.ts';

/** Writes the year-end report: to standard output, or to a file whose ending decides the format. */
export async function report(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const format = formatFor(call);
  const ledger = await openLedger(workspace, host);
  warnOfFaults(ledger, workspace.language, host);
  const facts = {
    recorder: ledger.config.recorder,
    ledgerDigest: digestOf(headsOf(ledger.snapshot.files)),
    faults: ledger.snapshot.faults.length,
    incompleteBatches: ledger.state.incompleteBatches.length,
  };
  const text = renderReport(reportOf(progressIn(workspace, ledger), facts), format, {
    lang: workspace.language,
    bom: call.options.bom ?? true,
  });
  const { output } = call.options;
  if (output === undefined) host.out.write(text);
  else await writeReport(output, text, workspace, call, host);
  return ExitCode.ok;
}

function formatFor({ options: { format, output } }: Call): ReportFormatName {
  if (format !== undefined) return format as ReportFormatName;
  if (output === undefined) return 'md';
  const byEnding = formatOfFile(output);
  if (byEnding !== undefined) return byEnding;
  throw new Trouble('unknown-ending', ExitCode.wrongCall, {
    file: safeText(output),
    known: Object.keys(reportFormats).join('、'),
  });
}

/** A report that somebody has edited since is not overwritten unasked. */
async function writeReport(
  output: string,
  text: string,
  { language }: Workspace,
  call: Call,
  host: Host,
): Promise<void> {
  const say = reportCommandMessages[language];
  const path = resolve(host.cwd, output);
  const bytes = new TextEncoder().encode(text);
  const before = (await host.disk.kindOf(path)) === 'file' ? await host.disk.readBytes(path) : undefined;
  const differs = before !== undefined && Buffer.compare(before, bytes) !== 0;
  if (differs && !call.options.yes && !(await mayOverwrite(say.overwrite({ file: safeText(output) }), host))) {
    throw new Trouble('would-overwrite', ExitCode.wrongCall, { file: safeText(output) });
  }
  await host.disk.writeWhole(path, bytes);
  host.err.write(`${say.written({ file: safeText(output) })}\n`);
}

async function mayOverwrite(question: string, host: Host): Promise<boolean> {
  return host.interactive && (await host.prompter()).confirm(question);
}
