import { join, relative, resolve } from 'node:path';
import type { UnitRef } from '../core/progress/progress.ts';
import type { ListedUnit } from '../core/units/unit-list.ts';
import type { Host } from '../host.ts';
import type { Config } from '../store/config.ts';
import { planFolderIn } from '../store/plan-folder.ts';
import { neededUnitList, unitNamed } from './unit-list.ts';
import type { Workspace } from './workspace.ts';

/** Where the copies of the units' ledgers lie: one folder a unit, each in the layout of any school's. */
export const copiesFolder = 'units';

/**
 * The workspace of one unit of the district: its copy in `units/<id>/`, which need not be there yet. Whoever records here
 * records by their own name. What they are themselves needs no copy.
 */
export async function workspaceOfUnit(
  given: string,
  workspace: Workspace,
  config: Config,
  host: Host,
): Promise<Workspace> {
  const wanted = given.normalize('NFKC').trim();
  if (wanted === config.unit.id || wanted === config.unit.name) return workspace;
  const unit = unitNamed(given, await neededUnitList(workspace, host));
  return copyOf(unit, workspace, config, host);
}

/** The workspace of a listed unit's copy. */
export function copyOf(unit: ListedUnit, workspace: Workspace, config: Config, host: Host): Workspace {
  const folder = planFolderIn(join(workspace.root, copiesFolder, unit.id));
  const plan = planFor(workspace, folder, host);
  return { ...workspace, folder, config: { ...config, unit: refOf(unit), plan } };
}

export function refOf({ id, name, kind }: ListedUnit): UnitRef {
  return { id, name, kind };
}

/** As the copy's own settings name the plan, so that `--dir units/<id>` finds it too. */
function planFor({ plan, isBundled }: Workspace, folder: string, { cwd }: Host): string {
  if (isBundled) return plan.id;
  return relative(join(folder, '..'), resolve(cwd, plan.file)).replaceAll('\\', '/');
}
