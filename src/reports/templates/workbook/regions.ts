import type { MovedRows } from './formula.ts';
import { movedRegions } from './moved-rows.ts';
import { around, firstPlaced, lastPlaced, type Placed } from './placed-rows.ts';

/** Cells by their corners, as a sheet's XML names them: `A5:C7`, `A5`, `5:7`. */
export interface Region {
  readonly left: string;
  readonly right: string;
  readonly first: number;
  readonly last: number;
}

/** Regions parted by spaces; those of whole columns (`A:C`) have no rows and are `undefined`. */
export function regionsIn(text: string): (Region | undefined)[] {
  return text
    .split(/\s+/)
    .filter((each) => each !== '')
    .map(regionOf);
}

export function regionOf(text: string): Region | undefined {
  const [, left = '', first, right = left, last = first] =
    /^\$?([A-Za-z]*)\$?(\d+)(?::\$?([A-Za-z]*)\$?(\d+))?$/.exec(text) ?? [];
  return first === undefined ? undefined : { left, right, first: Number(first), last: Number(last) };
}

export function regionText({ left, right, first, last }: Region): string {
  const isOne = first === last && left === right && left !== '';
  return isOne ? `${left}${first}` : `${left}${first}:${right}${last}`;
}

/** A region for each time through the rows that it lies in. */
export function eachRegion(region: Region, root: Placed): Region[] {
  return movedRegions(root, region.first, region.last).map((rows) => ({ ...region, ...rows }));
}

/** Where regions come to stand together; those below each other become one. Empty where all rows are gone. */
export function movedRegionList(text: string, root: Placed): string {
  return regionsIn(text)
    .flatMap((region, index) => {
      if (region === undefined) return text.split(/\s+/).filter((each) => each !== '')[index] ?? '';
      return joined(movedRegions(root, region.first, region.last)).map((rows) => regionText({ ...region, ...rows }));
    })
    .join(' ');
}

function joined(rows: readonly MovedRows[]): MovedRows[] {
  const all: MovedRows[] = [];
  for (const each of rows) {
    const before = all.at(-1);
    if (before !== undefined && before.last + 1 === each.first) all[all.length - 1] = { ...before, last: each.last };
    else all.push(each);
  }
  return all;
}

/** A region that is filled by one formula, within the time through rows in which the formula stands. */
export function movedRegionAt(text: string, placed: Placed): string {
  const region = regionOf(text);
  if (region === undefined) return text;
  const own = around(placed, region.first, region.last);
  const first = firstPlaced(own, region.first) ?? region.first;
  return regionText({ ...region, first, last: lastPlaced(own, region.last) ?? first });
}
