import { sha256 } from '../ledger/sha256.ts';
import type { Plan } from '../plan/plan.ts';

/** What a unit's id looks like: it names folders and rows of a shared store. */
const form = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

export function isUnitId(text: string): boolean {
  return form.test(text);
}

/** An id for a unit that has none yet: the same name gives the same id on every computer. */
export function unitIdFor(name: string): string {
  const plain = name.normalize('NFKC').trim().toLowerCase();
  return isUnitId(plain) ? plain : `unit-${sha256(plain).slice(0, 12)}`;
}

/** The id of a unit of this name under a plan: who issued the plan has one there. */
export function unitIdIn({ issuer }: Plan, name: string): string {
  return name === issuer.name ? issuer.id : unitIdFor(name);
}
