import { exact } from '../../words/shown.ts';

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

export type TableCell = string | number | MarkedCell;

/** A cell whose words have a colour beside them. */
export interface MarkedCell {
  readonly text: string;
  readonly mark: Mark;
}

export type Mark = 'good' | 'underWay' | 'warning' | 'bad' | 'idle';

export function cellText(cell: TableCell): string {
  return typeof cell === 'object' ? cell.text : String(cell);
}

/** The same table with every text one harmless line, whatever a list, a plan or a packet had in it. */
export function harmless({ title, columns, rows }: Table): Table {
  return {
    title: exact(title),
    columns: columns.map((column) => ({ ...column, title: exact(column.title) })),
    rows: rows.map(({ cells, ...row }) => ({ ...row, cells: cells.map(harmlessCell) })),
  };
}

function harmlessCell(cell: TableCell): TableCell {
  if (typeof cell === 'string') return exact(cell);
  return typeof cell === 'number' ? cell : { ...cell, text: exact(cell.text) };
}
