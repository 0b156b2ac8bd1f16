import { parseDecimal } from '../decimal.ts';
import { groupedBy } from '../grouped-by.ts';
import { type PlacedRequirement, type Plan, placedRequirements } from '../plan/plan.ts';

/** The requirements by their ids, and the ids by the number that a spreadsheet takes them for. */
export interface Requirements {
  readonly byId: ReadonlyMap<string, PlacedRequirement>;
  readonly byNumber: ReadonlyMap<string, readonly string[]>;
}

export function requirementsIn(plan: Plan): Requirements {
  const placed = placedRequirements(plan);
  const ids = placed.map(({ requirement }) => requirement.id);
  return { byId: new Map(placed.map((one) => [one.requirement.id, one])), byNumber: groupedBy(ids, numberIn) };
}

/** A number as a spreadsheet takes it: 1.10 is 1.1. */
export function numberIn(id: string): string | undefined {
  const value = parseDecimal(id);
  return value && `${value.coefficient}/${value.scale}`;
}
