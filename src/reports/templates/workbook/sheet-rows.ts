import { parseDay } from '../../../core/day.ts';
import { columnLetters } from '../../../core/form/filled-sheet.ts';
import { lastUpTo } from '../../../core/last-up-to.ts';
import { longestCell, serialOf } from '../../office/workbook/sheet-xml.ts';
import { xmlText } from '../../office/xml-text.ts';
import type { FieldValue } from '../field-values.ts';
import { attributeIn, withAttribute } from '../template-xml.ts';
import type { CellStyles } from './cell-styles.ts';
import { filledRuns, onlyField, type Piece, type Run } from './cell-text.ts';
import { greatestRow } from './formula.ts';
import type { LaidOut, LaidOutSheets } from './moved-rows.ts';
import { type Placed, type Scopes, valueIn } from './placed-rows.ts';
import type { ReadSheet, SheetCell, SheetRow } from './read-sheet.ts';
import { movedRegionAt } from './regions.ts';
import { type FilledText, RowHeights } from './row-heights.ts';
import type { SheetFormulas } from './sheet-formulas.ts';

/** All that the rows of a sheet are written from. */
export interface RowSource {
  readonly sheet: ReadSheet;
  readonly own: LaidOut;
  readonly sheets: LaidOutSheets;
  readonly formulas: SheetFormulas;
  readonly pieces: ReadonlyMap<SheetCell, readonly Piece[]>;
  readonly styles: CellStyles;
  /** Of the sheet's elements. */
  readonly prefix: string;
  /** Days are counted from 1904, as old Macintosh workbooks do. */
  readonly is1904: boolean;
}

/** Where rows no longer fit on a sheet, or a text into a cell. */
export interface Overfull {
  readonly code: 'too-many-rows' | 'too-long';
  readonly cell: SheetCell | undefined;
}

/** The rows of a sheet, filled in; rows in which nothing is filled in, and which have not moved, as they stand. */
export function writeRows(source: RowSource): string | Overfull {
  const writer = new RowWriter(source);
  writer.write(source.own.root);
  return writer.overfull ?? writer.written();
}

const dayZeroOf1904 = 1_462;

class RowWriter {
  readonly #source: RowSource;
  readonly #text: string;
  readonly #made: string[] = [];
  readonly #heights: RowHeights;
  /** What was filled into the row that is being written. */
  readonly #filledTexts: FilledText[] = [];
  #next = 0;
  overfull: Overfull | undefined;

  constructor(source: RowSource) {
    this.#source = source;
    this.#heights = new RowHeights(source.sheet.part, source.styles);
    this.#text = source.sheet.part.text;
  }

  written(): string {
    const { data, rows } = this.#source.sheet;
    const behind = this.#text.slice(rows.at(-1)?.element.to ?? data.inner, data.innerEnd);
    return this.#made.join('') + behind;
  }

  write(placed: Placed): void {
    for (const part of placed.parts) {
      if ('copies' in part) for (const copy of part.copies) this.write(copy);
      else this.#stretch(part.first, part.last, part.to, placed);
    }
  }

  #stretch(first: number, last: number, to: number, placed: Placed): void {
    const { rows } = this.#source.sheet;
    this.#next = indexFrom(rows, first);
    for (let row = rows[this.#next]; row !== undefined && row.number <= last; row = rows[this.#next]) {
      this.#made.push(this.#space(this.#next), this.#row(row, to + row.number - first, placed));
      this.#next += 1;
    }
  }

