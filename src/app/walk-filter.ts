import type { Call } from '../cli/call.ts';
import { requirementsOf } from '../core/plan/plan.ts';
import type { WalkFilter } from '../core/progress/walk-queue.ts';
import { knownChoice } from './known-choice.ts';
import { findRequirement, type Workspace } from './workspace.ts';

/** Which requirements the options of a call choose; throws `Trouble` for what the plan does not have. */
export function filterFrom({ options, args }: Call, { plan }: Workspace): WalkFilter & { readonly id?: string } {
  const { only, section, item, lead, tag } = options;
  const [id] = args;
  const all = requirementsOf(plan);
  const items = plan.sections.flatMap(({ items }) => items.map((one) => one.id));
  return {
    ...(only && { only }),
    ...knownChoice(
      'section',
      section,
      plan.sections.map(({ number }) => number),
    ),
    ...knownChoice('item', item?.normalize('NFKC'), items),
    ...knownChoice(
      'lead',
      lead,
      all.flatMap((one) => [...one.lead, ...one.with]),
    ),
    ...knownChoice(
      'tag',
      tag,
      all.flatMap(({ tags }) => tags),
    ),
    ...(id !== undefined && { id: findRequirement(plan, id).requirement.id }),
  };
}
