import { type Draft, type DraftRequirement, isDoubt } from '../../core/draft/draft.ts';

/** How much of each there is in a draft. */
export interface DraftCounts {
  readonly sections: number;
  readonly items: number;
  readonly requirements: number;
  readonly targets: number;
  readonly dues: number;
  /** Requirements that name one. */
  readonly units: number;
  /** Doubts that a person is asked about. */
  readonly guesses: number;
}

export function draftCounts({ plan }: Draft): DraftCounts {
  const items = plan.sections.flatMap((section) => section.items);
  const requirements = items.flatMap((item) => item.requirements);
  const count = (is: (requirement: DraftRequirement) => boolean) => requirements.filter(is).length;
  const nodes = [plan, ...plan.sections, ...items, ...requirements];
  return {
    sections: plan.sections.length,
    items: items.length,
    requirements: requirements.length,
    targets: count(({ target }) => target !== undefined),
    dues: count(({ due }) => due !== undefined),
    units: count((each) => each.lead.length + each.with.length > 0),
    guesses: nodes.reduce((sum, node) => sum + node.guesses.filter(isDoubt).length, 0),
  };
}
