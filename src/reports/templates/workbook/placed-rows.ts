import type { FieldValue, FieldValues } from '../field-values.ts';
import { greatestRow } from './formula.ts';
import type { RowBlock } from './row-blocks.ts';

/** The values that words of a row are looked up in: the innermost element first. */
export type Scopes = readonly FieldValues[];

/** One time through the rows of a block, or the whole sheet. */
export interface Placed {
  /** Absent: the sheet. */
  readonly block?: RowBlock;
  readonly around?: Placed;
  /** All times through the block here, this one among them. */
  readonly copies: readonly Placed[];
  readonly scopes: Scopes;
  readonly parts: readonly (Stretch | PlacedBlock)[];
}

/** Rows of the form that follow each other, and where the first of them comes to stand. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly to: number;
}

export interface PlacedBlock {
  readonly block: RowBlock;
  readonly copies: readonly Placed[];
}

/** What a sheet's rows are laid out by. */
export interface RowPlan {
  readonly blocks: readonly RowBlock[];
  /** Rows that hold nothing but where lists and conditions begin or end: they go. */
  readonly bare: ReadonlySet<number>;
  /** Blocks that stay once, empty, where their list is: a formula reckons with their rows. */
  readonly held: ReadonlySet<RowBlock>;
}

/** Every row of a sheet laid out for these values. */
export function placeRows(plan: RowPlan, values: FieldValues): Placed {
  const placing = new Placing(plan);
  return placing.copy(undefined, undefined, [], [values]);
}

class Placing {
  readonly #plan: RowPlan;
  readonly #stretches = new Map<number, readonly (readonly [number, number])[]>();
  #next = 1;

  constructor(plan: RowPlan) {
    this.#plan = plan;
  }

  copy(block: RowBlock | undefined, around: Placed | undefined, copies: Placed[], scopes: Scopes): Placed {
    const parts: (Stretch | PlacedBlock)[] = [];
    const placed: Placed = { ...(block && { block }), ...(around && { around }), copies, scopes, parts };
    copies.push(placed);
    let row = block?.first ?? 1;
    for (const inner of block?.blocks ?? this.#plan.blocks) {
      this.#stretch(row, inner.first - 1, parts);
      const innerCopies: Placed[] = [];
      parts.push({ block: inner, copies: innerCopies });
      for (const own of this.#timesThrough(inner, scopes)) this.copy(inner, placed, innerCopies, own);
      row = inner.last + 1;
    }
    this.#stretch(row, block?.last ?? greatestRow, parts);
    return placed;
  }

  /** Rows without those that go. */
  #stretch(first: number, last: number, parts: (Stretch | PlacedBlock)[]): void {
    for (const [from, to] of this.#kept(first, last)) {
      parts.push({ first: from, last: to, to: this.#next });
      this.#next += to - from + 1;
    }
  }

  /** The same for every time through a block: worked out once. */
  #kept(first: number, last: number): readonly (readonly [number, number])[] {
    const key = first * (greatestRow + 1) + last;
    let kept = this.#stretches.get(key);
    if (kept === undefined) {
      const gone = [...this.#plan.bare].filter((row) => row >= first && row <= last).sort((a, b) => a - b);
      kept = [first - 1, ...gone]
        .map((row, index) => [row + 1, (gone[index] ?? last + 1) - 1] as const)
        .filter(([from, to]) => from <= to);
      this.#stretches.set(key, kept);
    }
    return kept;
  }

  #timesThrough(block: RowBlock, scopes: Scopes): readonly Scopes[] {
    const value = valueIn(scopes, block.name);
    const found = timesThrough(value, block.kind, scopes);
    return found.length === 0 && this.#plan.held.has(block) ? [[]] : found;
  }
}

/** What is gone through, and with which values: each element of a list; else once, or not at all. */
export function timesThrough(value: FieldValue, kind: 'around' | 'unless', scopes: Scopes): readonly Scopes[] {
  const isEmpty = Array.isArray(value) ? value.length === 0 : value === '' || value === false;
  if (kind === 'unless') return isEmpty ? [scopes] : [];
  if (typeof value === 'object' && !('words' in value)) return value.map((element) => [element, ...scopes]);
  return isEmpty ? [] : [scopes];
}

/** A field of the innermost scope that has it; empty in rows that are only held. */
export function valueIn(scopes: Scopes, name: string): FieldValue {
  return scopes.find((values) => Object.hasOwn(values, name))?.[name] ?? '';
}

/** The first row at or below one of the form's that is there, within one time through. */
export function firstPlaced(placed: Placed, row: number): number | undefined {
  for (const part of placed.parts) {
    if (!('copies' in part)) {
      if (part.last >= row) return part.to + Math.max(row, part.first) - part.first;
    } else if (part.block.last >= row) {
      for (const copy of part.copies) {
        const found = firstPlaced(copy, row);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** The last row at or above one of the form's that is there, within one time through. */
export function lastPlaced(placed: Placed, row: number): number | undefined {
  for (let index = placed.parts.length - 1; index >= 0; index -= 1) {
    const part = placed.parts[index];
    if (part === undefined) continue;
    if (!('copies' in part)) {
      if (part.first <= row) return part.to + Math.min(row, part.last) - part.first;
    } else if (part.block.first <= row) {
      for (let copy = part.copies.length - 1; copy >= 0; copy -= 1) {
        const found = lastPlaced(part.copies[copy] as Placed, row);
        if (found !== undefined) return found;
      }
    }
  }
  return undefined;
}

/** The innermost time through at or around this one whose rows hold all of these. */
export function around(placed: Placed, first: number, last: number): Placed {
  let found = placed;
  while (found.around !== undefined && !holds(found.block, first, last)) found = found.around;
  return found;
}

function holds(block: RowBlock | undefined, first: number, last: number): boolean {
  return block === undefined || (block.first <= first && last <= block.last);
}

/** Every time through the innermost block that holds all of these rows. */
export function allAround(root: Placed, first: number, last: number): readonly Placed[] {
  const inner = root.parts.find((part): part is PlacedBlock => 'copies' in part && holds(part.block, first, last));
  return inner === undefined ? [root] : inner.copies.flatMap((copy) => allAround(copy, first, last));
}

/** The first time through everything that a row of the form lies in. */
export function innermostAt(placed: Placed, row: number): Placed {
  const inner = placed.parts.find(
    (part): part is PlacedBlock => 'copies' in part && part.block.first <= row && row <= part.block.last,
  );
  const copy = inner?.copies[0];
  return copy === undefined ? placed : innermostAt(copy, row);
}
