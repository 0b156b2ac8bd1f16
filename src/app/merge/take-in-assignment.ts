import { areSameNames, refusedNames } from '../../core/progress/assignment.ts';
import type { Host } from '../../host.ts';
import { readConfig } from '../../store/config.ts';
import type { MergeSource } from '../../store/ledger/merge-source.ts';
import { readAssignment } from '../../store/settings/assignment.ts';
import { Trouble } from '../../trouble.ts';
import { exact } from '../../words/shown.ts';
import { assign } from '../workspace/settings/assign.ts';
import type { OpenStore, Workspace } from '../workspace/workspace.ts';

/** What another copy says of who does what. */
export interface AssignmentTakenIn {
  /** Ids of duties of which nothing was said here. */
  readonly taken: readonly string[];
  /** Duties of which both say something else: what stands here stays. */
  readonly differing: readonly {
    readonly id: string;
    readonly here: readonly string[];
    readonly there: readonly string[];
  }[];
  /** Why nothing could be read or written. */
  readonly trouble?: Trouble;
}

const nothing: AssignmentTakenIn = { taken: [], differing: [] };

/**
 * Takes in from another copy of this unit's folder who does what, as far as nothing is said of it here. A packet has no such
 * thing: how a unit shares its work is its own affair, and does not travel to others. The ledger is merged whatever comes of it.
 */
export async function takeInAssignment(
  { folder, isOurs, head }: MergeSource,
  workspace: Workspace,
  ours: OpenStore,
  host: Host,
): Promise<AssignmentTakenIn> {
  if (isOurs || head !== undefined) return nothing;
  try {
    if ((await readConfig(folder, host.disk))?.unit.id !== ours.config.unit.id) return nothing;
    return await takenFrom(folder, workspace, ours, host);
  } catch (error) {
    if (error instanceof Trouble) return { ...nothing, trouble: error };
    throw error;
  }
}

async function takenFrom(
  folder: string,
  { plan, language, assignment }: Workspace,
  ours: OpenStore,
  host: Host,
): Promise<AssignmentTakenIn> {
  const changes = new Map<string, readonly string[]>();
  const differing: AssignmentTakenIn['differing'][number][] = [];
  for (const [id, written] of await readAssignment(folder, plan.id, host.disk)) {
    const there = written.map((name) => exact(name).trim()).filter((name) => name !== '');
    const here = assignment.get(id);
    if (there.length === 0 || refusedNames(there) !== undefined) continue;
    if (here === undefined) changes.set(id, there);
    else if (!areSameNames(here, there)) differing.push({ id, here, there });
  }
  if (changes.size > 0) await assign(changes, { folder: ours.folder, plan, language }, host);
  return { taken: [...changes.keys()], differing };
}
