import type { RequirementProgress } from './progress.ts';

/** The duties of one office or person; without a name those that nobody does. */
export interface NamedPart {
  readonly name?: string;
  readonly requirements: readonly RequirementProgress[];
}

/** In the order in which the names first stand, and last what nobody does. A duty of two offices stands with both. */
export function partsByName(requirements: readonly RequirementProgress[]): readonly NamedPart[] {
  const parts = new Map<string, RequirementProgress[]>();
  for (const found of requirements) {
    for (const name of namesOn(found)) {
      const part = parts.get(name);
      if (part === undefined) parts.set(name, [found]);
      else part.push(found);
    }
  }
  const others = requirements.filter((found) => namesOn(found).length === 0);
  return [
    ...[...parts].map(([name, own]) => ({ name, requirements: own })),
    ...(others.length > 0 ? [{ requirements: others }] : []),
  ];
}

/** Who does a duty: 牵头单位 and 责任单位 as the plan has them. Each once. */
function namesOn({ requirement }: RequirementProgress): readonly string[] {
  return [...new Set([...requirement.lead, ...requirement.with])];
}
