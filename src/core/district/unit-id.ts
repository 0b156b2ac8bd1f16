import { isUnitId } from '../ledger/names.ts';
import { sha256 } from '../ledger/sha256.ts';

/** An id for a unit that has none yet: the same name gives the same id on every computer. */
export function unitIdFor(name: string): string {
  const plain = name.normalize('NFKC').trim().toLowerCase();
  return isUnitId(plain) ? plain : `unit-${sha256(plain).slice(0, 12)}`;
}
