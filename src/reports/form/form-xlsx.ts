import { type FormColumn, formColumns, givenColumns, isOffered } from '../../core/form/columns.ts';
import { formMessages } from '../../words/areas/reports/form.ts';
import type { Language } from '../../words/language.ts';
import { SheetNames } from '../office/workbook/sheet-names.ts';
import type { Cell, CellChoices, Sheet, SheetColumn } from '../office/workbook/workbook.ts';
import { workbookBytes } from '../office/workbook/workbook-bytes.ts';
import { type BlankRow, type Form, formTitle } from './form.ts';

const widths: Readonly<Record<FormColumn, number>> = {
  id: 9,
  text: 32,
  target: 16,
  due: 12,
  stands: 20,
  assigned: 14,
  done: 11,
  amount: 14,
  on: 13,
  period: 14,
  note: 30,
  exempt: 18,
  evidence: 26,
  cause: 26,
  measure: 26,
  owner: 12,
  score: 12,
  remedyDue: 14,
};

/** One at least. */
type Forms = readonly [Form, ...Form[]];

/**
 * Forms as a workbook, a sheet each: what is given in grey, the rest to fill in as text or dates, with lists to choose from.
 * How to fill them in stands once, last.
 */
export function formXlsx(forms: Forms, language: Language): Promise<Uint8Array> {
  const { sheet, instructionsSheet: instructions } = formMessages[language];
  const [first] = forms;
  const names = new SheetNames();
  const last = names.distinct(instructions);
  const sheets = forms.map((form) => formSheet(form, names.distinct(form.office ?? sheet), language));
  return workbookBytes({
    title: first.title,
    creator: first.unit,
    day: first.day,
    sheets: [...sheets, instructionsSheet(forms, last)],
  });
}

function formSheet({ title, rows, columns, doneness }: Form, name: string, language: Language): Sheet {
  return {
    name,
    heading: title,
    columns: columns.map((column) => formColumn(column, language)),
    rows: rows.map((row) => cellsOf(row, columns)),
    filterOver: rows.length,
    lead: givenColumns.indexOf('text') + 1,
    choices: [...donenessChoices(rows, doneness), ...rows.flatMap(periodChoices)],
  };
}

function formColumn(column: FormColumn, language: Language): SheetColumn {
  const isGiven = (givenColumns as readonly FormColumn[]).includes(column);
  const width = widths[column];
  const title = formTitle(column, language);
  return isGiven ? { title, width } : { title, width, titleStyle: 'fillHead', blank: blankStyle(column) };
}

function blankStyle(column: FormColumn): 'fill' | 'fillDay' {
  return column === 'on' ? 'fillDay' : 'fill';
}

function cellsOf({ given, offered }: BlankRow, columns: readonly FormColumn[]): readonly Cell[] {
  return [
    ...givenColumns.map((column): Cell => ({ text: given[column], style: 'given' })),
    ...columns
      .slice(givenColumns.length)
      .map(
        (column): Cell =>
          isOffered(column) ? { text: offered[column], style: 'fill' } : { text: '', style: blankStyle(column) },
      ),
  ];
}

/** So many rows more than are given can be filled in by copying. */
const spareRows = 500;

/** What may be chosen, once for rows one below the other that have the same list; all of it in rows that are added. */
function donenessChoices(rows: readonly BlankRow[], all: readonly string[]): readonly CellChoices[] {
  const column = formColumns.indexOf('done');
  const lists = [...rows.map(({ doneness }) => doneness), ...Array.from({ length: spareRows }, () => all)];
  const runs: CellChoices[] = [];
  for (const [row, values] of lists.entries()) {
    const last = runs.at(-1);
    if (last?.values.join() === values.join()) runs.splice(-1, 1, { ...last, rows: last.rows + 1 });
    else runs.push({ column, row, rows: 1, values });
  }
  return runs;
}

/** A list in a cell is at most so long; of many weeks none is offered. */
const longestList = 255;

function periodChoices({ periods }: BlankRow, row: number): CellChoices[] {
  if (periods.length === 0 || periods.join(',').length > longestList) return [];
  return [{ column: formColumns.indexOf('period'), row, rows: 1, values: periods }];
}

function instructionsSheet([first, ...others]: Forms, name: string): Sheet {
  // What is said of one kind of duty stands where any of the sheets has it.
  const lines = [...new Set([first, ...others].flatMap(({ instructions }) => instructions))];
  return {
    name,
    columns: [{ title: first.title, width: 110 }],
    rows: lines.map((line, index) => [`${index + 1}. ${line}`]),
  };
}
