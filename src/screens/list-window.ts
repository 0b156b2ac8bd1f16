/** Which lines of a list are shown; the end is exclusive. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

/** As many lines as have room in so many rows, the active one among them, as near to the middle as the ends of the list let it be. */
export function listWindow(heights: readonly number[], active: number, mostRows: number): Window {
  let [from, to, rows] = [active, Math.min(active + 1, heights.length), heights[active] ?? 0];
  const fits = (at: number) => at >= 0 && at < heights.length && rows + (heights[at] ?? 0) <= mostRows;
  const down = () => {
    rows += heights[to] ?? 0;
    to += 1;
  };
  const up = () => {
    from -= 1;
    rows += heights[from] ?? 0;
  };
  while (fits(to) || fits(from - 1)) {
    const isLower = to - active <= active - from;
    if (fits(to) && (isLower || !fits(from - 1))) down();
    else up();
  }
  return { from, to };
}

/** Goes from the last of the rows that a terminal has broken anew, as it became narrower, up to where the last stood before, and clears them. */
export function erasedRows(widths: readonly number[], columns: number): string {
  const extra = widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / columns)) - 1, 0);
  return '\u001b[2K\u001b[1A'.repeat(extra);
}
