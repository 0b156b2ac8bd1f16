import { resolve } from 'node:path';
import { mayHandOut, soundCopies } from '../../app/evidence/hand-out-evidence.ts';
import { refuseEnding, refuseOutput } from '../../app/output/output.ts';
import { makeOutputFolder } from '../../app/output/output-folder.ts';
import { writeJson } from '../../app/output/write-json.ts';
import { warnOfFaults } from '../../app/workspace/ledger-faults.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../../app/workspace/workspace.ts';
import type { Call } from '../../call.ts';
import type { EvidenceFile } from '../../core/ledger/entry.ts';
import { attachmentsIn, copiesToPack } from '../../core/ledger/evidence/attachments.ts';
import { evidenceCountOf } from '../../core/ledger/evidence/count-evidence.ts';
import { ExitCode } from '../../exit-code.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import { mergeMessages } from '../../words/areas/ledger/copies.ts';
import { evidenceCountWords } from '../../words/target-words.ts';
import { entriesIn, exportJson, toldPacket } from './export-json.ts';
import { ledgerToPack, packInto } from './pack-ledger.ts';

/** Packs the ledger of the plan at hand into one file, for `merge` elsewhere; its evidence only if asked for, listed and confirmed. */
export async function exportPacket(call: Call<'export'>, host: Host): Promise<ExitCode> {
  if (call.options.all) return (await import('./export-answers.ts')).exportAnswers(call, host);
  const workspace = await openWorkspace(call, host);
  const { output } = call.options;
  if (output === undefined) throw new Trouble('export-needs-output');
  refuseEnding(output, ['zip']);
  await refuseOutput({ output }, true, host);
  const ledger = await openLedger(workspace, host);
  const say = mergeMessages[workspace.language].export;
  warnOfFaults(ledger, workspace.language, host);
  const files = await ledgerToPack(ledger, workspace, host);
  if (files.length === 0) throw new Trouble('nothing-to-export');
  const copies = copiesToPack(attachmentsIn(ledger.state));
  const evidence = call.options.withEvidence ? await copiesAtHand(copies, ledger, workspace, host) : [];
  if (!(await isAgreed(evidence, output, workspace, call, host))) {
    if (call.options.json) writeJson(exportJson([], workspace), host);
    host.err.show(say.cancelled);
    return ExitCode.ok;
  }
  const path = resolve(host.cwd, output);
  await makeOutputFolder(output, host);
  await packInto(path, files, evidence, ledger, workspace, host);
  const entries = entriesIn(files);
  const all = evidenceCountWords(evidenceCountOf(ledger.state), workspace.language);
  if (call.options.json) {
    writeJson(exportJson([toldPacket(output, files, evidence.length, ledger.config.unit)], workspace), host);
    return ExitCode.ok;
  }
  const made = { file: output, entries, writers: files.length, packed: evidence.length, evidence: all };
  host.out.show(say.made(made));
  if (!call.options.withEvidence && copies.length > 0) host.err.show(say.withoutEvidence({ count: copies.length }));
  return ExitCode.ok;
}

/** Those that are there as they were; of the others it says that they are left out. */
async function copiesAtHand(
  copies: readonly EvidenceFile[],
  { store, state }: OpenLedger,
  workspace: Workspace,
  host: Host,
): Promise<EvidenceFile[]> {
  const all = state.all.map(({ entry }) => entry);
  const sound = await soundCopies(all, store, workspace, host);
  const say = mergeMessages[workspace.language].export;
  for (const { name } of copies.filter(({ sha256 }) => !sound.has(sha256))) {
    host.err.show(host.err.theme.warning(say.missing({ name })));
  }
  return copies.filter(({ sha256 }) => sound.has(sha256));
}

/** What goes out of the house is shown first, and nothing is overwritten unasked. */
async function isAgreed(
  evidence: readonly EvidenceFile[],
  output: string,
  workspace: Workspace,
  call: Call<'export'>,
  host: Host,
): Promise<boolean> {
  const say = mergeMessages[workspace.language].export;
  if (!(await mayHandOut(evidence, say, workspace, call.options, host))) return false;
  if (call.options.yes || (await host.disk.kindOf(resolve(host.cwd, output))) !== 'file') return true;
  if (host.interactive && (await (await host.prompter()).confirm(say.overwrite({ file: output })))) return true;
  throw new Trouble('would-overwrite', { file: output });
}
