import type { KnownReviewers, ListedKey, TakenOn } from '../../core/district/known-keys.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';
import type { UnitList } from '../district/unit-list.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ownKeys } from './own-keys.ts';

/** The keys that whoever takes reports in knows. */
export interface KnownKeys {
  /** Those that are listed for a unit. */
  readonly listedOf: (unit: string) => readonly ListedKey[];
  readonly takenOn: TakenOn;
  /** Whose acceptances of a unit's records count. */
  readonly reviewersOf: (unit: string) => Promise<Omit<KnownReviewers, 'writers'>>;
}

/** By the list, and by the keys that the user of a store signs with. */
export function knownKeys(list: UnitList | undefined, { today }: Workspace, store: LedgerStore | undefined): KnownKeys {
  const keys = new Map(list?.units.map((unit) => [unit.id, unit.keys]));
  const listedOf = (unit: string) => keys.get(unit) ?? [];
  const takenOn = () => today;
  return {
    listedOf,
    takenOn,
    reviewersOf: async (unit) => ({
      listed: list?.reviewers ?? [],
      own: await ownKeys(unit, store),
      unit: listedOf(unit),
      takenOn,
    }),
  };
}
