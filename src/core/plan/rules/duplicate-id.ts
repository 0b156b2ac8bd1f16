import type { Place, Plan } from '../plan.ts';
import { requirementsOf } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** Entries refer to requirements by id, so two sharing one would share their records; `--item` chooses items by theirs. */
export function duplicateId(plan: Plan): RuleFinding[] {
  const items = plan.sections.flatMap((section) => section.items);
  return [...doubled('item', items), ...doubled('requirement', requirementsOf(plan))];
}

interface Identified {
  readonly id: string;
  readonly at: Place;
}

function doubled(what: 'item' | 'requirement', all: readonly Identified[]): RuleFinding[] {
  const firstLine = new Map<string, number>();
  return all.flatMap((about): RuleFinding[] => {
    const { id, at } = about;
    const line = firstLine.get(id);
    if (line !== undefined) return [{ code: 'duplicate-id', values: { what, id, line }, about, at: ['id'] }];
    if (id !== '') firstLine.set(id, at.line);
    return [];
  });
}
