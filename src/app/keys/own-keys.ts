import type { LedgerState } from '../../core/ledger/entry.ts';
import { withKnownReviews } from '../../core/ledger/signing/known-reviews.ts';
import type { Config } from '../../store/config.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';

/** Whose folder it is, and who signs there. */
interface KeyPlace {
  readonly config: Config;
  readonly store: LedgerStore;
}

/** The user's own keys, but for the one that signs for this unit. */
export async function ownKeys(unit: string, store: LedgerStore | undefined): Promise<ReadonlySet<string>> {
  const keys = await store?.keys();
  const all = new Set(await keys?.all());
  const ofUnit = await keys?.known(unit);
  if (ofUnit !== undefined) all.delete(ofUnit.key);
  return all;
}

/** The keys whose acceptances show here: those that were confirmed, and this user's own but for the unit's. */
export async function confirmedKeys({ config, store }: KeyPlace): Promise<ReadonlySet<string>> {
  return new Set([...(config.reviewers ?? []), ...(await ownKeys(config.unit.id, store))]);
}

/** A ledger as it stands here: whoever wrote an acceptance, it shows once its key was confirmed. */
export async function knownState(state: LedgerState, place: KeyPlace): Promise<LedgerState> {
  return withKnownReviews(state, await confirmedKeys(place));
}
