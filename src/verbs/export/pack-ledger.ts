import { type PackedLedgerFile, packedLedger } from '../../app/output/packed-ledger.ts';
import { showingWork } from '../../app/output/show-work.ts';
import type { OpenLedger, Workspace } from '../../app/workspace/workspace.ts';
import { planPrint } from '../../core/district/unit-facts.ts';
import { digestOf, headsOf } from '../../core/ledger/digest.ts';
import type { EvidenceFile } from '../../core/ledger/entry.ts';
import type { Host } from '../../host.ts';
import { copyIn, evidenceFolderIn, packedCopy, packedOwnWords } from '../../store/layout.ts';
import { writePacket } from '../../store/packet/packet.ts';
import type { PackedFile } from '../../store/packet/write-zip.ts';
import { ownWordsFile } from '../../store/settings/own-words.ts';
import { workMessages } from '../../words/areas/terminal.ts';

/** A ledger's files as they go into a packet. */
export type LedgerToPack = readonly PackedLedgerFile[];

/** What a packet of a ledger holds beside evidence, read now; empty where nothing was recorded. */
export async function ledgerToPack(ledger: OpenLedger, workspace: Workspace, host: Host): Promise<LedgerToPack> {
  const files = await packedLedger(ledger, workspace, host);
  return files.every(({ content }) => content.length === 0) ? [] : files;
}

/** Writes a packet, whole; the same ledger gives the same bytes. */
export async function packInto(
  path: string,
  files: LedgerToPack,
  evidence: readonly EvidenceFile[],
  ledger: OpenLedger,
  workspace: Workspace,
  host: Host,
): Promise<void> {
  const packet = [...files, ...(await ownWords(ledger, workspace, host)), ...packed(evidence, ledger)];
  await showingWork(workMessages[workspace.language].packing, host, (advance) =>
    writePacket(path, headOf(files, ledger, workspace), packet, host.disk, advance),
  );
}

/** They go into the report that a bureau makes from the packet, too. */
async function ownWords({ folder }: OpenLedger, { plan }: Workspace, { disk }: Host): Promise<PackedFile[]> {
  const content = await ownWordsFile(folder, plan.id, disk);
  return content === undefined ? [] : [{ name: packedOwnWords(plan.id), content }];
}

function headOf(files: LedgerToPack, { config }: OpenLedger, { plan }: Workspace) {
  const { id, name, kind } = config.unit;
  const digest = digestOf(headsOf(files.map(({ file }) => file)));
  return { format: 1, plan: plan.id, unit: { id, name, kind }, digest, print: planPrint(plan) } as const;
}

function packed(evidence: readonly EvidenceFile[], { folder }: OpenLedger): PackedFile[] {
  return evidence.map(({ sha256, bytes }) => ({
    name: packedCopy(sha256),
    content: { path: copyIn(evidenceFolderIn(folder), sha256), length: bytes },
  }));
}
