import type { KnownReviewers, ListedKey, TakenOn } from '../../core/district/known-keys.ts';
import { notYetReceived, receivedOn } from '../../core/district/received.ts';
import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import type { Host } from '../../host.ts';
import { addReceived, readReceived } from '../../store/received-lines.ts';
import { Trouble } from '../../trouble.ts';
import { troubleWords } from '../../words/trouble-words.ts';
import type { UnitList } from '../district/unit-list.ts';
import type { Workspace } from '../workspace/workspace.ts';
import { ownKeys } from './own-keys.ts';

/** The keys that whoever takes reports in knows. */
export interface KnownKeys {
  /** Those that are listed for a unit. */
  readonly listedOf: (unit: string) => readonly ListedKey[];
  /** When the signed lines of a unit's files were received here. */
  readonly takenOn: (files: readonly LedgerFile[]) => TakenOn;
  /** Whose acceptances of a unit's records count. */
  readonly reviewersOf: (unit: string) => Promise<Omit<KnownReviewers, 'writers' | 'takenOn'>>;
  /** Remembers that these were received, today where they were not before. */
  readonly remember: (files: readonly LedgerFile[]) => Promise<void>;
}

/** By the list and what was received in the taker's own folder, and by the keys that its user signs with. */
export async function knownKeys(list: UnitList | undefined, workspace: Workspace, host: Host): Promise<KnownKeys> {
  const { folder, plan, today } = workspace;
  const store = folder === undefined ? undefined : await host.openLedger(folder);
  const keys = new Map(list?.units.map((unit) => [unit.id, unit.keys]));
  const listedOf = (unit: string) => keys.get(unit) ?? [];
  const received = folder === undefined ? new Map() : await readReceived(folder, plan.id, host.disk);
  return {
    listedOf,
    takenOn: (files) => receivedOn(files, received, today),
    reviewersOf: async (unit) => ({
      listed: list?.reviewers ?? [],
      own: await ownKeys(unit, store),
      unit: listedOf(unit),
    }),
    remember: async (files) => {
      const hashes = notYetReceived(files, received);
      if (folder !== undefined && hashes.length > 0) await keep(folder, [...new Set(hashes)], workspace, host);
    },
  };
}

/** A folder that cannot be written to keeps nobody from the table, but that it will not be remembered is said. */
async function keep(
  folder: string,
  hashes: readonly string[],
  { plan, today, language }: Workspace,
  host: Host,
): Promise<void> {
  try {
    await addReceived(folder, plan.id, hashes, today, host.disk);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    host.err.show(host.err.theme.warning(troubleWords(error, language)));
  }
}
