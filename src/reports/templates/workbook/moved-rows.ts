import { blindSpot, greatestRow, type MovedRows, movedFormula, type RowEnd, type RowReference } from './formula.ts';
import { allAround, around, firstPlaced, lastPlaced, type Placed } from './placed-rows.ts';
import { blocksAround, type RowBlock } from './row-blocks.ts';

/** A sheet whose rows have been laid out. */
export interface LaidOut {
  readonly name: string;
  readonly blocks: readonly RowBlock[];
  readonly root: Placed;
}

/** The sheets of a workbook by name; names are told apart as spreadsheets do. */
export class LaidOutSheets {
  readonly #byName: ReadonlyMap<string, LaidOut>;
  /** Whether any row of the workbook may move. */
  readonly move: boolean;

  constructor(sheets: readonly LaidOut[]) {
    this.#byName = new Map(sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
    this.move = sheets.some(({ blocks }) => blocks.length > 0);
  }

  named(name: string): LaidOut | undefined {
    return this.#byName.get(name.toLowerCase());
  }

  /** A formula of a sheet in this time through its rows, and in this column; in no sheet: of the workbook's names, or a chart. */
  formula(text: string, own?: LaidOut, at?: Placed, column?: string): string {
    if (!this.move) return text;
    return movedFormula(text, (reference) => {
      const sheet = reference.sheet === undefined ? own : this.named(reference.sheet);
      if (sheet === undefined) return { first: reference.first.row, last: reference.last.row };
      return sheet === own && at !== undefined
        ? movedReference(reference, at, column)
        : movedReference(reference, sheet.root);
    });
  }

  /** What of a formula in a row of the form could not follow; `undefined` where all can. */
  lost(text: string, own?: LaidOut, row?: number): string | undefined {
    if (!this.move) return undefined;
    let lost: string | undefined;
    movedFormula(text, (reference) => {
      const sheet = reference.sheet === undefined ? own : this.named(reference.sheet);
      const from = sheet === own ? row : undefined;
      if (sheet !== undefined && becomesRange(reference, sheet, from)) {
        lost ??= `${sheet === own ? '' : `${sheet.name}!`}${reference.first.row}`;
      }
      return { first: reference.first.row, last: reference.last.row };
    });
    return lost;
  }

  unseen(text: string): string | undefined {
    return this.move ? blindSpot(text) : undefined;
  }
}

/** One cell of a row that a list repeats, asked for from outside the list, where no range can stand. */
function becomesRange(reference: RowReference, sheet: LaidOut, from: number | undefined): boolean {
  if (!reference.isSingle || reference.isArgument || reference.endOf !== undefined) return false;
  const own = new Set(from === undefined ? [] : blocksAround(from, sheet.blocks));
  return blocksAround(reference.first.row, sheet.blocks).some((block) => block.isList && !own.has(block));
}

/**
 * Where the rows that a formula names come to stand. In a repeated row it means its own element's rows; `$` means the
 * first of all elements, or in `C$5:C$5` all of them; in its own column the row just above the list is, from the second
 * element on, the element before, as it is when a running number is dragged down.
 */
function movedReference(reference: RowReference, at: Placed, column?: string): MovedRows | undefined {
  const { first, last, isSingle } = reference;
  const list = innermostList(at);
  if (isSingle && !first.isFixed && column === reference.column && list !== undefined && isJustAbove(first.row, list)) {
    const row = (firstPlaced(list, 0) ?? 1) - 1;
    return row < 1 ? undefined : { first: row, last: row };
  }
  const own = around(at, first.row, last.row);
  const isOfList = own === list;
  const begins = firstPlaced(copyFor(first, own, isOfList, 0), first.row);
  const ends = lastPlaced(copyFor(last, own, isOfList, isSingle ? 0 : -1), last.row);
  if (begins === undefined || ends === undefined || ends < begins) return undefined;
  return { first: begins, last: Math.min(ends, greatestRow) };
}

function copyFor({ isFixed }: RowEnd, own: Placed, isOfList: boolean, index: number): Placed {
  return isOfList && isFixed ? (own.copies.at(index) ?? own) : own;
}

function innermostList(at: Placed): Placed | undefined {
  let found: Placed | undefined = at;
  while (found !== undefined && found.block?.isList !== true) found = found.around;
  return found;
}

/** Rows that only said where the list begins are as good as not there. */
function isJustAbove(row: number, { block, parts }: Placed): boolean {
  if (block === undefined) return false;
  const [first] = parts;
  const begins = first === undefined ? block.first : 'copies' in first ? first.block.first : first.first;
  return row >= block.first - 1 && row < begins;
}

/** Rows that a region takes, once for each time through the innermost block that holds all of them. */
export function movedRegions(root: Placed, first: number, last: number): MovedRows[] {
  return allAround(root, first, last).flatMap((placed): MovedRows[] => {
    const begins = firstPlaced(placed, first);
    const ends = lastPlaced(placed, last);
    if (begins === undefined || ends === undefined || ends < begins) return [];
    return [{ first: begins, last: Math.min(ends, greatestRow) }];
  });
}

/** Whether rows begin or end within a block that they do not hold whole: what they mean would be torn. */
export function splitsBlock(blocks: readonly RowBlock[], first: number, last: number): boolean {
  return blocks.some((block) => {
    if (last < block.first || first > block.last) return false;
    if (first <= block.first && block.last <= last) return false;
    return block.first <= first && last <= block.last ? splitsBlock(block.blocks, first, last) : true;
  });
}

/** Where one row of the form comes to stand, the first time. */
export function movedRow(root: Placed, row: number): number {
  return firstPlaced(root, row) ?? greatestRow;
}
