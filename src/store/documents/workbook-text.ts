import { joinedCell, markdownTable } from '../../core/draft/pages/joined-cell.ts';
import { filledCellText, type MergedCells } from '../../core/form/filled-sheet.ts';
import { readWorkbook } from '../tables/read-workbook.ts';
import type { NamedTable } from '../tables/tables.ts';
import type { DocumentTrouble } from './document-trouble.ts';

/**
 * The sheets of a workbook as a Word document with the same tables would be read: what is merged stands in every cell that it covers, and
 * lines above the columns' heads are lines. What the spreadsheet does not show is left out.
 */
export async function workbookText(bytes: Uint8Array): Promise<string | DocumentTrouble> {
  const read = await readWorkbook(bytes);
  if ('problem' in read) return read.problem === 'too-large' ? 'import-too-much' : 'import-format';
  const lines = read.tables.filter(({ isHidden }) => !isHidden).flatMap(linesOf);
  return `${lines.join('\n')}\n`;
}

function linesOf({ table, merged, hiddenRows }: NamedTable): string[] {
  const cells = table.map((row) => row.map((cell) => joinedCell(filledCellText(cell).split(/\r?\n/))));
  for (const area of merged) spread(cells, area);
  const hidden = new Set(hiddenRows);
  const shown = cells.filter((row, at) => !hidden.has(at + 1) && row.some((cell) => cell !== ''));
  const first = shown.findIndex((row) => new Set(row.filter((cell) => cell !== '')).size > 1);
  const above = first < 0 ? shown : shown.slice(0, first);
  const rows = first < 0 ? [] : shown.slice(first);
  const width = rows.reduce((most, row) => Math.max(most, row.findLastIndex((cell) => cell !== '') + 1), 0);
  const whole = rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? ''));
  return [...above.map((row) => row.find((cell) => cell !== '') ?? ''), ...markdownTable(whole)];
}

/** Within what the sheet has, however far a merge says that it goes. */
function spread(cells: string[][], { fromRow, toRow, fromColumn, toColumn }: MergedCells): void {
  const text = cells[fromRow]?.[fromColumn] ?? '';
  const width = cells.reduce((most, { length }) => Math.max(most, length), 0);
  for (let row = fromRow; row <= Math.min(toRow, cells.length - 1); row += 1)
    for (let column = fromColumn; column <= Math.min(toColumn, width - 1); column += 1) {
      const own = cells[row];
      if (own === undefined) return;
      while (own.length < column) own.push('');
      own[column] = text;
    }
}