  /** What stands before a row, as in a file laid out for people to read. */
  #space(index: number): string {
    const { data, rows } = this.#source.sheet;
    const row = rows[index];
    return row === undefined ? '' : this.#text.slice(rows[index - 1]?.element.to ?? data.inner, row.element.from);
  }

  #row(row: SheetRow, number: number, placed: Placed): string {
    if (number > greatestRow) this.overfull ??= { code: 'too-many-rows', cell: row.cells[0] };
    const { element, cells } = row;
    const isFilled = cells.some((cell) => this.#source.pieces.has(cell));
    if (!isFilled && number === row.number && cells.every(({ formula }) => formula === undefined)) {
      return this.#text.slice(element.from, element.to);
    }
    this.#filledTexts.length = 0;
    let made = '';
    let at = element.inner;
    for (const cell of cells) {
      made += this.#text.slice(at, cell.element.from) + this.#cell(cell, number, placed);
      at = cell.element.to;
    }
    return this.#rowTag(row, number) + made + this.#text.slice(at, element.to);
  }

  /** No row gets lower than the form has it. */
  #rowTag({ element }: SheetRow, number: number): string {
    const tag = this.#text.slice(element.from, element.inner);
    const numbered = attributeIn(tag, 'r') === undefined ? tag : withAttribute(tag, 'r', String(number));
    const needed = this.#heights.needed(this.#filledTexts);
    const height = Number(attributeIn(tag, 'ht') ?? this.#heights.usual);
    return needed > height ? withAttribute(numbered, 'ht', String(needed)) : numbered;
  }

  #cell(cell: SheetCell, row: number, placed: Placed): string {
    const { element, column } = cell;
    const raw = this.#text.slice(element.from, element.inner);
    const place = `${columnLetters(column)}${row}`;
    const tag = attributeIn(raw, 'r') === undefined ? raw : withAttribute(raw, 'r', place);
    const pieces = this.#source.pieces.get(cell);
    if (pieces !== undefined) return this.#filled(cell, tag, pieces, placed.scopes);
    if (cell.formula !== undefined) return this.#calculated(cell, tag, placed);
    return tag + this.#text.slice(element.inner, element.to);
  }

  /** A formula without what it came to when the form was saved. */
  #calculated(cell: SheetCell, tag: string, placed: Placed): string {
    const { element, formula } = cell;
    if (formula === undefined) return tag;
    const inner = element.children
      .filter(({ name }) => name !== 'v' && name !== 'is')
      .map((child) => (child === formula ? this.#formula(cell, placed) : this.#text.slice(child.from, child.to)));
    return `${withAttribute(tag, 't', undefined)}${inner.join('')}${this.#text.slice(element.innerEnd, element.to)}`;
  }

  #formula(cell: SheetCell, placed: Placed): string {
    const { formulas, sheets, own, prefix } = this.#source;
    const { formula } = cell;
    if (formula === undefined) return '';
    if (!sheets.move) return this.#text.slice(formula.from, formula.to);
    const kind = formulas.kindOf(cell);
    let tag = this.#text.slice(formula.from, formula.inner);
    if (kind === 'shared') tag = ['t', 'ref', 'si'].reduce((left, name) => withAttribute(left, name, undefined), tag);
    const region = formulas.regionOf(cell);
    if (kind === 'array' && region !== undefined) tag = withAttribute(tag, 'ref', movedRegionAt(region, placed));
    const text = xmlText(sheets.formula(formulas.textOf(cell), own, placed, columnLetters(cell.column)));
    return `${tag.replace(/\s*\/>$/, '>')}${text}</${prefix}f>`;
  }

  #filled(cell: SheetCell, tag: string, pieces: readonly Piece[], scopes: Scopes): string {
    const only = onlyField(pieces);
    const runs = inLooks(filledRuns(pieces, scopes));
    const text = runs.map((run) => run.text).join('');
    const style = Number(attributeIn(tag, 's') ?? 0);
    this.#filledTexts.push({ row: cell.row, column: cell.column, style, text });
    const measured = this.#measured(tag, only === undefined ? '' : valueIn(scopes, only));
    if (measured !== undefined) {
      return this.#ended(measured.tag, `<${this.#name('v')}>${measured.number}</${this.#name('v')}>`);
    }
    if (text.length > longestCell) this.overfull ??= { code: 'too-long', cell };
    if (text === '') return this.#ended(withAttribute(tag, 't', undefined), '');
    const is = this.#name('is');
    return this.#ended(withAttribute(tag, 't', 'inlineStr'), `<${is}>${this.#texts(runs)}</${is}>`);
  }

  /** A figure or a day as a true one, where the cell's style can show it as such. */
  #measured(tag: string, value: FieldValue): { readonly tag: string; readonly number: number } | undefined {
    if (typeof value !== 'object' || !('words' in value)) return undefined;
    const style = Number(attributeIn(tag, 's') ?? 0);
    const plain = withAttribute(tag, 't', undefined);
    const form = this.#source.styles.formOf(style);
    if ('number' in value) {
      if (form === 'text' || form === 'day') return undefined;
      return { tag: plain, number: value.isPercent === true && form === 'percent' ? value.number / 100 : value.number };
    }
    const number = this.#serial(value.day);
    const dayStyle = form === 'general' ? this.#source.styles.dayStyle(style) : form === 'day' ? style : undefined;
    if (number === undefined || dayStyle === undefined) return undefined;
    return { tag: dayStyle === style ? plain : withAttribute(plain, 's', String(dayStyle)), number };
  }

  #serial(text: string): number | undefined {
    const day = parseDay(text);
    const serial = day && serialOf(day);
    if (serial === undefined || !this.#source.is1904) return serial;
    return serial < dayZeroOf1904 ? undefined : serial - dayZeroOf1904;
  }

  #texts(runs: readonly Run[]): string {
    if (runs.every(({ properties }) => properties === '')) return this.#t(runs.map(({ text }) => text).join(''));
    const r = this.#name('r');
    return runs.map(({ text, properties }) => `<${r}>${properties}${this.#t(text)}</${r}>`).join('');
  }

  #t(text: string): string {
    const t = this.#name('t');
    return `<${t}${text.trim() === text ? '' : ' xml:space="preserve"'}>${xmlText(text)}</${t}>`;
  }

  #ended(tag: string, content: string): string {
    const open = tag.replace(/\s*\/>$/, '>');
    return content === '' ? open.replace(/>$/, '/>') : `${open}${content}</${this.#name('c')}>`;
  }

  #name(name: string): string {
    return `${this.#source.prefix}${name}`;
  }
}

/** Texts of one look that follow each other are one; the line that a list in the cell has begun for nothing goes. */
function inLooks(runs: readonly Run[]): Run[] {
  const all: { text: string; readonly properties: string }[] = [];
  for (const { text, properties } of runs) {
    const before = all.at(-1);
    if (before?.properties === properties) before.text += text;
    else all.push({ text, properties });
  }
  const last = all.at(-1);
  if (last !== undefined) last.text = last.text.replace(/(?<!\n)\n+$/, '');
  return all.filter(({ text }) => text !== '');
}

/** The first row from this number on. */
function indexFrom(rows: readonly SheetRow[], number: number): number {
  return lastUpTo(rows, (row) => row.number, number - 1) + 1;
}
