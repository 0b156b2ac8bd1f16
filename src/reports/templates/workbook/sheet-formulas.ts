import { attributeOf, textOf } from '../template-xml.ts';
import { shiftedFormula } from './formula.ts';
import type { ReadSheet, SheetCell } from './read-sheet.ts';

/** The formulas of a sheet as each cell reads them: what several cells share is written out for each. */
export class SheetFormulas {
  readonly #sheet: ReadSheet;
  readonly #first = new Map<string, { readonly text: string; readonly cell: SheetCell }>();
  readonly cells: readonly SheetCell[];

  constructor(sheet: ReadSheet) {
    this.#sheet = sheet;
    this.cells = sheet.rows.flatMap(({ cells }) => cells.filter(({ formula }) => formula !== undefined));
    for (const cell of this.cells) {
      const group = this.#group(cell);
      const text = this.#own(cell);
      if (group !== undefined && text !== '') this.#first.set(group, { text, cell });
    }
  }

  textOf(cell: SheetCell): string {
    const own = this.#own(cell);
    const first = this.#first.get(this.#group(cell) ?? '');
    if (own !== '' || first === undefined) return own;
    return shiftedFormula(first.text, cell.row - first.cell.row, cell.column - first.cell.column);
  }

  /** `shared`, `array` or `dataTable`; absent for a formula of one cell. */
  kindOf({ formula }: SheetCell): string | undefined {
    return formula && attributeOf(this.#sheet.part, formula, 't');
  }

  /** The cells that an array fills. */
  regionOf({ formula }: SheetCell): string | undefined {
    return formula && attributeOf(this.#sheet.part, formula, 'ref');
  }

  #own({ formula }: SheetCell): string {
    return formula === undefined ? '' : textOf(this.#sheet.part, formula);
  }

  #group(cell: SheetCell): string | undefined {
    if (this.kindOf(cell) !== 'shared' || cell.formula === undefined) return undefined;
    return attributeOf(this.#sheet.part, cell.formula, 'si');
  }
}
