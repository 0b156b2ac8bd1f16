import { type ConflictMarker, readLine } from './line.ts';
import { concatenated } from './line-reader.ts';

const newline = 10;

/**
 * The two courses that git put into one file when it could not merge them, each as its side had it: the lines outside the marks
 * and those of its own. `undefined` where the file has no marks. What both came from, which git may show too, is in neither.
 */
export function coursesOf(bytes: Uint8Array): readonly [Uint8Array, Uint8Array] | undefined {
  const courses: [Uint8Array[], Uint8Array[]] = [[], []];
  let inside: 'both' | 'first' | 'origin' | 'second' = 'both';
  let isForked = false;
  for (const line of linesOf(bytes)) {
    const marker = readLine(line.at(-1) === newline ? line.subarray(0, -1) : line).marker;
    if (marker !== undefined) {
      isForked = true;
      inside = sideAfter(marker, line);
      continue;
    }
    if (inside === 'both' || inside === 'first') courses[0].push(line);
    if (inside === 'both' || inside === 'second') courses[1].push(line);
  }
  return isForked ? [concatenated(courses[0]), concatenated(courses[1])] : undefined;
}

function sideAfter(marker: ConflictMarker, line: Uint8Array): 'both' | 'first' | 'origin' | 'second' {
  if (marker === 'begin') return 'first';
  if (marker === 'end') return 'both';
  return line[0] === '|'.charCodeAt(0) ? 'origin' : 'second';
}

/** Each with its newline. */
function* linesOf(bytes: Uint8Array): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; ) {
    const end = bytes.indexOf(newline, start);
    const next = end === -1 ? bytes.length : end + 1;
    yield bytes.subarray(start, next);
    start = next;
  }
}
