import { resolve } from 'node:path';
import { mayHandOut, soundCopies } from '../app/evidence/hand-out-evidence.ts';
import { refuseOutput } from '../app/output/output.ts';
import { makeOutputFolder } from '../app/output/output-folder.ts';
import { type PackedLedgerFile, packedLedger } from '../app/output/packed-ledger.ts';
import { showingWork } from '../app/output/show-work.ts';
import { warnOfFaults } from '../app/workspace/ledger-faults.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from '../app/workspace/workspace.ts';
import type { Call } from '../call.ts';
import { planPrint } from '../core/district/unit-facts.ts';
import { digestOf, headsOf } from '../core/ledger/digest.ts';
import type { EvidenceFile } from '../core/ledger/entry.ts';
import { attachmentsIn, copiesToPack } from '../core/ledger/evidence/attachments.ts';
import { evidenceCountOf } from '../core/ledger/evidence/count-evidence.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { copyIn, evidenceFolderIn, packedCopy, packedOwnWords } from '../store/layout.ts';
import { writePacket } from '../store/packet/packet.ts';
import type { PackedFile } from '../store/packet/write-zip.ts';
import { ownWordsFile } from '../store/settings/own-words.ts';
import { Trouble } from '../trouble.ts';
import { mergeMessages } from '../words/areas/ledger/copies.ts';
import { workMessages } from '../words/areas/terminal.ts';
import { evidenceCountWords } from '../words/target-words.ts';

/** Packs the ledger of the plan at hand into one file, for `merge` elsewhere; its evidence only if asked for, listed and confirmed. */
export async function exportPacket(call: Call<'export'>, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { output } = call.options;
  if (output === undefined) throw new Trouble('export-needs-output');
  await refuseOutput({ output }, true, host);
  const ledger = await openLedger(workspace, host);
  const say = mergeMessages[workspace.language].export;
  warnOfFaults(ledger, workspace.language, host);
  const files = await packedLedger(ledger, workspace, host);
  if (files.every(({ content }) => content.length === 0)) throw new Trouble('nothing-to-export');
  const copies = copiesToPack(attachmentsIn(ledger.state));
  const evidence = call.options.withEvidence ? await copiesAtHand(copies, ledger, workspace, host) : [];
  if (!(await isAgreed(evidence, output, workspace, call, host))) {
    host.err.show(say.cancelled);
    return ExitCode.ok;
  }
  const path = resolve(host.cwd, output);
  const packet = [...files, ...(await ownWords(ledger, workspace, host)), ...packed(evidence, ledger)];
  await makeOutputFolder(output, host);
  await showingWork(workMessages[workspace.language].packing, host, (advance) =>
    writePacket(path, headOf(files, ledger, workspace), packet, host.disk, advance),
  );
  const entries = files.reduce((sum, { file }) => sum + file.lines.length, 0);
  const all = evidenceCountWords(evidenceCountOf(ledger.state), workspace.language);
  const made = { file: output, entries, writers: files.length, packed: evidence.length, evidence: all };
  host.out.show(say.made(made));
  if (!call.options.withEvidence && copies.length > 0) host.err.show(say.withoutEvidence({ count: copies.length }));
  return ExitCode.ok;
}

/** They go into the report that a bureau makes from the packet, too. */
async function ownWords({ folder }: OpenLedger, { plan }: Workspace, { disk }: Host): Promise<PackedFile[]> {
  const content = await ownWordsFile(folder, plan.id, disk);
  return content === undefined ? [] : [{ name: packedOwnWords(plan.id), content }];
}

function headOf(files: readonly PackedLedgerFile[], { config }: OpenLedger, { plan }: Workspace) {
  const { id, name, kind } = config.unit;
  const digest = digestOf(headsOf(files.map(({ file }) => file)));
  return { format: 1, plan: plan.id, unit: { id, name, kind }, digest, print: planPrint(plan) } as const;
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

function packed(evidence: readonly EvidenceFile[], { folder }: OpenLedger): PackedFile[] {
  return evidence.map(({ sha256, bytes }) => ({
    name: packedCopy(sha256),
    content: { path: copyIn(evidenceFolderIn(folder), sha256), length: bytes },
  }));
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
