import type { PlacedText } from './page.ts';

/** A line of a text has fewer; none is to be compared with thousands. */
const mostParts = 200;

/** A run that leaves a gap for signs of another font (“小学化”) ends there: what stands in the gap is read between its pieces. */
export function partedAtGaps(parts: readonly PlacedText[]): PlacedText[] {
  if (parts.length > mostParts) return [...parts];
  return parts.flatMap((part) => {
    const within = parts.filter((each) => each !== part && isWithin(each, part));
    return within.length === 0 ? [part] : pieces(part, within);
  });
}

function isWithin(inner: PlacedText, { x, width, size }: PlacedText): boolean {
  return inner.x > x && inner.x + inner.width < x + width && inner.width < size * 2;
}

function pieces(part: PlacedText, within: readonly PlacedText[]): PlacedText[] {
  const gaps = part.text.split(' ').length - 1;
  const wide = part.text.length - gaps;
  // Full-width signs are as wide as they are high: what is left is the gaps'.
  const gap = (part.width - wide * part.size) / Math.max(gaps, 1);
  const found: PlacedText[] = [];
  let [x, from, start] = [part.x, part.x, 0];
  for (let at = 0; at < part.text.length; at += 1) {
    const isGap = part.text.charAt(at) === ' ';
    if (isGap && within.some((each) => Math.abs(each.x - x) < part.size / 2)) {
      found.push({ ...part, text: part.text.slice(start, at), x: from, width: x - from });
      [from, start] = [x + gap, at + 1];
    }
    x += isGap ? gap : part.size;
  }
  return [...found, { ...part, text: part.text.slice(start), x: from, width: part.x + part.width - from }];
}
