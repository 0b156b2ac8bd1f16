import type { Assignment } from '../../core/progress/assignment.ts';
import type { Disk } from '../disk.ts';
import { assignmentIn } from '../layout.ts';
import { type PlanLists, planListsFile, readPlanLists, writePlanLists } from './plan-lists.ts';

const assignment: PlanLists = { key: 'assign', fileIn: assignmentIn };

/** Who does what within the unit, for a plan; nobody where nothing was assigned. Throws `Trouble` where that can't be read. */
export function readAssignment(folder: string | undefined, plan: string, disk: Disk): Promise<Assignment> {
  return readPlanLists(assignment, folder, plan, disk);
}

/** The file in which a plan's assignments stand, as it is; `undefined` where there is none. */
export function assignmentFile(folder: string, plan: string, disk: Disk): Promise<Uint8Array | undefined> {
  return planListsFile(assignment, folder, plan, disk);
}

/** Says who does these duties, whole or not at all; `about`: what a file that is made says of itself. */
export function writeAssignment(
  folder: string,
  plan: string,
  changes: Assignment,
  about: string,
  disk: Disk,
): Promise<void> {
  return writePlanLists(assignment, folder, plan, changes, about, disk);
}
