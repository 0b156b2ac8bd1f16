import { dutiesToSort } from './duties-to-sort.ts';

/** An id that no requirement has, behind all that the item has. */
export function nextId(text: string, item: string): string {
  const ids = dutiesToSort(text).map(({ id }) => id);
  const numbers = ids.flatMap((each) => {
    const own = each.startsWith(`${item}.`) ? Number(each.slice(item.length + 1)) : Number.NaN;
    return Number.isInteger(own) ? [own] : [];
  });
  return `${item}.${Math.max(0, ...numbers) + 1}`;
}
