import type { Plan } from '../plan.ts';
import type { RuleFinding } from '../reading.ts';

/** An item that asks nothing of anybody: most likely its duties were not written out yet. */
export function itemWithoutRequirements({ sections }: Plan): RuleFinding[] {
  return sections
    .flatMap(({ items }) => items)
    .filter(({ id, requirements }) => id !== '' && requirements.length === 0)
    .map((about) => ({ code: 'item-without-requirements', values: { id: about.id }, about, at: ['id'] }));
}
