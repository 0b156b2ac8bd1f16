import { exact, shown } from '../../words/shown.ts';
import type { Cell } from '../office/workbook/workbook.ts';

/** A table as plain data, for every format that a district's table comes in. */
export interface Table {
  readonly title: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly title: string;
  /** In characters of the body's font; a Chinese one counts as two. */
  readonly width: number;
}

export interface TableRow {
  readonly cells: readonly TableCell[];
  /** The unit that the row is about. */
  readonly unit?: string;
}

export type TableCell = string | number | MarkedCell | ValueCell;

/** A rate or a day: text for people, in a workbook what it is. */
export interface ValueCell {
  readonly text: string;
  readonly value: Cell;
}

/** A cell whose words have a colour beside them. */
export interface MarkedCell {
  readonly text: string;
  readonly mark: Mark;
}

export type Mark = 'good' | 'underWay' | 'warning' | 'bad' | 'idle';

export function cellText(cell: TableCell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

/** A column: its title, its width, and what it says of a row's subject. */
export type ColumnOf<Subject> = readonly [title: string, width: number, cell: (subject: Subject) => TableCell];

/**
 * A table of one row a subject. Every text in it is one harmless line, whatever a list, a plan or a packet had in it, and without
 * the numbers of persons, unless it comes with its value.
 * `unitOf` tells the unit that a row is about.
 */
export function tableOf<Subject>(
  title: string,
  columns: readonly ColumnOf<Subject>[],
  subjects: readonly Subject[],
  unitOf?: (subject: Subject) => string | undefined,
): Table {
  return {
    title: shown(title),
    columns: columns.map(([name, width]) => ({ title: shown(name), width })),
    rows: subjects.map((subject) => {
      const unit = unitOf?.(subject);
      const cells = columns.map(([, , cell]) => harmless(cell(subject)));
      return unit === undefined ? { cells } : { cells, unit };
    }),
  };
}

function harmless(cell: TableCell): TableCell {
  if (typeof cell === 'string') return shown(cell);
  return typeof cell === 'number' ? cell : { ...cell, text: exact(cell.text) };
}
