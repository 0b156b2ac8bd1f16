import { columnLetters } from '../../../core/form/filled-sheet.ts';
import { checkTags, type Tag, type TemplateProblem } from '../check-tags.ts';
import { type Mark, marksIn, tagsOf } from '../marks.ts';
import { isBare, type Piece, piecesOf } from './cell-text.ts';
import { type Heading, headingProblems, headingsOf } from './headings.ts';
import type { FormSheet } from './open-workbook.ts';
import type { SheetCell } from './read-sheet.ts';
import { blocksAround, blocksIn, type RowBlock } from './row-blocks.ts';
import { SheetFormulas } from './sheet-formulas.ts';
import { regionProblems } from './sheet-regions.ts';

/** What is wrong with a workbook, and where. */
export interface WorkbookProblem extends TemplateProblem {
  readonly sheet?: string;
  readonly cell?: string;
  readonly part?: string;
}

/** A sheet of a form and what is to happen with it. */
export interface SheetForm {
  readonly sheet: FormSheet;
  readonly name: string;
  readonly blocks: readonly RowBlock[];
  readonly bare: ReadonlySet<number>;
  readonly pieces: ReadonlyMap<SheetCell, readonly Piece[]>;
  readonly formulas: SheetFormulas;
  readonly headings: readonly Heading[];
  readonly problems: readonly WorkbookProblem[];
}

export function sheetForm(sheet: FormSheet): SheetForm {
  const { name, tagged, part, data } = sheet;
  const marks = tagged.flatMap(({ text }) => text?.marks ?? []);
  const { tags, problems: unpaired } = tagsOf(marks);
  const { blocks, ofRows, problems: crossed } = blocksIn(tags, (at) => tagged[at]?.row ?? 0);
  const formulas = new SheetFormulas(sheet);
  const headings = headingsOf(part);
  const inCells = [
    ...tagged.flatMap(({ text }) => text?.problems ?? []),
    ...unpaired,
    ...crossed,
    ...checkTags(rowTags(sheet, blocks, ofRows)),
  ].sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
  const problems: WorkbookProblem[] = [
    ...inCells.map((problem) => inCell(problem, name, tagged[problem.at ?? 0])),
    ...formulas.cells.filter((cell) => hasMarks(formulas.textOf(cell))).map((cell) => inFormula(name, cell)),
    ...regionProblems(part, data, blocks).map((problem) => ({ ...problem, sheet: name, cell: problem.name })),
    ...headingProblems(headings).map((problem) => ({ ...problem, sheet: name })),
    ...tagsAround(sheet),
  ];
  const pieces = new Map(tagged.flatMap((cell) => (cell.text ? [[cell, piecesOf(cell.text, ofRows)] as const] : [])));
  return { sheet, name, blocks, bare: bareRows(sheet, ofRows), pieces, formulas, headings, problems };
}

export function inCell({ at: _, ...problem }: TemplateProblem, sheet: string, cell?: SheetCell): WorkbookProblem {
  return { ...problem, sheet, ...(cell && { cell: placeOf(cell) }) };
}

export function placeOf({ column, row }: SheetCell): string {
  return `${columnLetters(column)}${row}`;
}

/** In what a sheet says besides its rows and headings, such as what stands beside a list to choose from. */
function tagsAround({ name, part, data }: FormSheet): WorkbookProblem[] {
  const others = part.root.children.filter((child) => child !== data && child.name !== 'headerFooter');
  return others.some(({ from, to }) => hasMarks(part.text.slice(from, to)))
    ? [{ code: 'tag-elsewhere', name: '', sheet: name }]
    : [];
}

function inFormula(sheet: string, cell: SheetCell): WorkbookProblem {
  return { code: 'tag-elsewhere', name: '', sheet, cell: placeOf(cell) };
}

export function hasMarks(text: string): boolean {
  return /[{｛]{2}/.test(text) && marksIn(text, () => 0).marks.length > 0;
}

/** All tags of a sheet as they are filled in: what stands in a row belongs to the innermost list around the row, wherever in it. */
function rowTags({ tagged }: FormSheet, blocks: readonly RowBlock[], ofRows: ReadonlySet<Mark>): readonly Tag[] {
  const own = new Map<RowBlock | undefined, Tag[]>();
  for (const cell of tagged) {
    const block = blocksAround(cell.row, blocks).at(-1);
    const { tags } = tagsOf((cell.text?.marks ?? []).filter((mark) => !ofRows.has(mark)));
    const known = own.get(block) ?? [];
    own.set(block, known);
    for (const tag of tags) known.push(tag);
  }
  const tagOf = (block: RowBlock): Tag => {
    const { name, kind, at } = block;
    return { name, kind, at, within: [...block.blocks.map(tagOf), ...(own.get(block) ?? [])] };
  };
  return [...blocks.map(tagOf), ...(own.get(undefined) ?? [])];
}

/** Rows that hold nothing but where lists or conditions begin or end. */
function bareRows({ rows }: FormSheet, ofRows: ReadonlySet<Mark>): ReadonlySet<number> {
  const bare = new Set<number>();
  for (const { number, cells } of rows) {
    const filled = cells.filter(({ element, text }) => text !== undefined || element.children.length > 0);
    if (filled.length > 0 && filled.every(({ text }) => text !== undefined && isBare(text, ofRows))) bare.add(number);
  }
  return bare;
}
