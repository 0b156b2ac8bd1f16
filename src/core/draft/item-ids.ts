import { ordinalOf } from '../text/ordinal-of.ts';
import type { DocumentItem, DocumentSection } from './outline/document.ts';

/** Which section each is, by its own number; one without stands behind all where others have theirs. */
export function placesOf(sections: readonly DocumentSection[]): number[] {
  const own = sections.map(({ number }) => (number === undefined ? undefined : ordinalOf(number)));
  if (own.every((place) => place === undefined)) return sections.map((_, at) => at + 1);
  let free = Math.max(...own.map((place) => place ?? 0));
  return own.map((place, at) => {
    if (place !== undefined) return place;
    if (sections[at]?.number !== undefined) return at + 1;
    free += 1;
    return free;
  });
}

/** The document's numbers where each stands once; else a section's and an item's together: 2.1, with the group's between them where each group counts anew: 2.1.3. */
export function idsOf(
  sections: readonly DocumentSection[],
  places: readonly number[],
): ReadonlyMap<DocumentItem, string> {
  const all = sections.flatMap(({ items }) => items);
  const ordinals = all.map(({ ordinal }) => ordinal);
  const runOn = ordinals.every((ordinal) => ordinal !== undefined) && new Set(ordinals).size === ordinals.length;
  const ids = new Map<DocumentItem, string>();
  const used = new Map<string, number>();
  sections.forEach(({ number, items }, at) => {
    const ownNumbers = items.map(({ ordinal }) => ordinal);
    const countsAnew = new Set(ownNumbers).size < ownNumbers.length;
    const section = places[at] as number;
    items.forEach((item, index) => {
      const own = item.ordinal ?? index + 1;
      const isOnly = sections.length === 1 && number === undefined;
      const group = countsAnew ? item.group?.ordinal : undefined;
      const wide = runOn || isOnly ? [] : [section];
      ids.set(item, unused([...wide, ...(group === undefined ? [] : [group]), own].join('.'), used));
    });
  });
  return ids;
}

/** A number that the document gives twice gets a letter the second time. */
function unused(id: string, used: Map<string, number>): string {
  let free = id;
  // From the last count of this number on: 8,000 times the same one are not counted through 8,000 times.
  let count = used.get(id) ?? 1;
  while (used.has(free)) {
    count += 1;
    free = `${id}-${count}`;
  }
  used.set(id, count);
  if (free !== id) used.set(free, 1);
  return free;
}
