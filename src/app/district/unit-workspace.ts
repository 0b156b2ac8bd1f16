import { join, relative, resolve } from 'node:path';
import type { ListedUnit } from '../../core/district/unit-list.ts';
import type { UnitRef } from '../../core/progress/progress.ts';
import type { Host } from '../../host.ts';
import type { Config } from '../../store/config.ts';
import { unitCopyIn } from '../../store/layout.ts';
import { exact } from '../../words/shown.ts';
import { neededUnitList, type UnitListPlace, unitNamed } from './unit-list.ts';

/** Where a unit's ledger is kept, and with which settings. */
export interface UnitCopy {
  /** The `.plan/` folder: absolute. */
  readonly folder: string;
  readonly config: Config;
}

/**
 * The copy of one unit of the district in `units/<id>/`, which need not be there yet. Whoever records there records by
 * their own name. `undefined` for what they are themselves: that needs no copy.
 */
export async function copyNamed(
  given: string,
  place: UnitListPlace,
  config: Config,
  host: Host,
): Promise<UnitCopy | undefined> {
  const wanted = given.normalize('NFKC').trim();
  if (wanted === config.unit.id || wanted === config.unit.name) return undefined;
  return copyOf(unitNamed(given, await neededUnitList(place, host)), place, config, host);
}

/** The copy of a listed unit. */
export function copyOf(unit: ListedUnit, place: UnitListPlace, config: Config, host: Host): UnitCopy {
  const folder = unitCopyIn(place.root, unit.id);
  return { folder, config: { ...config, unit: refOf(unit), plan: planFor(place, folder, host) } };
}

/** As settings and entries keep it: a name is one line without control characters, whatever the list holds. */
export function refOf({ id, name, kind }: ListedUnit): UnitRef {
  return { id, name: exact(name) || id, kind };
}

/** As the copy's own settings name the plan, so that `--dir units/<id>` finds it too. */
function planFor({ plan, isBundled }: UnitListPlace, folder: string, { cwd }: Host): string {
  if (isBundled) return plan.id;
  return relative(join(folder, '..'), resolve(cwd, plan.file)).replaceAll('\\', '/');
}
