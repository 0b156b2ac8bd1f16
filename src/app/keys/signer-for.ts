import { resolve } from 'node:path';
import type { Signer } from '../../core/ledger/line.ts';
import type { Host } from '../../host.ts';
import type { KeyFiles } from '../../store/ledger/key-files.ts';
import type { LedgerStore } from '../../store/ledger/ledger-store.ts';

/** The keys with which this user signs; PLAN_KEY names one that is used for every unit. */
export function keysOf(store: LedgerStore, { env, cwd }: Host): Promise<KeyFiles> {
  return store.keys(env.PLAN_KEY ? resolve(cwd, env.PLAN_KEY) : undefined);
}

/** Who signs for a unit, by a key that is made on first use. */
export async function signerFor(unit: string, store: LedgerStore, host: Host): Promise<Signer> {
  return (await keysOf(store, host)).signer(unit);
}
