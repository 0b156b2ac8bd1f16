import { type DutyToSort, dutiesToSort } from './duties-to-sort.ts';

/** Open duties that can be sorted at once: of a section, under one unit, or all that is left. */
export interface GroupToSort {
  readonly kind: 'section' | 'lead' | 'with' | 'rest';
  /** The section, numbered, or the unit; empty for the rest. */
  readonly name: string;
  readonly ids: ReadonlySet<string>;
}

/** Sections in the plan's order, then units as they first stand, then all; only where something is open. */
export function groupsToSort(text: string): GroupToSort[] {
  const open = dutiesToSort(text).filter(({ isSorted }) => !isSorted);
  return [
    ...gathered('section', open, ({ section: { number, title } }) => [`${number} ${title}`]),
    ...gathered('lead', open, ({ lead }) => lead),
    ...gathered('with', open, (duty) => duty.with),
    ...gathered('rest', open, () => ['']),
  ];
}

function gathered(
  kind: GroupToSort['kind'],
  duties: readonly DutyToSort[],
  namesOf: (duty: DutyToSort) => readonly string[],
): GroupToSort[] {
  const groups = new Map<string, Set<string>>();
  for (const duty of duties) {
    for (const name of namesOf(duty)) groups.set(name, (groups.get(name) ?? new Set()).add(duty.id));
  }
  return [...groups].map(([name, ids]) => ({ kind, name, ids }));
}
