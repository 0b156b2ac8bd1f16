import type { Rule } from './page.ts';

/** Where a table's lines lie, and which of its cells are parted by one. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** The lines at each of `ys`. */
  readonly across: readonly (readonly Rule[])[];
  /** The lines at each of `xs`. */
  readonly down: readonly (readonly Rule[])[];
}

/** In points: ends of lines that are to meet. */
const slack = 4;
/** Of one page. No table has so many lines; a drawing has. */
const mostRules = 6000;

/** The tables of a page, as their drawn lines tell: lines that meet make one, where it has at least two columns and a row. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = merged(rules.filter(({ y1, y2, x1, x2 }) => Math.abs(y1 - y2) <= slack / 2 && x2 - x1 > slack));
  const down = merged(
    rules.filter(({ y1, y2, x1, x2 }) => Math.abs(x1 - x2) <= slack / 2 && y2 - y1 > slack).map(turned),
  ).map(turned);
  if (across.length + down.length > mostRules) return [];
  return connected(across, down).flatMap((group) => gridOf(group));
}

/** Along instead of down, so that one way of merging does for both. */
function turned({ x1, y1, x2, y2 }: Rule): Rule {
  return { x1: y1, y1: x1, x2: y2, y2: x2 };
}

/** Pieces of one line, a cell each, and both edges of a thin box become one line. */
function merged(across: readonly Rule[]): Rule[] {
  const found: Rule[] = [];
  for (const rule of [...across].sort((a, b) => Math.round(a.y1) - Math.round(b.y1) || a.x1 - b.x1)) {
    const last = found.at(-1);
    if (last !== undefined && Math.abs(last.y1 - rule.y1) <= 2 && rule.x1 <= last.x2 + slack) {
      found[found.length - 1] = { ...last, x2: Math.max(last.x2, rule.x2) };
    } else {
      found.push(rule);
    }
  }
  return found;
}

interface Group {
  readonly across: Rule[];
  readonly down: Rule[];
}

/** Lines that meet, directly or through others, belong together. */
function connected(across: readonly Rule[], down: readonly Rule[]): Group[] {
  const groups: Group[] = [];
  const free = new Set(across);
  const standing = new Set(down);
  for (const start of across) {
    if (!free.delete(start)) continue;
    const group: Group = { across: [start], down: [] };
    for (let [a, d] = [0, 0]; a < group.across.length || d < group.down.length; ) {
      const lying = group.across[a];
      if (lying !== undefined) {
        a += 1;
        take(standing, group.down, (each) => meet(lying, each));
      } else {
        const upright = group.down[d] as Rule;
        d += 1;
        take(free, group.across, (each) => meet(each, upright));
      }
    }
    groups.push(group);
  }
  return groups;
}

function take(from: Set<Rule>, to: Rule[], fits: (rule: Rule) => boolean): void {
  for (const rule of from) {
    if (!fits(rule)) continue;
    from.delete(rule);
    to.push(rule);
  }
}

function meet(across: Rule, down: Rule): boolean {
  return (
    down.x1 >= across.x1 - slack &&
    down.x1 <= across.x2 + slack &&
    across.y1 >= down.y1 - slack &&
    across.y1 <= down.y2 + slack
  );
}

/** Tables that are open at the sides end where their lines do. */
function gridOf({ across, down }: Group): Grid[] {
  const ends = [Math.min(...across.map(({ x1 }) => x1)), Math.max(...across.map(({ x2 }) => x2))];
  const xs = distinct([...down.map(({ x1 }) => x1), ...(down.length > 0 ? ends : [])]);
  const ys = distinct(across.map(({ y1 }) => y1));
  if (xs.length < 3 || ys.length < 2) return [];
  return [{ xs, ys, across: byPlace(across, ys, ({ y1 }) => y1), down: byPlace(down, xs, ({ x1 }) => x1) }];
}

function byPlace(rules: readonly Rule[], places: readonly number[], of: (rule: Rule) => number): Rule[][] {
  const found = places.map((): Rule[] => []);
  for (const rule of rules) {
    const at = placeBefore(places, of(rule) + slack);
    found[at]?.push(rule);
  }
  return found;
}

/** The last of the places that is not behind `at`; the first where all are. */
export function placeBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((places[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}

function distinct(places: readonly number[]): number[] {
  const found: number[] = [];
  for (const place of [...places].sort((a, b) => a - b)) {
    if (place - (found.at(-1) ?? Number.NEGATIVE_INFINITY) > slack) found.push(place);
  }
  return found;
}

/** Whether a line parts the cell from the one to its left. */
export function isPartedLeft({ ys, down }: Grid, row: number, column: number): boolean {
  const middle = ((ys[row] as number) + (ys[row + 1] as number)) / 2;
  return (down[column] ?? []).some(({ y1, y2 }) => y1 <= middle && middle <= y2);
}

/** Whether a line parts the cell from the one above it. */
export function isPartedAbove({ xs, across }: Grid, row: number, column: number): boolean {
  const middle = ((xs[column] as number) + (xs[column + 1] as number)) / 2;
  return (across[row] ?? []).some(({ x1, x2 }) => x1 <= middle && middle <= x2);
}
