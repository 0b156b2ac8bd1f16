import { parseDay } from '../../core/day.ts';
import type { Cell, CellStyle, Sheet } from '../office/workbook/workbook.ts';
import type { ReportedRequirement } from '../reported-requirement.ts';

/** A column: its title, its width, and what it says of a row's subject. */
export type ColumnOf<Subject> = readonly [title: string, width: number, cell: (subject: Subject) => Cell];

/** A sheet to be filtered, of one row a subject; there are `count` of them, and rows are made as they are written. */
export function sheetOf<Subject>(
  name: string,
  subjects: Iterable<Subject>,
  count: number,
  columns: readonly ColumnOf<Subject>[],
): Sheet {
  return {
    name,
    columns: columns.map(([title, width]) => ({ title, width })),
    rows: rowsOf(subjects, columns),
    filterOver: count,
  };
}

function* rowsOf<Subject>(
  subjects: Iterable<Subject>,
  columns: readonly ColumnOf<Subject>[],
): Iterable<readonly Cell[]> {
  for (const subject of subjects) yield columns.map(([, , cell]) => cell(subject));
}

/** A true date; text where it is no day. */
export function dayCell(text: string | undefined): Cell {
  const day = parseDay(text ?? '');
  return day === undefined ? (text ?? '') : { day };
}

/** A count as a number, to be summed; a share, and what has more digits than a spreadsheet keeps, as text. */
export function amountCell(amount: string | undefined): string | number {
  if (amount === undefined) return '';
  return /^[0-9]+(?:\.[0-9]+)?$/.test(amount) && amount.length <= 15 ? Number(amount) : amount;
}

/** The status in words, and in the colour of its light. */
export function statusSheetCell({ status, light }: ReportedRequirement, text: string): Cell {
  return { text, style: styleOf(status, light) };
}

function styleOf(status: ReportedRequirement['status'], light: ReportedRequirement['light']): CellStyle {
  if (status === 'overdue' || light === 'red') return 'bad';
  if (light === 'yellow') return 'warning';
  if (status === 'done') return 'good';
  return status === 'in-progress' ? 'underWay' : 'idle';
}
