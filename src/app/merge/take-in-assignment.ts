import { refusedNames } from '../../core/progress/assignment.ts';
import type { Host } from '../../host.ts';
import type { MergeSource } from '../../store/ledger/merge-source.ts';
import { readAssignment } from '../../store/settings/assignment.ts';
import { assign } from '../workspace/settings/assign.ts';
import type { OpenStore, Workspace } from '../workspace/workspace.ts';
import { type ListsTakenIn, nothingTakenIn, takeInLists } from './take-in-lists.ts';

/**
 * Takes in from another copy of this unit's folder who does what, as far as nothing is said of it here. A packet has no such
 * thing: how a unit shares its work is its own affair, and does not travel to others.
 */
export async function takeInAssignment(
  source: MergeSource,
  { plan, language, assignment }: Workspace,
  { config, folder }: OpenStore,
  host: Host,
): Promise<ListsTakenIn> {
  if (source.head !== undefined) return nothingTakenIn;
  const kept = {
    here: assignment,
    readIn: (there: string) => readAssignment(there, plan.id, host.disk),
    isSound: (_: string, names: readonly string[]) => refusedNames(names) === undefined,
    keep: (changes: ReadonlyMap<string, readonly string[]>) => assign(changes, { folder, plan, language }, host),
  };
  return takeInLists(source, kept, config.unit.id, host);
}
