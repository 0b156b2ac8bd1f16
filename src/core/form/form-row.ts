import type { RefusalValues } from '../ledger/answer.ts';
import { originalCell } from '../text/csv-cell.ts';
import type { UnreadDay } from '../text/read-day.ts';
import { answerColumns, type FormColumn, type FormHead, formColumns } from './columns.ts';
import { type FilledCell, type FilledSheet, filledCellText, type MergedCells } from './filled-sheet.ts';
import { readDoneness } from './read-cells.ts';

/** What is wrong with a cell, with what its sentence needs to know. */
export interface FormProblemValues extends RefusalValues {
  'no-id': undefined;
  'unknown-id': { readonly text: string };
  'id-lost-digits': { readonly text: string; readonly known: string };
  'other-text': { readonly id: string; readonly text: string };
  'bad-done': { readonly text: string };
  'bad-done-of-never': { readonly text: string };
  'bad-day': UnreadDay;
  'amount-is-day': { readonly text: string };
  'no-amount-asked': { readonly id: string };
  'two-answers': undefined;
  'nothing-said': undefined;
  'merged-down': undefined;
  'merged-across': undefined;
  'unread-formula': { readonly text: string };
  'no-breach': { readonly id: string };
  'many-breaches': { readonly known: string };
  'put-right-too-early': { readonly day: string };
  'put-right-apart': undefined;
}

export type FormProblemCode = keyof FormProblemValues;

type Coded = {
  readonly [Code in FormProblemCode]: { readonly code: Code; readonly values: FormProblemValues[Code] };
}[FormProblemCode];

/** What is wrong with one cell; the words are the messages'. */
export type FormProblem = Coded & {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  readonly column: FormColumn;
};

/** A table with its head, and which of its cells are merged. */
export interface Form {
  readonly table: FilledSheet;
  readonly head: FormHead;
  readonly merged: readonly MergedCells[];
}

/**
 * What is said once for several rows by merging a cell over them: who, when, whether. An amount could be meant for each or
 * for all, an id or a text is rather one row pulled apart: those are named instead.
 */
const holdsForAll: ReadonlySet<FormColumn> = new Set([
  ...(['done', 'on', 'period', 'evidence', 'owner', 'remedyDue', 'target', 'due', 'stands', 'assigned'] as const),
]);

/** The cells of one row by their columns, and what was found wrong with them: one thing a cell, all of the row. */
export class FormRow {
  readonly #form: Form;
  readonly #problems = new Map<FormColumn, FormProblem>();
  readonly #merged: readonly MergedCells[];
  readonly number: number;

  /** `number` from 1. */
  constructor(form: Form, number: number) {
    this.#form = form;
    this.number = number;
    this.#merged = form.merged.filter(({ fromRow, toRow }) => fromRow < number && number <= toRow + 1);
  }

  /** In the order of the columns. */
  get problems(): readonly FormProblem[] {
    return formColumns.flatMap((column) => this.#problems.get(column) ?? []);
  }

  cell(column: FormColumn): FilledCell | undefined {
    const index = this.#form.head.columns.get(column);
    if (index === undefined) return undefined;
    const over = holdsForAll.has(column) ? this.#coverOf(index) : undefined;
    return this.#form.table[over?.fromRow ?? this.number - 1]?.[index];
  }

  /** Free text, as it was typed. */
  text(column: FormColumn): string {
    return originalCell(filledCellText(this.cell(column))).trim();
  }

  /** Nothing was filled in, but for some columns; what a merged cell says for several rows asks for more in each, but for 是否完成. */
  isBlank(but: readonly FormColumn[] = []): boolean {
    return answerColumns.every((column) => but.includes(column) || this.#isEmpty(column));
  }

  #isEmpty(column: FormColumn): boolean {
    if (column === 'done') return readDoneness(this.cell(column)) === 'nothing';
    const index = this.#form.head.columns.get(column);
    return this.text(column) === '' || (index !== undefined && this.#coverOf(index) !== undefined);
  }

  /** The merged cell whose value is not this row's own. */
  #coverOf(index: number): MergedCells | undefined {
    return this.#merged.find(({ fromRow, fromColumn }) => fromColumn === index && fromRow < this.number - 1);
  }

  /** The first thing found wrong with a cell is told. */
  refuse(column: FormColumn, coded: Coded): undefined {
    if (!this.#problems.has(column)) this.#problems.set(column, { row: this.number, column, ...coded });
  }

  /** Names what cannot be read whatever it says: merged cells, formulas without a result. */
  refuseUnreadable(): void {
    for (const [column, index] of this.#form.head.columns) {
      const cell = this.cell(column);
      if (typeof cell === 'object' && 'unread' in cell) {
        this.refuse(column, { code: 'unread-formula', values: { text: cell.unread } });
      }
      const merged = this.#merged.find(({ fromColumn, toColumn }) => fromColumn <= index && index <= toColumn);
      if (merged !== undefined) this.#refuseMerged(column, merged);
    }
  }

  #refuseMerged(column: FormColumn, { fromRow, toRow, fromColumn, toColumn }: MergedCells): void {
    const { table, head } = this.#form;
    if (filledCellText(table[fromRow]?.[fromColumn]).trim() === '') return;
    const columns = [...head.columns.values()].filter((index) => fromColumn <= index && index <= toColumn);
    if (columns.length > 1) this.refuse(column, { code: 'merged-across', values: undefined });
    else if (fromRow < toRow && !holdsForAll.has(column))
      this.refuse(column, { code: 'merged-down', values: undefined });
  }
}
