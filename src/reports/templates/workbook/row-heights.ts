import { linesOf } from '../../office/workbook/sheet-xml.ts';
import { attributeOf, childNamed, type XmlPart } from '../template-xml.ts';
import type { CellStyles } from './cell-styles.ts';
import { columnOf } from './formula.ts';
import { regionOf } from './regions.ts';

/** A text as it was filled into a cell of a row of the form. */
export interface FilledText {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly text: string;
}

const defaultWidth = 8.43;
/** Points that a line takes for each point of its font. */
const lineHeight = 15 / 11;
const greatestHeight = 409;

/** How high rows must be for what was filled in: not every program works that out when it opens a file. */
export class RowHeights {
  readonly #part: XmlPart;
  readonly #styles: CellStyles;
  readonly #widths = new Map<number, number>();
  /** The last column of cells merged within a row, by the place of the first. */
  readonly #merged = new Map<string, number>();
  /** Of rows that say nothing of it; 0 where each program takes its own. */
  readonly usual: number;

  constructor(part: XmlPart, styles: CellStyles) {
    this.#part = part;
    this.#styles = styles;
    const format = childNamed(part.root, 'sheetFormatPr');
    this.usual = Number((format && attributeOf(part, format, 'defaultRowHeight')) ?? 0);
    this.#readWidths();
    this.#readMerged();
  }

  /** In points; 0 where nothing is broken into lines. */
  needed(texts: readonly FilledText[]): number {
    const each = texts.map((text) => this.#heightOf(text));
    return Math.min(Math.max(0, ...each), greatestHeight);
  }

  #heightOf({ row, column, style, text }: FilledText): number {
    const { isBroken, size } = this.#styles.lookOf(style);
    if (!isBroken) return 0;
    const last = this.#merged.get(`${row},${column}`) ?? column;
    if (last < 0) return 0;
    let width = 0;
    for (let each = column; each <= last; each += 1) width += this.#widths.get(each) ?? defaultWidth;
    const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, linesOf(line, (width * 11) / size)), 0);
    return Math.ceil(lines * size * lineHeight);
  }

  #readWidths(): void {
    for (const column of childNamed(this.#part.root, 'cols')?.children ?? []) {
      const [first, last, width] = ['min', 'max', 'width'].map((name) => Number(attributeOf(this.#part, column, name)));
      for (let each = first ?? 0; each <= Math.min(last ?? 0, 1_000); each += 1) {
        this.#widths.set(each - 1, width || defaultWidth);
      }
    }
  }

  /** What is merged over several rows has room in all of them: it makes none of them higher. */
  #readMerged(): void {
    for (const merge of childNamed(this.#part.root, 'mergeCells')?.children ?? []) {
      const region = regionOf(attributeOf(this.#part, merge, 'ref') ?? '');
      if (region === undefined) continue;
      const last = region.first === region.last ? columnOf(region.right) : -1;
      this.#merged.set(`${region.first},${columnOf(region.left)}`, last);
    }
  }
}
