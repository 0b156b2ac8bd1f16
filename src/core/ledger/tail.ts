import { firstPrev, lineLimit, readLine, readLongLine } from './line.ts';

/** How a writer's file ends, which is all that an append has to know of it. */
export interface Tail {
  /** The `prev` of the next line. */
  readonly prev: string;
  /** The last line is whole but has no newline: the next append ends it first. */
  readonly isUnended: boolean;
  /** The bytes of a line whose writing was cut off. */
  readonly torn: Uint8Array;
  /** The format of the last line, where it is newer than this program's. */
  readonly newerFormat?: number;
  /** It ends where git put two courses of it into one: which of them goes on is not known. */
  readonly isForked?: true;
}

const newline = 10;
const nothing = new Uint8Array();

/**
 * The tail of a file, from a window of its last bytes; `undefined` where the window must be larger.
 * `isWhole`: the window is the whole file.
 */
export function tailOf(window: Uint8Array, isWhole: boolean, plan: string, writer: string): Tail | undefined {
  const end = window.lastIndexOf(newline);
  const rest = window.subarray(end + 1);
  // Too long to be set aside: it stays where it is, as a line that cannot be read.
  if (rest.length > lineLimit) return { prev: readLongLine(rest).head, isUnended: true, torn: nothing };
  if (end === -1 && !isWhole) return undefined;
  const unended = rest.length > 0 ? readLine(rest) : undefined;
  if (unended !== undefined && unended.fault === undefined) {
    return { prev: unended.head, isUnended: true, torn: nothing, ...newerIn(unended) };
  }
  if (end === -1) return { prev: firstPrev(plan, writer), isUnended: false, torn: rest };
  const start = end === 0 ? 0 : window.lastIndexOf(newline, end - 1) + 1;
  if (start === 0 && !isWhole && end <= lineLimit) return undefined;
  const last = readLine(window.subarray(start, end));
  const forked = last.fault === 'conflict-marker' && { isForked: true as const };
  return { prev: last.head, isUnended: false, torn: rest, ...newerIn(last), ...forked };
}

function newerIn({ newerFormat }: { readonly newerFormat?: number }): { readonly newerFormat?: number } {
  return newerFormat === undefined ? {} : { newerFormat };
}
