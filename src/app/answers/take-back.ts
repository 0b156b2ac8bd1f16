import type { Entry, Placement } from '../../core/ledger/entry.ts';
import { lastUndoable } from '../../core/ledger/last-undone.ts';
import type { Plan } from '../../core/plan/plan.ts';
import { periodNamed, reportingPeriods } from '../../core/progress/period-named.ts';
import { entryLine } from '../../words/entry-words.ts';
import type { Language } from '../../words/language.ts';
import { reportedPeriodWords } from '../../words/period-words.ts';
import { line, type Shown } from '../../words/shown.ts';
import type { OpenLedger, Workspace } from '../workspace/workspace.ts';

/** What this computer recorded last and still stands: one entry, or the whole of a batch, with what that took back. */
export async function undoable({ store, state }: OpenLedger, { plan }: Workspace): Promise<readonly Placement[]> {
  const writer = await store.writer(plan.id);
  return writer === undefined ? [] : lastUndoable(state, writer);
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
  { store, config }: OpenLedger,
): Promise<void> {
  const drafts = placements.map(({ entry }) => ({
    kind: 'retract' as const,
    retracts: entry.id,
    ...(entry.requirement !== undefined && { requirement: entry.requirement }),
  }));
  await store.append(drafts, { name: config.recorder, unit: config.unit.id, plan: plan.id });
}
