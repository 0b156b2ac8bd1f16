import type { Rule } from '../../core/draft/pages/page.ts';
import { type Matrix, times } from './matrix.ts';

/** What pdf.js gives for a page: what is to be done, one number each, and with what. */
interface Operators {
  readonly fnArray: readonly number[];
  readonly argsArray: readonly unknown[];
}

/** The numbers of the few that are of use here. */
interface Names {
  readonly save: number;
  readonly restore: number;
  readonly transform: number;
  readonly constructPath: number;
  readonly endPath: number;
  readonly paintFormXObjectBegin: number;
  readonly paintFormXObjectEnd: number;
}

/** In points: thicker ones are areas. */
const thickest = 3;

/** The lines along and down a page that are drawn: strokes, thin boxes that are filled, and the edges of boxes. */
export function rulesOf({ fnArray, argsArray }: Operators, names: Names, view: Matrix): Rule[] {
  const rules: Rule[] = [];
  const saved: Matrix[] = [];
  let matrix = view;
  fnArray.forEach((name, at) => {
    const args = argsArray[at];
    if (name === names.save) saved.push(matrix);
    else if (name === names.restore || name === names.paintFormXObjectEnd) matrix = saved.pop() ?? view;
    else if (name === names.transform) matrix = times(matrix, numbersIn(args));
    else if (name === names.paintFormXObjectBegin) {
      saved.push(matrix);
      matrix = times(matrix, Array.isArray(args) ? numbersIn(args[0]) : []);
    } else if (name === names.constructPath && Array.isArray(args) && args[0] !== names.endPath) {
      rules.push(...rulesOfPath(numbersIn(Array.isArray(args[1]) ? args[1][0] : undefined), matrix));
    }
  });
  return rules;
}

function numbersIn(value: unknown): readonly number[] {
  if (value instanceof Float32Array) return [...value];
  return Array.isArray(value) ? value.filter((each): each is number => typeof each === 'number') : [];
}

/** How many numbers follow each step of a path: to a place, along a line, along two kinds of curve, back to the start. */
const lengths: readonly (number | undefined)[] = [2, 2, 6, 4, 0];

function rulesOfPath(path: readonly number[], matrix: Matrix): Rule[] {
  const rules: Rule[] = [];
  let start: Place = [0, 0];
  let last: Place = [0, 0];
  for (let at = 0; at < path.length; ) {
    const step = path[at] as number;
    const length = lengths[step];
    if (length === undefined) break;
    const to: Place = length === 0 ? start : placed(path, at + length - 1, matrix);
    if (step === 0) start = to;
    else if (step === 1 || step === 4) rules.push(...ruleBetween(last, to));
    last = to;
    at += length + 1;
  }
  return rules;
}

type Place = readonly [number, number];

function placed(path: readonly number[], at: number, matrix: Matrix): Place {
  const [, , , , x, y] = times(matrix, [1, 0, 0, 1, path[at] ?? 0, path[at + 1] ?? 0]);
  return [x, y];
}

function ruleBetween([x1, y1]: Place, [x2, y2]: Place): Rule[] {
  const rule = { x1: Math.min(x1, x2), y1: Math.min(y1, y2), x2: Math.max(x1, x2), y2: Math.max(y1, y2) };
  const [wide, high] = [rule.x2 - rule.x1, rule.y2 - rule.y1];
  return (wide <= 1 || high <= 1) && Math.max(wide, high) > thickest ? [rule] : [];
}
