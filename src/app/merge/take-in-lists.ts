import { areSameNames } from '../../core/progress/assignment.ts';
import type { Host } from '../../host.ts';
import { readConfig } from '../../store/config.ts';
import type { MergeSource } from '../../store/ledger/merge-source.ts';
import { Trouble } from '../../trouble.ts';
import { exact } from '../../words/shown.ts';

/** Texts by what they are of: who does each duty, what stands at each place of the report. */
export type Lists = ReadonlyMap<string, readonly string[]>;

/** What another copy of this unit's folder says of something that is kept beside the ledger. */
export interface ListsTakenIn {
  /** Of which nothing was said here. */
  readonly taken: readonly string[];
  /** Of which both say something else: what stands here stays. */
  readonly differing: readonly {
    readonly id: string;
    readonly here: readonly string[];
    readonly there: readonly string[];
  }[];
  /** Why nothing could be read or written. */
  readonly trouble?: Trouble;
}

/** What is taken in: as it stands here, as it is read there, what may stand, and how it is kept. */
export interface KeptLists {
  readonly here: Lists;
  readonly readIn: (folder: string) => Promise<Lists>;
  readonly isSound: (id: string, texts: readonly string[]) => boolean;
  readonly keep: (changes: Lists) => Promise<void>;
}

export const nothingTakenIn: ListsTakenIn = { taken: [], differing: [] };

/** Takes in what is not said here. A packet was held against this unit before; the ledger is merged whatever comes of it. */
export async function takeInLists(
  { folder, isOurs, head }: MergeSource,
  kept: KeptLists,
  unit: string,
  host: Host,
): Promise<ListsTakenIn> {
  if (isOurs) return nothingTakenIn;
  try {
    const from = head?.unit.id ?? (await readConfig(folder, host.disk))?.unit.id;
    return from === unit ? await takenFrom(folder, kept) : nothingTakenIn;
  } catch (error) {
    if (error instanceof Trouble) return { ...nothingTakenIn, trouble: error };
    throw error;
  }
}

async function takenFrom(folder: string, { here, readIn, isSound, keep }: KeptLists): Promise<ListsTakenIn> {
  const changes = new Map<string, readonly string[]>();
  const differing: ListsTakenIn['differing'][number][] = [];
  for (const [id, written] of await readIn(folder)) {
    const there = written.map((text) => exact(text).trim()).filter((text) => text !== '');
    const own = here.get(id);
    if (there.length === 0 || !isSound(id, there)) continue;
    if (own === undefined) changes.set(id, there);
    else if (!areSameNames(own, there)) differing.push({ id, here: own, there });
  }
  if (changes.size > 0) await keep(changes);
  return { taken: [...changes.keys()], differing };
}
