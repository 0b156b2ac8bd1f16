import { parseDay } from '../../core/day.ts';
import { sheetWidths, shownText } from '../office/workbook/sheet-widths.ts';
import type { Cell, CellStyle, Sheet } from '../office/workbook/workbook.ts';
import type { ReportedRequirement } from '../reported/reported-requirement.ts';

/** A column: its title, how wide it may be at most, and what it says of a row's subject. */
export type ColumnOf<Subject> = readonly [title: string, most: number, cell: (subject: Subject) => Cell];

/** A sheet to be filtered, of one row a subject: its columns are as wide as what is in them, and rows are made as they are written. */
export function sheetOf<Subject>(
  name: string,
  subjects: readonly Subject[],
  columns: readonly ColumnOf<Subject>[],
): Sheet {
  const rows = [...rowsOf(subjects.slice(0, looked), columns)].map((cells) => cells.map(shownText));
  const widths = sheetWidths(
    columns.map(([title, most]) => ({ title, most })),
    rows,
  );
  return {
    name,
    columns: columns.map(([title], index) => ({ title, width: widths[index] ?? 0 })),
    rows: rowsOf(subjects, columns),
    filterOver: subjects.length,
  };
}

/** So many rows tell how wide the columns of all have to be. */
const looked = 2000;

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

/** When something was recorded, as where it was: a true date with its time; text where it is none. */
export function momentCell(at: string): Cell {
  const day = parseDay(at.slice(0, 10));
  return day === undefined ? at : { day, time: at.slice(11, 16) };
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
