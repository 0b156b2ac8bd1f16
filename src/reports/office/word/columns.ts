import type { WordColumn } from './elements.ts';
import { type Orientation, tableWidth } from './page.ts';

/** Columns that share the width of the page by these weights; the last takes what rounding leaves. */
export function columnsOf(
  titles: readonly string[],
  weights: readonly number[],
  orientation: Orientation,
): WordColumn[] {
  const whole = tableWidth[orientation];
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const shares = titles.map((_, index) => (weights[index] ?? 0) / sum);
  const widths = shares.map((share) => Math.floor(whole * share));
  const left = whole - widths.reduce((total, width) => total + width, 0);
  return titles.map((title, index) => ({
    title,
    width: (widths[index] ?? 0) + (index === titles.length - 1 ? left : 0),
    ...((shares[index] ?? 0) <= 0.09 && index < 2 && { isCentred: true as const }),
  }));
}
