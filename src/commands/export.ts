import { join, resolve } from 'node:path';
import { attachmentsIn, neededCopies } from '../core/ledger/attachments.ts';
import { digestOf, headsOf } from '../core/ledger/digest.ts';
import type { EvidenceFile } from '../core/ledger/entry.ts';
import { fileOfWriter } from '../core/ledger/names.ts';
import { readLedgerFile } from '../core/ledger/read-file.ts';
import { safeText } from '../core/safe-text.ts';
import { shownText } from '../core/shown-text.ts';
import { ExitCode } from '../exit-code.ts';
import type { Host } from '../host.ts';
import { mergeMessages } from '../messages/merge-messages.ts';
import { type PacketFile, writePacket } from '../store/packet.ts';
import { wholeLines } from '../store/read-incoming.ts';
import { Trouble } from '../trouble.ts';
import type { Call } from './call.ts';
import { warnOfFaults } from './warn-of-faults.ts';
import { type OpenLedger, openLedger, openWorkspace, type Workspace } from './workspace.ts';

/** Packs the ledger of the plan at hand into one file, for `merge` elsewhere; its evidence only if asked for, listed and confirmed. */
export async function exportPacket(call: Call, host: Host): Promise<ExitCode> {
  const workspace = await openWorkspace(call, host);
  const { output } = call.options;
  if (output === undefined) throw new Trouble('export-needs-output', ExitCode.wrongCall);
  const ledger = await openLedger(workspace, host);
  const say = mergeMessages[workspace.language].export;
  warnOfFaults(ledger, workspace.language, host);
  const files = await ledgerFiles(ledger, workspace, host);
  if (files.every(({ content }) => content.length === 0)) throw new Trouble('nothing-to-export', ExitCode.couldNot);
  const copies = copiesIn(ledger);
  const evidence = call.options.withEvidence ? await soundCopies(copies, ledger, workspace, host) : [];
  if (!(await isAgreed(evidence, output, workspace, call, host))) {
    host.err.write(`${say.cancelled()}\n`);
    return ExitCode.ok;
  }
  await writePacket(
    resolve(host.cwd, output),
    headOf(files, ledger, workspace),
    [...files, ...packed(evidence, ledger)],
    host.disk,
  );
  const entries = files.reduce((sum, { lines }) => sum + lines, 0);
  const made = { file: safeText(output), entries, writers: files.length, evidence: evidence.length };
  host.out.write(`${say.made(made)}\n`);
  if (!call.options.withEvidence && copies.length > 0)
    host.err.write(`${say.withoutEvidence({ count: copies.length })}\n`);
  return ExitCode.ok;
}

interface PackedLedgerFile extends PacketFile {
  readonly writer: string;
  readonly content: Uint8Array;
  readonly lines: number;
}

/** Whole lines only: one that is being written at this moment is for the next packet. */
async function ledgerFiles(
  { folder, snapshot }: OpenLedger,
  { plan }: Workspace,
  { disk }: Host,
): Promise<PackedLedgerFile[]> {
  const files: PackedLedgerFile[] = [];
  for (const { writer } of snapshot.files) {
    const bytes = await disk.readBytes(join(folder, 'ledger', plan.id, fileOfWriter(writer)));
    const { file, faults } = readLedgerFile(plan.id, writer, bytes);
    const content = wholeLines(
      bytes,
      faults.some(({ code }) => code === 'torn-line'),
    );
    files.push({ name: `ledger/${plan.id}/${fileOfWriter(writer)}`, content, writer, lines: file.lines.length });
  }
  return files;
}

function headOf(files: readonly PackedLedgerFile[], { config }: OpenLedger, { plan }: Workspace) {
  const read = files.map(({ writer, content }) => readLedgerFile(plan.id, writer, content).file);
  const { id, name } = config.unit;
  return { format: 1, plan: plan.id, unit: { id, name }, digest: digestOf(headsOf(read)) } as const;
}

/** The copies that entries need, each content once, under the name that it had first. */
function copiesIn({ state }: OpenLedger): EvidenceFile[] {
  const attachments = attachmentsIn(state);
  const needed = new Set(neededCopies(attachments));
  return attachments.flatMap(({ evidence }) =>
    'sha256' in evidence && needed.delete(evidence.sha256) ? [evidence] : [],
  );
}

async function soundCopies(
  copies: readonly EvidenceFile[],
  { store, state }: OpenLedger,
  { language }: Workspace,
  { err }: Host,
): Promise<EvidenceFile[]> {
  const found = await store.checkEvidence(state.all.map(({ entry }) => entry));
  const sound = new Set(found.flatMap(({ sha256, state }) => (state === 'ok' || state === 'empty' ? [sha256] : [])));
  for (const { name } of copies.filter(({ sha256 }) => !sound.has(sha256))) {
    err.write(`${err.theme.warning(mergeMessages[language].export.missing({ name: shownText(name) }))}\n`);
  }
  return copies.filter(({ sha256 }) => sound.has(sha256));
}

function packed(evidence: readonly EvidenceFile[], { folder }: OpenLedger): PacketFile[] {
  return evidence.map(({ sha256 }) => {
    const place = `evidence/${sha256.slice(0, 2)}/${sha256}`;
    return { name: place, content: { path: join(folder, place) } };
  });
}

/** What goes out of the house is shown first, and nothing is overwritten unasked. */
async function isAgreed(
  evidence: readonly EvidenceFile[],
  output: string,
  { language }: Workspace,
  call: Call,
  host: Host,
): Promise<boolean> {
  const say = mergeMessages[language].export;
  if (evidence.length > 0) {
    const size = sizeWords(evidence.reduce((sum, { bytes }) => sum + bytes, 0));
    host.err.write(`${say.list({ count: evidence.length, size })}\n`);
    for (const { name, bytes } of evidence) host.err.write(`  ${shownText(name)}  ${sizeWords(bytes)}\n`);
  }
  if (call.options.yes) return true;
  if (evidence.length > 0) {
    if (!host.interactive) throw new Trouble('only-a-terminal', ExitCode.wrongCall, { option: '--yes' });
    if (!(await (await host.prompter()).confirm(say.confirm()))) return false;
  }
  if ((await host.disk.kindOf(resolve(host.cwd, output))) === undefined) return true;
  const file = safeText(output);
  if (host.interactive && (await (await host.prompter()).confirm(say.overwrite({ file })))) return true;
  throw new Trouble('would-overwrite', ExitCode.wrongCall, { file });
}

/** `812 B`, `3.4 KB`, `1.2 MB`, `5.0 GB`: as file managers show sizes. */
function sizeWords(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB'];
  const power = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(bytes, 1)) / 10));
  return `${(bytes / 1024 ** power).toFixed(power === 0 ? 0 : 1)} ${units[power]}`;
}
