import type { Day } from '../day.ts';
import type { Placement } from '../ledger/entry.ts';
import { fingerprintOf } from '../ledger/fingerprint.ts';
import type { Requirement } from '../plan/plan.ts';

/** Which duties a unit has taken note of (签收). */
export interface Receipts {
  /** Their ids. */
  readonly taken: ReadonlySet<string>;
  /** The day of the last; absent where there is none. */
  readonly last?: Day;
}

/** The receipts of one unit among what stands. A duty that has changed since is to be taken note of anew. */
export function receiptsAmong(
  standing: readonly Placement[],
  unit: string,
  requirements: readonly Requirement[],
): Receipts {
  const received = standing.flatMap(({ entry }) => (entry.kind === 'receipt' && entry.unit === unit ? [entry] : []));
  if (received.length === 0) return { taken: new Set() };
  const prints = new Map(requirements.map((requirement) => [requirement.id, fingerprintOf(requirement)]));
  const valid = received.filter(({ requirement = '', print }) => prints.get(requirement) === print);
  const last = valid
    .map(({ at }) => at.slice(0, 10) as Day)
    .reduce<Day | undefined>((latest, day) => (latest !== undefined && latest > day ? latest : day), undefined);
  return { taken: new Set(valid.map(({ requirement = '' }) => requirement)), ...(last && { last }) };
}
