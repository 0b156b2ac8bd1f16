import type { LedgerState, Placement } from './entry.ts';

/**
 * What one undo takes back: the writer's last standing entry, with the rest of its batch, the batch's own retractions
 * included, as a correction is both. What only took back is not undone.
 */
export function lastUndoable({ standing, all, retracted }: LedgerState, writer: string): readonly Placement[] {
  const own = standing.filter((placement) => placement.writer === writer && placement.entry.kind !== 'retract');
  const last = own.reduce<Placement | undefined>(
    (latest, placement) => (latest === undefined || placement.line > latest.line ? placement : latest),
    undefined,
  );
  const batch = last?.entry.batch?.id;
  if (last === undefined || batch === undefined) return last === undefined ? [] : [last];
  const takenBack = all.filter(({ entry }) => entry.kind === 'retract' && !retracted.has(entry.id));
  return [...own, ...takenBack].filter(({ entry }) => entry.batch?.id === batch);
}

/**
 * One entry of the writer's that stands, of whatever age, and what was said of it (`to`), which without it would be about nothing.
 * The rest of its batch stands: of a form that came in whole one line may be wrong.
 */
export function undoableOf({ standing }: LedgerState, writer: string, id: string): readonly Placement[] {
  const own = standing.filter((placement) => placement.writer === writer && placement.entry.kind !== 'retract');
  if (!own.some(({ entry }) => entry.id === id)) return [];
  return own.filter(({ entry }) => entry.id === id || entry.to === id);
}

/** An undo that can be taken back itself: its retractions, and what they took back, in the order recorded. */
export interface Undone {
  readonly retractions: readonly Placement[];
  readonly restored: readonly Placement[];
}

/**
 * What one redo restores: the writer's last standing undo, whole. Nothing once the writer has recorded anything since,
 * as what was taken back may have been recorded anew. Undos follow one another: each redo restores the one before.
 */
export function lastUndone({ all, retracted, incompleteBatches }: LedgerState, writer: string): Undone | undefined {
  const byId = new Map(all.map((placement) => [placement.entry.id, placement]));
  const broken = new Set(incompleteBatches.map(({ id }) => id));
  const own = all.filter((placement) => placement.writer === writer).toSorted((a, b) => a.line - b.line);
  const sinceRecorded = own.slice(own.findLastIndex(({ entry }) => entry.kind !== 'retract') + 1);
  const undos = sinceRecorded.filter(({ entry }) => {
    const target = byId.get(entry.retracts ?? '')?.entry;
    const stands = !retracted.has(entry.id) && retracted.has(entry.retracts ?? '');
    return stands && target?.kind !== 'retract' && !broken.has(entry.batch?.id ?? '');
  });
  const last = undos.at(-1);
  if (last === undefined) return undefined;
  const batch = last.entry.batch?.id;
  const retractions = batch === undefined ? [last] : sinceRecorded.filter(({ entry }) => entry.batch?.id === batch);
  const targets = retractions.flatMap(({ entry }) => byId.get(entry.retracts ?? '') ?? []);
  return { retractions, restored: targets.filter(({ entry }) => entry.kind !== 'retract') };
}
