import { chosenFormat, refuseOutput, writeOutput } from '../app/output/output.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { filterFrom } from '../app/workspace/walk-filter.ts';
import { openUnitLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { filtered } from '../core/progress/walk-queue.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Form, formOf } from '../reports/form/form.ts';
import type { ReportContent } from '../reports/report-writer.ts';
import { checkMessages } from '../words/areas/ledger/check.ts';

const formats = ['csv', 'xlsx'] as const;
type FormFormat = (typeof formats)[number];

/** Writes a blank form of the requirements that are open, for colleagues who never open a terminal. */
export async function sheet(call: Call<'sheet'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const format = chosenFormat(call.options, formats, 'csv');
  await refuseOutput(call.options, format === 'xlsx', host);
  const form = await formIn(workspace, call, host);
  if (form.rows.length === 0) host.err.show(checkMessages[workspace.language].nothingSuch);
  await writeOutput(await contentOf(form, format, call, workspace), call.options, workspace.language, host);
  return ExitCode.ok;
}

async function formIn(workspace: Workspace, call: Call<'sheet'>, host: Host): Promise<Form> {
  const ledger = workspace.config === undefined ? undefined : await openUnitLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, workspace.language, host);
  const progress = progressIn(workspace, ledger);
  return formOf(filtered(progress, filterFrom(call, workspace)), progress, workspace.language);
}

async function contentOf(
  form: Form,
  format: FormFormat,
  call: Call<'sheet'>,
  { language }: Workspace,
): Promise<ReportContent> {
  if (format === 'csv') return (await import('../reports/form/form-csv.ts')).formCsv(form, language, call.options.bom);
  return (await import('../reports/form/form-xlsx.ts')).formXlsx(form, language);
}
