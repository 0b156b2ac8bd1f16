/** The index of the last in order that stands at a place or before it; -1 where none does. */
export function lastUpTo<T>(all: readonly T[], placeOf: (each: T) => number, place: number): number {
  let [low, high] = [-1, all.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (placeOf(all[middle] as T) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
