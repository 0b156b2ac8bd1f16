/** Six numbers that turn places of one kind into those of another, as PDF and OFD write them. */
export type Matrix = readonly number[];

type Six = readonly [number, number, number, number, number, number];

/** First the inner, then the outer one. */
export function times(outer: Matrix, inner: Matrix): Six {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = outer;
  const [k = 1, l = 0, m = 0, n = 1, o = 0, p = 0] = inner;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}
