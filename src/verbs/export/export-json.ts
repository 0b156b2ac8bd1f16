import type { Workspace } from '../../app/workspace/workspace.ts';
import type { OutputOf } from '../../core/contract/output-shape.ts';
import type { exportOutput } from '../../core/contract/outputs/handing-on/export.ts';
import { toldPlan } from '../../core/contract/told/told-plan.ts';
import { toldUnit } from '../../core/contract/told/told-unit.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { LedgerToPack } from './pack-ledger.ts';

type ExportJson = OutputOf<typeof exportOutput>;

/** A packet, for programs. */
export type ToldPacket = ExportJson['packets'][number];

/** What was packed, for programs; without any packet nothing was done. */
export function exportJson(packets: readonly ToldPacket[], { plan }: Workspace): ExportJson {
  return { format: 1, plan: toldPlan(plan), done: packets.length > 0, packets };
}

/** A packet as it was just written, or with `written` false as it lay there. */
export function toldPacket(
  file: string,
  files: LedgerToPack,
  evidence: number,
  unit: UnitRef,
  written = true,
): ToldPacket {
  return { file, unit: toldUnit(unit), entries: entriesIn(files), writers: files.length, evidence, written };
}

/** How many entries go into a packet. */
export function entriesIn(files: LedgerToPack): number {
  return files.reduce((sum, { file }) => sum + file.lines.length, 0);
}
