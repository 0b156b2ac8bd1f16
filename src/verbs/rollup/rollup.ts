import { unitListAt } from '../../app/district/unit-list.ts';
import { chosenFormat, refuseOutput, writeOutput } from '../../app/output/output.ts';
import { showingWork } from '../../app/output/show-work.ts';
import { openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { rollUp } from '../../core/district/rollup.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type RollupFormatName, rollupFormats } from '../../reports/table/index.ts';
import { Trouble } from '../../trouble.ts';
import { workMessages } from '../../words/areas/terminal.ts';
import { type RollupRecords, readRecords, rollupSources } from './rollup-records.ts';

const formats = Object.keys(rollupFormats) as RollupFormatName[];

/** The district's table from any number of units' folders and packets. What cannot be used is named, and never stops the rest. */
export async function rollup(call: Call<'rollup'>, host: Host): Promise<ExitCode> {
  const format = chosenFormat(call.options, formats, 'md');
  await refuseOutput(call.options, format === 'xlsx', host);
  const workspace = await openWorkspace(call, host);
  const { records, apart, notes } = await recordsFor(call, workspace, host);
  for (const note of notes) host.err.show(note);
  for (const sentence of apart) host.err.show(host.err.theme.warning(sentence));
  const table = rollUp(workspace.plan, records, workspace.asOf, workspace.today);
  const write = await rollupFormats[format].load();
  const settings = {
    lang: workspace.language,
    view: call.options.by ?? 'unit',
    recorder: workspace.config?.recorder ?? '',
    bom: call.options.bom ?? true,
  };
  await writeOutput(await write(table, settings), call.options, workspace.language, host);
  const isWhole = apart.length === 0 && table.units.every(({ report }) => report !== 'broken');
  return isWhole ? ExitCode.ok : ExitCode.foundSomething;
}

async function recordsFor(call: Call<'rollup'>, workspace: Workspace, host: Host): Promise<RollupRecords> {
  const list = await unitListAt(workspace, host);
  const { store, verify } = call.options;
  if (verify && store === undefined) throw new Trouble('verify-needs-store');
  if (store !== undefined) {
    const { recordsFromStore } = await import('./rollup-from-store.ts');
    const url = store === true ? undefined : store;
    return showingWork(workMessages[workspace.language].collecting, host, (advance) =>
      recordsFromStore({ url, list, verifies: verify ?? false }, workspace, host, advance),
    );
  }
  const sources = await rollupSources(call.args, workspace, host);
  return showingWork(workMessages[workspace.language].collecting, host, (advance) =>
    readRecords(sources, list, workspace, host, advance),
  );
}
