import type { ScalarNode } from './source-node.ts';
import { deepestNesting } from './yaml-limits.ts';

/** What a text holds that is not of the plain kind: `yaml` has to read it. */
export class Declined extends Error {}

const code = (sign: string): number => sign.charCodeAt(0);
export const [space, carriageReturn, hash, colon, dash, comma] = [' ', '\r', '#', ':', '-', ','].map(code);
export const [single, double, bracket, bracketEnd, brace, braceEnd] = ["'", '"', '[', ']', '{', '}'].map(code);

/** Half the depth, because `yaml` counts some levels twice. */
export const deepest = deepestNesting / 2;

/** What a scalar without quotes cannot begin with; the first three can where a space does not follow. */
const mark = /^(?:[-?:](?: |$)|[,[\]{}#&*!|>'"%@`])/;

/** What ends it, or makes a key of it. */
const doubtful = /:(?: |$)| #/;

/** Where a text ends that spaces follow. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && isBlank(text.charCodeAt(last - 1))) last -= 1;
  return last;
}

function isBlank(sign: number): boolean {
  return sign === space || sign === carriageReturn;
}

export function skipSpaces(text: string, start: number): number {
  let at = start;
  while (text.charCodeAt(at) === space) at += 1;
  return at;
}

/** The whole of a scalar: in quotes, without their content's escapes, or without quotes. */
export function plainScalar(source: string, start: number, end: number): ScalarNode {
  const first = source.charCodeAt(start);
  if (first === double || first === single) {
    const text = source.slice(start + 1, end - 1);
    if (first === double && text.includes('\\')) throw new Declined();
    return { kind: 'scalar', start, end, text, plain: false };
  }
  const text = source.slice(start, end);
  if (mark.test(text) || doubtful.test(text) || text.trim() !== text) throw new Declined();
  return { kind: 'scalar', start, end, text, plain: true };
}

/** After the closing quote, which stands on the line; a doubled one is an escape. */
export function quotedEnd(source: string, start: number, lineEnd: number): number {
  const quote = source.charCodeAt(start);
  const end = source.indexOf(quote === double ? '"' : "'", start + 1);
  if (end === -1 || end >= lineEnd) throw new Declined();
  if (quote === single && source.charCodeAt(end + 1) === single) throw new Declined();
  return end + 1;
}
