import { type FilledCell, type FilledSheet, filledCellText } from './filled-sheet.ts';

/** The columns of a form: what is given, what a colleague fills in, then what is offered. */
export const givenColumns = ['id', 'text', 'target', 'due', 'stands'] as const;
/** What is known stands there, and may be changed: who does it within the unit. */
export const offeredColumns = ['assigned'] as const;

export function isOffered(column: FormColumn): column is (typeof offeredColumns)[number] {
  return offeredColumns.some((each) => each === column);
}

export const remedyColumns = ['cause', 'measure', 'owner', 'remedyDue'] as const;
export const answerColumns = [
  'done',
  'amount',
  'on',
  'period',
  'note',
  'exempt',
  'evidence',
  'score',
  ...remedyColumns,
] as const;
export const formColumns = [...givenColumns, ...answerColumns, ...offeredColumns] as const;
export type FormColumn = (typeof formColumns)[number];

/** How a head may be called, shortest forms first; what stands in brackets after it is only a hint. */
export const columnTitles: Readonly<Record<FormColumn, readonly string[]>> = {
  id: ['编号', 'Id'],
  text: ['要求', '任务', 'Requirement'],
  target: ['目标', 'Target'],
  due: ['期限', 'Due'],
  stands: ['已有情况', 'So far'],
  assigned: ['承办', '承办处室', '承办部门', '承办人', 'Assigned to'],
  done: ['是否完成', '完成情况', 'Done?'],
  amount: ['数量或份额', '数量', '份额', 'Amount or share', 'Amount', 'Share'],
  on: ['日期', '完成日期', '完成时间', 'Date'],
  period: ['所属期', 'Period'],
  note: ['说明', '备注', '情况说明', 'Note'],
  exempt: ['不适用原因', 'Why not applicable'],
  evidence: ['佐证材料', '佐证', 'Evidence'],
  score: ['自评分', '自评得分', '自评', 'Self-score'],
  cause: ['未完成原因', '原因', 'Why not done', 'Cause'],
  measure: ['整改措施', '措施', 'Measure'],
  owner: ['责任人', 'Owner'],
  remedyDue: ['完成时限', '整改时限', 'To be done by'],
};

/** Where the columns of a form stand in a table. */
export interface FormHead {
  /** From 1, as spreadsheets count. */
  readonly row: number;
  /** From 0. */
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** Heads that are none of ours, as they are written. */
  readonly unknown: readonly string[];
}

/** So far down somebody may have put titles and instructions above the head. */
const deepestHead = 50;

/** The head of a form: the row that names the id and at least one thing to fill in or change. */
export function findHead(table: FilledSheet): FormHead | undefined {
  for (const [index, cells] of table.slice(0, deepestHead).entries()) {
    const head = headIn(cells, index + 1);
    if (head.columns.has('id') && [...offeredColumns, ...answerColumns].some((column) => head.columns.has(column)))
      return head;
  }
  return undefined;
}

const byTitle = new Map(
  formColumns.flatMap((column) => columnTitles[column].map((title) => [bareTitle(title), column] as const)),
);

function headIn(cells: readonly FilledCell[], row: number): FormHead {
  const columns = new Map<FormColumn, number>();
  const unknown: string[] = [];
  for (const [index, cell] of cells.entries()) {
    const column = byTitle.get(bareTitle(filledCellText(cell)));
    if (column !== undefined && !columns.has(column)) columns.set(column, index);
    else if (filledCellText(cell).trim() !== '') unknown.push(filledCellText(cell).trim());
  }
  return { row, columns, unknown };
}

function bareTitle(title: string): string {
  return title.normalize('NFKC').replace(/\(.*$/s, '').replace(/\s/g, '').toLowerCase();
}
