import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import type { Host } from '../../host.ts';
import { ledgerFileIn, packedLedgerFile } from '../../store/layout.ts';
import { readBytesOf } from '../../store/ledger/read-ledger-file.ts';
import type { PackedFile } from '../../store/packet/write-zip.ts';
import type { OpenLedger, Workspace } from '../workspace/workspace.ts';

/** One writer's file, to be packed. */
export interface PackedLedgerFile extends PackedFile {
  readonly content: Uint8Array;
  readonly file: LedgerFile;
}

/** The ledger's files as a packet has them. Whole lines only: one that is being written at this moment is for the next time. */
export async function packedLedger(
  { folder, snapshot }: OpenLedger,
  { plan }: Workspace,
  { disk }: Host,
): Promise<PackedLedgerFile[]> {
  const files: PackedLedgerFile[] = [];
  for (const { writer } of snapshot.files) {
    const path = ledgerFileIn(folder, plan.id, writer);
    const { file, bytes } = readBytesOf(await disk.readBytes(path), path, plan.id, writer);
    files.push({ name: packedLedgerFile(plan.id, writer), content: bytes, file });
  }
  return files;
}
