import type { RefusalValues } from '../ledger/answer.ts';
import { originalCell } from '../text/csv-cell.ts';
import type { UnreadDay } from '../text/read-day.ts';
import { answerColumns, type FormColumn, type FormHead } from './columns.ts';
import { type FilledCell, filledCellText } from './filled-sheet.ts';
import { readDoneness } from './read-cells.ts';

/** What is wrong with a cell, with what its sentence needs to know. */
export interface FormProblemValues extends RefusalValues {
  'no-id': undefined;
  'unknown-id': { readonly text: string };
  'id-lost-digits': { readonly text: string; readonly known: string };
  'other-text': { readonly id: string; readonly text: string };
  'bad-done': { readonly text: string };
  'bad-day': UnreadDay;
  'amount-is-day': { readonly text: string };
  'no-amount-asked': { readonly id: string };
  'two-answers': undefined;
  'nothing-said': undefined;
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

/** The cells of one row by their columns. */
export class FormRow {
  readonly #cells: readonly FilledCell[];
  readonly #head: FormHead;
  readonly number: number;

  constructor(cells: readonly FilledCell[], head: FormHead, number: number) {
    this.#cells = cells;
    this.#head = head;
    this.number = number;
  }

  cell(column: FormColumn): FilledCell | undefined {
    return this.#cells[this.#head.columns.get(column) ?? -1];
  }

  /** Free text, as it was typed. */
  text(column: FormColumn): string {
    return originalCell(filledCellText(this.cell(column))).trim();
  }

  /** Nothing was filled in, but for some columns. */
  isBlank(but: readonly FormColumn[] = []): boolean {
    return answerColumns.every((column) => but.includes(column) || this.#isEmpty(column));
  }

  #isEmpty(column: FormColumn): boolean {
    return column === 'done' ? readDoneness(this.cell(column)) === 'nothing' : this.text(column) === '';
  }

  problem(column: FormColumn, coded: Coded): FormProblem {
    return { row: this.number, column, ...coded };
  }
}

/** Thrown by what reads one cell of a row, for the reader of the row alone. */
export class BadCell extends Error {
  readonly problem: FormProblem;

  constructor(problem: FormProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
