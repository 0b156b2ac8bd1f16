import { isUnitId } from '../ledger/names.ts';
import { sha256 } from '../ledger/sha256.ts';
import type { Plan } from '../plan/plan.ts';

/** An id for a unit that has none yet: the same name gives the same id on every computer. */
export function unitIdFor(name: string): string {
  const plain = name.normalize('NFKC').trim().toLowerCase();
  return isUnitId(plain) ? plain : `unit-${sha256(plain).slice(0, 12)}`;
}

/** The id of a unit of this name under a plan: who issued the plan has one there. */
export function unitIdIn({ issuer }: Plan, name: string): string {
  return name === issuer.name ? issuer.id : unitIdFor(name);
}
