import { listUnder, type MapEntry, type MapNode, textsOf, valueUnder } from '../../plan/yaml/source-node.ts';
import { readYaml } from '../../plan/yaml/yaml-source.ts';

/** A requirement of a draft as whoever sorts it needs it, with its place in the file. */
export interface DutyToSort {
  readonly id: string;
  readonly text: string;
  readonly quote: string;
  /** Its section and item, as numbers and titles. */
  readonly section: { readonly number: string; readonly title: string };
  readonly item: { readonly id: string; readonly title: string };
  readonly lead: readonly string[];
  readonly with: readonly string[];
  /** Said already for whom it is: `for` stands there. */
  readonly isSorted: boolean;
  readonly map: MapNode;
  readonly itemMap: MapNode;
}

/** An item of a draft, with its duties and what was taken for background: sentences as the document has them. */
export interface ItemToSort extends Pick<DutyToSort, 'section' | 'item'> {
  readonly duties: readonly DutyToSort[];
  readonly context: readonly string[];
}

/** Every item of a plan's text in its order; none where the text is no YAML. */
export function itemsToSort(text: string): ItemToSort[] {
  const { root } = readYaml(text);
  if (root?.kind !== 'map') return [];
  return listUnder(root, 'sections').flatMap((sectionMap) =>
    listUnder(sectionMap, 'items').map((itemMap) => {
      const section = { number: textIn(sectionMap, 'number'), title: textIn(sectionMap, 'title') };
      const item = { id: textIn(itemMap, 'id'), title: textIn(itemMap, 'title') };
      const duties = listUnder(itemMap, 'requirements').map((map) => ({
        id: textIn(map, 'id'),
        text: textIn(map, 'text'),
        quote: textIn(map, 'quote') || textIn(map, 'text'),
        section,
        item,
        lead: textsIn(map, 'lead'),
        with: textsIn(map, 'with'),
        isSorted: entryOf(map, 'for') !== undefined,
        map,
        itemMap,
      }));
      return { section, item, duties, context: textsIn(itemMap, 'context') };
    }),
  );
}

/** Every requirement of a plan's text in its order. */
export function dutiesToSort(text: string): DutyToSort[] {
  return itemsToSort(text).flatMap(({ duties }) => duties);
}

/** How many of them nobody has sorted yet. */
export function unsortedIn(text: string): number {
  return dutiesToSort(text).filter(({ isSorted }) => !isSorted).length;
}

/** The kinds of unit that the plan speaks to, with their names; `undefined` where the file has no map of them. */
export function unitsEntry(text: string): MapEntry | undefined {
  const { root } = readYaml(text);
  const entry = root?.kind === 'map' ? entryOf(root, 'units') : undefined;
  return entry?.value.kind === 'map' ? entry : undefined;
}

export function entryOf(map: MapNode, key: string): MapEntry | undefined {
  return map.entries.find((entry) => entry.key.text === key);
}

function textIn(map: MapNode, key: string): string {
  return textsIn(map, key)[0] ?? '';
}

function textsIn(map: MapNode, key: string): string[] {
  const value = valueUnder(map, key);
  return value === undefined ? [] : textsOf(value);
}
