import { join } from 'node:path';
import { fileOfWriter } from '../../core/ledger/names.ts';
import { readLedgerFile } from '../../core/ledger/read-file.ts';
import type { Host } from '../../host.ts';
import { wholeLines } from '../../store/ledger/read-incoming.ts';
import type { PackedFile } from '../../store/packet/write-zip.ts';
import type { OpenLedger, Workspace } from '../workspace/workspace.ts';

/** One writer's file, to be packed. */
export interface PackedLedgerFile extends PackedFile {
  readonly writer: string;
  readonly content: Uint8Array;
  readonly lines: number;
}

/** The ledger's files as `ledger/<plan>/<writer>.jsonl`. Whole lines only: one that is being written at this moment is for the next time. */
export async function packedLedger(
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
