import { join } from 'node:path';
import { chosenFormat, type OutputFile, refuseOutput, writeOutput, writeOutputs } from '../app/output/output.ts';
import { namesFolder, refuseFolderOfOutputs } from '../app/output/output-folder.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { filterFrom } from '../app/workspace/walk-filter.ts';
import { openUnitLedger, openWorkspace, progressIn, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { type NamedPart, partsByName } from '../core/progress/part.ts';
import type { Progress, RequirementProgress } from '../core/progress/progress.ts';
import { filtered } from '../core/progress/walk-queue.ts';
import { DistinctNames, fileName } from '../core/text/file-name.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { type Form, formOf } from '../reports/form/form.ts';
import type { ReportContent } from '../reports/report-writer.ts';
import { Trouble } from '../trouble.ts';
import { checkMessages } from '../words/areas/ledger/check.ts';
import { formMessages } from '../words/areas/reports/form.ts';

const formats = ['csv', 'xlsx'] as const;
type FormFormat = (typeof formats)[number];

/** Writes a blank form of the requirements that are open, for colleagues who never open a terminal; parted by who does them where that is asked. */
export async function sheet(call: Call<'sheet'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { by, ...options } = call.options;
  const isFolder = by !== undefined && (await namesFolder(options.output, host));
  const format = isFolder ? (options.format ?? 'csv') : chosenFormat(options, formats, 'csv');
  if (by !== undefined && !isFolder && (format !== 'xlsx' || options.output === undefined)) {
    throw new Trouble('sheet-by-needs-place');
  }
  if (isFolder) await refuseFolderOfOutputs(options.output ?? '', host);
  else await refuseOutput(options, format === 'xlsx', host);
  const { asked, progress } = await askedIn(workspace, call, host);
  const { language } = workspace;
  if (asked.length === 0) host.err.show(checkMessages[language].nothingSuch);
  const [first, ...others] =
    by === undefined ? [formOf(asked, progress, language)] : formsOf(asked, progress, workspace);
  if (first === undefined) return ExitCode.ok;
  if (isFolder) await writeOutputs(await filesOf([first, ...others], format, call, workspace), options, language, host);
  else await writeOutput(await contentOf([first, ...others], format, call, workspace), options, language, host);
  return ExitCode.ok;
}

async function askedIn(
  workspace: Workspace,
  call: Call<'sheet'>,
  host: Host,
): Promise<{ readonly asked: readonly RequirementProgress[]; readonly progress: Progress }> {
  const ledger = workspace.config === undefined ? undefined : await openUnitLedger(workspace, host);
  if (ledger !== undefined) warnOfFaults(ledger, workspace.language, host);
  const progress = progressIn(workspace, ledger);
  return { asked: filtered(progress, filterFrom(call, workspace)), progress };
}

/** One for each office or person that stands with a duty, and last those that nobody does. */
function formsOf(asked: readonly RequirementProgress[], progress: Progress, { language }: Workspace): readonly Form[] {
  const { nobody } = formMessages[language];
  return partsByName(asked).map(({ name = nobody, requirements }: NamedPart) =>
    formOf(requirements, progress, language, name),
  );
}

async function filesOf(
  forms: readonly Form[],
  format: FormFormat,
  call: Call<'sheet'>,
  workspace: Workspace,
): Promise<readonly OutputFile[]> {
  const names = new DistinctNames();
  const files: OutputFile[] = [];
  for (const form of forms) {
    const name = names.distinct(`${fileName(form.office ?? '')}.${format}`);
    files.push({
      output: join(call.options.output ?? '', name),
      content: await contentOf([form], format, call, workspace),
    });
  }
  return files;
}

async function contentOf(
  forms: readonly [Form, ...Form[]],
  format: FormFormat,
  call: Call<'sheet'>,
  { language }: Workspace,
): Promise<ReportContent> {
  if (format === 'xlsx') return (await import('../reports/form/form-xlsx.ts')).formXlsx(forms, language);
  return (await import('../reports/form/form-csv.ts')).formCsv(forms[0], language, call.options.bom);
}
