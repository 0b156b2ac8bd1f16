import { join, resolve } from 'node:path';
import { neededUnitList } from '../../app/district/unit-list.ts';
import { copyOf } from '../../app/district/unit-workspace.ts';
import { confirmChanging } from '../../app/output/output.ts';
import { makeOutputFolder, namesFolder, refuseFolderOfOutputs } from '../../app/output/output-folder.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { openLedger, openOwnWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { LedgerState } from '../../core/ledger/entry.ts';
import { DistinctNames, fileName } from '../../core/text/file-name.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { removeAll } from '../../store/ledger/merge-source.ts';
import { Trouble } from '../../trouble.ts';
import { mergeMessages } from '../../words/areas/ledger/copies.ts';
import { exportJson, type ToldPacket, toldPacket } from './export-json.ts';
import { ledgerToPack, packInto } from './pack-ledger.ts';

/** A unit's answer, made in a folder of its own until all of them are. */
interface Answer {
  readonly made: string;
  readonly output: string;
  readonly isThere: boolean;
  readonly told: ToldPacket;
}

/**
 * What a reviewer answers, a packet a unit that was reviewed, into one folder. One that lies there as it would be written stays
 * untouched; before the first is written it is asked once whether those go that say something else.
 */
export async function exportAnswers(call: Call<'export'>, host: Host): Promise<ExitCode> {
  const { output: folder, withEvidence, unit, yes } = call.options;
  if (withEvidence || unit !== undefined) throw new Trouble('export-all-alone');
  if (folder === undefined || !(await namesFolder(folder, host))) throw new Trouble('export-all-needs-folder');
  await refuseFolderOfOutputs(folder, host);
  const workspace = await openOwnWorkspace(call, host);
  const say = mergeMessages[workspace.language].export;
  const aside = await host.disk.makeTemporaryFolder();
  try {
    const { answers, unanswered } = await answersMade(folder, aside, workspace, host);
    const changed = answers.filter(({ isThere, told }) => isThere && told.written).map(({ output }) => output);
    if (!yes) await confirmChanging(changed, workspace.language, host);
    for (const { made, output } of answers.filter(({ told }) => told.written)) {
      await makeOutputFolder(output, host);
      await host.disk.writeWhole(resolve(host.cwd, output), await host.disk.readBytes(made));
    }
    const told = answers.map((answer) => answer.told);
    const same = told.filter(({ written }) => !written).length;
    if (call.options.json) writeJson(exportJson(told, workspace), host);
    else host.out.show(say.answered({ folder, count: told.length - same, same }));
    if (unanswered > 0) host.err.show(say.unanswered({ count: unanswered }));
    return ExitCode.ok;
  } finally {
    await removeAll(aside, host.disk);
  }
}

async function answersMade(folder: string, aside: string, own: Workspace, host: Host) {
  if (own.config === undefined) throw new Trouble('no-ledger-here');
  const { units } = await neededUnitList(own, host);
  const names = new DistinctNames();
  const answers: Answer[] = [];
  let unanswered = 0;
  for (const unit of units) {
    // Before it is known whether the unit is answered, so that another's answer never takes its name.
    const name = names.distinct(`${fileName(unit.name, 60)}-${mergeMessages[own.language].export.answer}.zip`);
    const copy = { ...own, ...copyOf(unit, own, own.config, host) };
    if ((await host.disk.kindOf(copy.folder)) !== 'folder') continue;
    const ledger = await openLedger(copy, host);
    warnOfFaults(ledger, own.language, host);
    if (!isReviewed(ledger.state)) {
      unanswered += 1;
      continue;
    }
    const made = join(aside, `${answers.length}.zip`);
    const files = await ledgerToPack(ledger, copy, host);
    await packInto(made, files, [], ledger, copy, host);
    const output = join(folder, name);
    const there = await bytesAt(resolve(host.cwd, output), host);
    const isSame = there !== undefined && Buffer.compare(there, await host.disk.readBytes(made)) === 0;
    const told = toldPacket(output, files, 0, copy.config.unit, !isSame);
    answers.push({ made, output, isThere: there !== undefined, told });
  }
  if (answers.length === 0) throw new Trouble('nothing-to-answer');
  return { answers, unanswered };
}

async function bytesAt(path: string, { disk }: Host): Promise<Uint8Array | undefined> {
  return (await disk.kindOf(path)) === 'file' ? disk.readBytes(path) : undefined;
}

function isReviewed({ standing }: LedgerState): boolean {
  return standing.some(({ entry }) => entry.kind === 'review');
}
