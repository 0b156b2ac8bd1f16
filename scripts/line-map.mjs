import { decode, encode } from '@jridgewell/sourcemap-codec';

/**
 * Of source maps what a stack trace needs: where a line of our own begins. Columns, names and the lines of libraries would
 * take six times as much of the package. Each map is that of what begins at a line of the file; Node reads none in sections.
 */
export function lineMap(parts) {
  const sources = [];
  const lines = [];
  for (const { line, map } of parts) {
    const numbers = map.sources.map((source) => (source.startsWith('../src/') ? numberOf(source, sources) : -1));
    while (lines.length < line) lines.push([]);
    lines.push(...decode(map.mappings).map((segments) => ownLines(segments, numbers)));
  }
  return { version: 3, sources, names: [], mappings: encode(lines) };
}

function numberOf(source, sources) {
  return sources.includes(source) ? sources.indexOf(source) : sources.push(source) - 1;
}

/** A segment for each place where another line of ours begins, or none of ours. */
function ownLines(segments, numbers) {
  let last = '';
  return segments.flatMap(([column, source, line]) => {
    const number = source === undefined ? -1 : numbers[source];
    const here = number < 0 ? 'no line of ours' : `${number}:${line}`;
    if (here === last) return [];
    last = here;
    return [number < 0 ? [column] : [column, number, line, 0]];
  });
}
