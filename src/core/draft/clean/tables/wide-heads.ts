import type { Line } from '../../outline/line.ts';
import { cellKind } from './cell-fit.ts';
import { bestPlace } from './tab-row.ts';

const farthest = 12;

/**
 * The heads of a table whose rows have a cell more than it has heads: one of them stands over two columns, and is copied once. Which one
 * tells what stands in the rows; none, where all fit alike ill.
 */
export function headsOverRows(lines: readonly Line[], at: number, heads: readonly string[]): readonly string[] {
  const rows = lines.slice(at + 1, at + farthest).flatMap(({ cells }) => (cells === undefined ? [] : [cells]));
  const wide = rows.filter((cells) => cells.filter((cell) => cell !== '').length > heads.length);
  if (wide.length === 0 || wide.some((cells) => cells.length > heads.length + 1)) return heads;
  let best = { heads, cost: Number.POSITIVE_INFINITY };
  for (let over = 0; over < heads.length; over += 1) {
    const widened = [...heads.slice(0, over + 1), ...heads.slice(over)];
    const kinds = widened.map(cellKind);
    const cost = wide.reduce(
      (sum, cells) =>
        sum +
        bestPlace(
          cells.map((cell) => [cell]),
          kinds,
        ).cost,
      0,
    );
    if (cost < best.cost) best = { heads: widened, cost };
  }
  return best.heads;
}
