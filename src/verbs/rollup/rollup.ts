import { allUnitsRecords } from '../../app/district/all-units-records.ts';
import type { RollupRecords } from '../../app/district/rollup-records.ts';
import { neededUnitList, unitListAt } from '../../app/district/unit-list.ts';
import { chosenFormat, refuseOutput, writeOutput } from '../../app/output/output.ts';
import { openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import { rollUp, type UnitRow } from '../../core/district/rollup.ts';
import type { UnitRecord } from '../../core/district/unit-record.ts';
import { fileOfWriter } from '../../core/ledger/names.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { type RollupFormatName, rollupFormats } from '../../reports/table/index.ts';
import { rollupMessages } from '../../words/areas/reports/rollup.ts';
import type { Language } from '../../words/language.ts';
import { exact, type Shown } from '../../words/shown.ts';

const formats = Object.keys(rollupFormats) as RollupFormatName[];

/** The district's table from any number of units' folders and packets. What cannot be used is named, and never stops the rest. */
export async function rollup(call: Call<'rollup'>, host: Host): Promise<ExitCode> {
  const format = chosenFormat(call.options, formats, 'md');
  await refuseOutput(call.options, format === 'xlsx', host);
  const workspace = await openWorkspace(call, host);
  const { records, apart, notes } = await trustedRecords(call, workspace, host);
  for (const note of notes) host.err.show(note);
  const incomplete = missingLines(records, workspace.language);
  for (const sentence of [...apart.map(({ why }) => exact(why)), ...incomplete]) {
    host.err.show(host.err.theme.warning(sentence));
  }
  const table = rollUp(workspace.plan, records, workspace.asOf, workspace.today, apart);
  const write = await rollupFormats[format].load();
  const settings = {
    lang: workspace.language,
    view: call.options.by ?? 'unit',
    recorder: workspace.config?.recorder ?? '',
    bom: call.options.bom ?? true,
  };
  await writeOutput(await write(table, settings), call.options, workspace.language, host);
  const isSound = ({ report, ledger }: UnitRow) => report !== 'broken' && (ledger?.faults ?? 0) === 0;
  const isWhole = apart.length + incomplete.length === 0 && table.units.every(isSound);
  return isWhole ? ExitCode.ok : ExitCode.foundSomething;
}

/** What was signed and did not come, by unit. */
function missingLines(records: readonly UnitRecord[], language: Language): Shown[] {
  return records.flatMap(({ unit, arrival }) => {
    const missing = arrival.kind === 'ledger' ? (arrival.submission?.worth?.missing ?? []) : [];
    return missing.map(({ writer, found }) =>
      rollupMessages[language].missingHead({ unit: unit.name, file: fileOfWriter(writer), found }),
    );
  });
}

/** With `--trust` judged once more, after keys were listed. */
async function trustedRecords(call: Call<'rollup'>, workspace: Workspace, host: Host): Promise<RollupRecords> {
  const found = await allUnitsRecords(call, workspace, host);
  if (!call.options.trust) return found;
  const list = await neededUnitList(workspace, host);
  const { trustKeys } = await import('./trust-keys.ts');
  const isChanged = await trustKeys(found.records, list, call.options.yes === true, workspace, host);
  if (!isChanged) return found;
  return { ...found, records: await found.recordsUnder(await unitListAt(workspace, host)) };
}
