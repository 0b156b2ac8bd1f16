import { movedFormula } from './formula.ts';
import { blocksAround, type RowBlock } from './row-blocks.ts';

/** A sheet of the form before its rows are laid out. */
export interface BlockSheet {
  readonly name: string;
  readonly blocks: readonly RowBlock[];
  readonly bare: ReadonlySet<number>;
}

/** Gathers which blocks stay once, empty, where their list is: what reckons with their rows would lose them. */
export class HeldBlocks {
  readonly held = new Set<RowBlock>();
  readonly #sheets: ReadonlyMap<string, BlockSheet>;

  constructor(sheets: readonly BlockSheet[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  }

  /** What a formula in a row of a sheet, or outside all rows, reckons with. */
  formula(text: string, own?: BlockSheet, row?: number): void {
    movedFormula(text, ({ sheet: name, first, last }) => {
      const sheet = name === undefined ? own : this.#sheets.get(name.toLowerCase());
      if (sheet !== undefined) this.rows(sheet, first.row, last.row, sheet === own ? row : undefined);
      return { first: first.row, last: last.row };
    });
  }

  rows(sheet: BlockSheet, first: number, last: number, from?: number): void {
    const own = from === undefined ? [] : blocksAround(from, sheet.blocks);
    const around = own.filter((block) => block.first <= first && last <= block.last).at(-1);
    this.#hold(around?.blocks ?? sheet.blocks, sheet.bare, first, last);
  }

  /** Only where no other row of what is asked for is sure to stay. */
  #hold(blocks: readonly RowBlock[], bare: ReadonlySet<number>, first: number, last: number): void {
    const met = blocks.filter((block) => block.first <= last && first <= block.last);
    let row = first;
    for (const block of met) {
      if (hasPlain(row, block.first - 1, bare)) return;
      row = block.last + 1;
    }
    if (hasPlain(row, last, bare)) return;
    for (const block of met) {
      this.held.add(block);
      this.#hold(block.blocks, bare, Math.max(first, block.first), Math.min(last, block.last));
    }
  }
}

function hasPlain(first: number, last: number, bare: ReadonlySet<number>): boolean {
  for (let row = first; row <= last; row += 1) if (!bare.has(row)) return true;
  return false;
}
