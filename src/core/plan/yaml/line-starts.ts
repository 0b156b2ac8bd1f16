import type { Place } from '../plan.ts';

/** The offset at which each line of a text begins, in order. */
export function lineStartsOf(text: string): readonly number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The offset of a line and column from 1: the way back from `placeAt`. */
export function offsetAt(starts: readonly number[], line: number, column: number): number {
  return (starts[line - 1] ?? 0) + column - 1;
}

/** Offsets as lines and columns. */
export function placeAt(starts: readonly number[], start: number, end: number): Place {
  const line = lineAt(starts, start);
  const endLine = lineAt(starts, end);
  return {
    line: line + 1,
    column: start - (starts[line] ?? 0) + 1,
    endLine: endLine + 1,
    endColumn: end - (starts[endLine] ?? 0) + 1,
  };
}

/** The line, from 0, that holds an offset: the last one that begins at or before it. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
