import { requirementsOf } from '../../core/plan/plan.ts';
import { everyName } from '../../core/progress/assignment.ts';
import type { WalkFilter } from '../../core/progress/walk-queue.ts';
import { Trouble } from '../../trouble.ts';
import { findRequirement, refuseForOthers, type Workspace } from './workspace.ts';

/** What options choose requirements by. */
interface FilterOptions extends Pick<WalkFilter, 'only'> {
  readonly section?: string;
  readonly item?: string;
  readonly lead?: string;
  readonly tag?: string;
}

/** Which requirements the options of a call choose; throws `Trouble` for what the plan does not have, and for one that is not this unit's. */
export function filterFrom(
  { options, args }: { readonly options: FilterOptions; readonly args: readonly string[] },
  workspace: Workspace,
): WalkFilter & { readonly id?: string } {
  const { only, section, item, lead, tag } = options;
  const { plan, assignment } = workspace;
  const asked = args[0] === undefined ? undefined : findRequirement(plan, args[0]).requirement;
  if (asked !== undefined) refuseForOthers(asked, workspace);
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
    ...knownChoice('lead', lead, everyName(plan, assignment)),
    ...knownChoice(
      'tag',
      tag,
      all.flatMap(({ tags }) => tags),
    ),
    ...(asked !== undefined && { id: asked.id }),
  };
}

/**
 * What an option chose, to be spread into a filter. Throws `Trouble` for what is not among the values: a filter that
 * nothing can ever meet is a slip of the hand, and would look as if all were done.
 */
export function knownChoice<Name extends string>(name: Name, text: string | undefined, values: readonly string[]) {
  if (text === undefined) return undefined;
  if (values.includes(text)) return { [name]: text };
  const known = [...new Set(values)].join('、');
  throw new Trouble('no-such-choice', { option: `--${name}`, text, known });
}
