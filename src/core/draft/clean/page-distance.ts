import type { Line } from '../outline/line.ts';

/** Characters: on less of a page nothing is printed twice, not even a head. */
const leastOnPage = 150;

/** For each line how many characters of the document stand before it. */
export function placesOf(lines: readonly Line[]): number[] {
  let place = 0;
  return lines.map(({ text }) => {
    const own = place;
    place += text.length;
    return own;
  });
}

/** Whether what stands at these places, in their order, may stand on a page each. */
export function arePagesApart(places: readonly number[]): boolean {
  return places.every((place, at) => at === 0 || place - (places[at - 1] ?? 0) >= leastOnPage);
}
