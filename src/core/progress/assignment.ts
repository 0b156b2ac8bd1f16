import { type Plan, type Requirement, requirementsOf } from '../plan/plan.ts';

/** Which offices and people of a unit do a duty (承办), by its id: the unit's own affair, beside what the plan says. */
export type Assignment = ReadonlyMap<string, readonly string[]>;

export const nothingAssigned: Assignment = new Map();

/** More would be no office or person, and no list of those who do a duty. */
export const longestName = 60;
export const mostNames = 20;

/** Names as people list them: 教导处、王老师. Each once, in their order. */
export function namesIn(text: string): readonly string[] {
  const names = text.split(/[、，,;；\r\n]+/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

/** Why names cannot be kept; `undefined` where they can. */
export function refusedNames(names: readonly string[]): 'too-many' | 'too-long' | undefined {
  if (names.length > mostNames) return 'too-many';
  return names.some((name) => name.length > longestName) ? 'too-long' : undefined;
}

/** Whether two lists name the same, in the same order: who stands first leads. */
export function areSameNames(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((name, index) => name === other[index]);
}

/** Who does a duty: 牵头单位 and 责任单位 as the plan has them, then who does it within the unit. Each once. */
export function namesOn({ requirement, assigned }: Named): readonly string[] {
  return [...new Set([...requirement.lead, ...requirement.with, ...assigned])];
}

/** Everybody whom the plan or the unit names. */
export function everyName(plan: Plan, assignment: Assignment): readonly string[] {
  return requirementsOf(plan).flatMap((requirement) =>
    namesOn({ requirement, assigned: assignment.get(requirement.id) ?? [] }),
  );
}

/** What is asked here; a whole `RequirementProgress` will do. */
interface Named {
  readonly requirement: Pick<Requirement, 'lead' | 'with'>;
  readonly assigned: readonly string[];
}
