/** The only file that imports hucre, which reads workbooks. */
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { parseDay } from '../../core/day.ts';
import type { FilledCell, FilledSheet } from '../../core/form/filled-sheet.ts';
import { claimedSize, officeParts } from '../evidence/macro-free-office.ts';
import { type NamedTable, type TableProblem, type Tables, tableLimits } from './tables.ts';

/**
 * The sheets of a macro-free workbook, with what formulas came to when it was saved. What it unpacks to is held against the
 * limits first: by what its directory claims, then by what comes out.
 */
export async function readWorkbook(bytes: Uint8Array): Promise<Tables | { readonly problem: TableProblem }> {
  const most = Math.min(tableLimits.bytes, 2 ** 20 + tableLimits.ratio * bytes.length);
  if (claimedSize(bytes) > most) return { problem: 'too-large' };
  const parts = officeParts('xl/workbook.xml', bytes, most);
  if (parts === undefined || [...parts.values()].some(declaresEntities)) return { problem: 'not-a-workbook' };
  try {
    const { sheets } = await readXlsx(bytes, { range: `A1:CV${tableLimits.rows + 1}` });
    const tables = sheets.map(tableOf);
    return tables.some(isTooMuch) ? { problem: 'too-large' } : { isWorkbook: true, tables };
  } catch {
    // Whatever the library trips over, it is no file that a spreadsheet has saved.
    return { problem: 'not-a-workbook' };
  }
}

function tableOf({ name, rows, cells, merges = [], rowDefs = new Map(), hidden, veryHidden }: Sheet): NamedTable {
  const hiddenRows = [...rowDefs].flatMap(([index, row]) => (row.hidden === true ? [index + 1] : []));
  return {
    name,
    table: rows.map((row, at) =>
      row.map((value, index) => unreadFormula(cells?.get(`${at},${index}`)) ?? cellOf(value)),
    ),
    merged: merges.map(({ startRow, endRow, startCol, endCol }) => ({
      fromRow: startRow,
      toRow: endRow,
      fromColumn: startCol,
      toColumn: endCol,
    })),
    hiddenRows: hiddenRows.sort((a, b) => a - b),
    isHidden: hidden === true || veryHidden === true,
  };
}

/** A formula that no spreadsheet has worked out, or that came to an error such as #N/A. */
function unreadFormula(cell: Cell | undefined): FilledCell | undefined {
  if (cell?.type === 'error') return { unread: String(cell.value) };
  return cell?.formula !== undefined && cell.value === null ? { unread: `=${cell.formula}` } : undefined;
}

/** No spreadsheet writes a document type; whoever does means to blow something up. */
function declaresEntities(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, Math.min(part.length, 4096)).includes('<!DOCTYPE');
}

function isTooMuch({ table, merged }: NamedTable): boolean {
  return merged.length > tableLimits.mergedCells || isTooLong(table);
}

function isTooLong(table: FilledSheet): boolean {
  return (
    table.length > tableLimits.rows && table.slice(tableLimits.rows).some((row) => row.some((cell) => cell !== ''))
  );
}

/** A date that no plan can mean stays text, to be refused by its own words. */
function cellOf(value: unknown): FilledCell {
  if (value instanceof Date) {
    const text = Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
    const day = parseDay(text);
    return day === undefined ? text : { day };
  }
  // As the office program shows it: 15 digits, where 0.1 + 0.2 is 0.3.
  if (typeof value === 'number') return Number(value.toPrecision(15));
  return typeof value === 'string' || typeof value === 'boolean' ? value : '';
}
