import { isBureau, issuesForOthers } from '../../core/district/is-bureau.ts';
import { findUnit } from '../../core/district/unit-list.ts';
import type { Host } from '../../host.ts';
import { Trouble } from '../../trouble.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { type UnitList, unitListAt } from './unit-list.ts';

/**
 * Whether others report to the unit whose folder this is. A bureau hands its list on: a unit that stands on it reports, as long as
 * it is no bureau itself. Without a list it is who issued the plan for others.
 */
export async function isReportedTo(workspace: Workspace, hasList: boolean, host: Host): Promise<boolean> {
  const { plan, config } = workspace;
  if (config === undefined) return hasList;
  const { unit } = config;
  if (!hasList) return issuesForOthers(unit, plan);
  if (isBureau(unit, plan)) return true;
  const list = await listIfSound(workspace, host);
  const units = list?.units ?? [];
  return (findUnit(units, unit.id) ?? findUnit(units, unit.name)) === undefined;
}

/** What is wrong with it, the pages that need it say. */
async function listIfSound(workspace: Workspace, host: Host): Promise<UnitList | undefined> {
  try {
    return await unitListAt(workspace, host);
  } catch (error) {
    if (error instanceof Trouble) return undefined;
    throw error;
  }
}
