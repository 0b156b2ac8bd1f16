import { givenColumns, isOffered } from '../../core/form/columns.ts';
import { csvRow } from '../../core/text/csv-cell.ts';
import type { Language } from '../../words/language.ts';
import { type Form, formTitle } from './form.ts';

const byteOrderMark = '\ufeff';

/** The form as CSV, for Excel and WPS: what to do above the head, which is found by its words when it comes back. */
export function formCsv({ title, instructions, columns, rows }: Form, language: Language, bom = true): string {
  return [
    bom ? byteOrderMark : '',
    csvRow([title]),
    ...instructions.map((line) => csvRow([line])),
    csvRow(columns.map((column) => formTitle(column, language))),
    ...rows.map(({ given, offered }) =>
      csvRow([
        ...givenColumns.map((column) => given[column]),
        ...columns.slice(givenColumns.length).map((column) => (isOffered(column) ? offered[column] : '')),
      ]),
    ),
  ].join('');
}
