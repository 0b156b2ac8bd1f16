import type { ListedKey, TakenOn } from '../../core/district/known-keys.ts';
import type { Host } from '../../host.ts';
import type { UnitList } from '../district/unit-list.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { keysOf } from './signer-for.ts';

/** The keys that whoever takes reports in knows. */
export interface KnownKeys {
  /** Those that are listed for a unit. */
  readonly listedOf: (unit: string) => readonly ListedKey[];
  /** Those that are listed for reviewers. */
  readonly reviewers: readonly ListedKey[];
  /** The one under which this user reviews. */
  readonly own: string | undefined;
  readonly takenOn: TakenOn;
}

export async function knownKeys(list: UnitList | undefined, workspace: Workspace, host: Host): Promise<KnownKeys> {
  const keys = new Map(list?.units.map((unit) => [unit.id, unit.keys]));
  return {
    listedOf: (unit) => keys.get(unit) ?? [],
    reviewers: list?.reviewers ?? [],
    own: await ownKey(workspace, host),
    takenOn: () => workspace.today,
  };
}

async function ownKey({ folder, config }: Workspace, host: Host): Promise<string | undefined> {
  if (folder === undefined || config === undefined) return undefined;
  const store = await host.openLedger(folder);
  return (await (await keysOf(store, host)).known(config.unit.id))?.key;
}
