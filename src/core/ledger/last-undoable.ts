import type { LedgerState, Placement } from './entry.ts';

/** What one undo takes back: the writer's last standing entry, with the rest of its batch. Retractions are not undone. */
export function lastUndoable({ standing }: LedgerState, writer: string): readonly Placement[] {
  const own = standing.filter((placement) => placement.writer === writer && placement.entry.kind !== 'retract');
  const last = own.reduce<Placement | undefined>(
    (latest, placement) => (latest === undefined || placement.line > latest.line ? placement : latest),
    undefined,
  );
  const batch = last?.entry.batch?.id;
  if (last === undefined || batch === undefined) return last === undefined ? [] : [last];
  return own.filter(({ entry }) => entry.batch?.id === batch);
}
