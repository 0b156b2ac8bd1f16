import type { Entry, Placement } from '../../core/ledger/entry.ts';
import { lastUndoable, lastUndone, type Undone, undoableOf } from '../../core/ledger/last-undone.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { periodNamed, reportingPeriods } from '../../core/progress/period-named.ts';
import { recordMessages } from '../../words/areas/ledger/record.ts';
import { entryLine } from '../../words/entry-words.ts';
import type { Language } from '../../words/language.ts';
import { reportedPeriodWords } from '../../words/period-words.ts';
import { line, type Shown } from '../../words/shown.ts';
import type { OpenLedger, Workspace } from '../workspace/workspace.ts';

/**
 * What this computer recorded last and still stands: one entry, or the whole of a batch, with what that took back; or one entry
 * of its own that is named.
 */
export async function undoable(
  { store, state }: Pick<OpenLedger, 'store' | 'state'>,
  { plan }: Pick<Workspace, 'plan'>,
  id?: string,
): Promise<readonly Placement[]> {
  const writer = await store.writer(plan.id);
  if (writer === undefined) return [];
  return id === undefined ? lastUndoable(state, writer) : undoableOf(state, writer, id);
}

/** What was taken back last on this computer, with what would take that back; nothing once more was recorded. */
export async function redoable({ store, state }: OpenLedger, { plan }: Workspace): Promise<Undone> {
  const writer = await store.writer(plan.id);
  return (writer !== undefined && lastUndone(state, writer)) || { restored: [], retractions: [] };
}

/** What has to be known before they are taken back: what an undo does not reach. */
export function undoWarnings(placements: readonly Placement[], language: Language): readonly Shown[] {
  const say = recordMessages[language];
  return [
    ...(placements.some(({ entry }) => entry.removes !== undefined) ? [say.copyStaysAway] : []),
    ...(isHandedIn(placements) ? [say.packetStaysOut] : []),
  ];
}

/** A report that was signed is among them: it is never taken back by the way. */
export function isHandedIn(placements: readonly Placement[]): boolean {
  return placements.some(({ entry }) => entry.kind === 'submit');
}

/** A line for each, as it is listed before it is taken back; what comes back by that has none. */
export function inWords(placements: readonly Placement[], { plan, language }: Workspace): readonly Shown[] {
  return placements
    .filter(({ entry }) => entry.kind !== 'retract')
    .map(({ entry }) => line`  ${entryLine(withPeriodNamed(entry, plan, language), plan, language)}`);
}

/** A report by its period's name: Y1 tells nobody that it is the whole year. */
function withPeriodNamed(entry: Entry, plan: Plan, language: Language): Entry {
  const { kind, period: name } = entry;
  const period = kind === 'submit' && name !== undefined ? periodNamed(plan, name) : undefined;
  if (period === undefined) return entry;
  return { ...entry, period: reportedPeriodWords(period, reportingPeriods(plan), language) };
}

/** Records that the entries no longer count: all in one step. */
export async function takeBack(
  placements: readonly Placement[],
  { plan }: Workspace,
  { store, config }: Pick<OpenLedger, 'store' | 'config'>,
): Promise<void> {
  const drafts = placements.map(({ entry }) => ({
    kind: 'retract' as const,
    retracts: entry.id,
    ...(entry.requirement !== undefined && { requirement: entry.requirement }),
  }));
  await store.append(drafts, { name: config.recorder, unit: config.unit.id, plan: plan.id });
}
