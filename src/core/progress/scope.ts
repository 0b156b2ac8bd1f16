import type { Concerns } from '../ledger/large/sieve.ts';
import { type Plan, type Requirement, requirementsOf } from '../plan/plan.ts';
import type { CountedEntry } from './facts/counted-entry.ts';
import { decisionsOf } from './facts/decisions.ts';
import type { UnitRef } from './progress.ts';

/** Whose records a requirement is measured by, and whose decisions hold for it. */
export interface Scope {
  /** The target is the district's and this unit isn't the one that measures it. */
  readonly contributes: boolean;
  /** Everything that is shown. */
  readonly entries: readonly CountedEntry[];
  /** What is summed of it: of a district's target without what other units gave, were sent back and have not answered. */
  readonly summed: readonly CountedEntry[];
  /** What decides over done, exempt and reopened: a school that exempts itself doesn't exempt the district. */
  readonly deciding: readonly CountedEntry[];
}

/** Only the unit's own entries count, but for a target that the district measures over all units. Without a unit everything counts. */
export function scopeOf(
  requirement: Requirement,
  all: readonly CountedEntry[],
  plan: Plan,
  unit: UnitRef | undefined,
): Scope {
  const isAcross = requirement.target?.across === true;
  if (isAcross && measuresDistrict(plan, unit)) {
    const measuring = unit?.id ?? plan.issuer.id;
    return {
      contributes: false,
      entries: all,
      summed: withoutReturned(all, measuring),
      deciding: ofUnit(all, measuring),
    };
  }
  const own = unit === undefined ? all : ofUnit(all, unit.id);
  return { contributes: isAcross, entries: own, summed: own, deciding: own };
}

/** What a unit itself has to show, whoever it is: to the district's targets it contributes, as every other does. */
export function ownScope({ target }: Requirement, all: readonly CountedEntry[], unit: string): Scope {
  const own = ofUnit(all, unit);
  return { contributes: target?.across === true, entries: own, summed: own, deciding: own };
}

/** Which entries can bear on a unit's progress: whatever `scopeOf` lets through is among them. */
export function concernsOf(plan: Plan, unit: UnitRef): Concerns {
  const across = measuresDistrict(plan, unit)
    ? requirementsOf(plan).filter(({ target }) => target?.across === true)
    : [];
  const shared = new Set(across.map(({ id }) => id));
  return ({ unit: of, requirement }) => requirement !== undefined && (of === unit.id || shared.has(requirement));
}

function measuresDistrict({ issuer }: Plan, unit: UnitRef | undefined): boolean {
  return unit === undefined || unit.kind === 'bureau' || unit.id === issuer.id;
}

function ofUnit(entries: readonly CountedEntry[], unit: string): readonly CountedEntry[] {
  return entries.filter(({ entry }) => entry.unit === unit);
}

function withoutReturned(entries: readonly CountedEntry[], measuring: string): readonly CountedEntry[] {
  const reviewed = new Set(entries.flatMap(({ entry }) => (entry.kind === 'review' ? [entry.unit] : [])));
  const back = [...reviewed].filter(
    (unit) => unit !== measuring && decisionsOf(ofUnit(entries, unit)).reopened?.entry.kind === 'review',
  );
  return back.length === 0 ? entries : entries.filter(({ entry }) => !back.includes(entry.unit));
}
