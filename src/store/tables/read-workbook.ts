/** The only file that imports hucre, which reads workbooks. */
import { readXlsx } from 'hucre/xlsx';
import { parseDay } from '../../core/day.ts';
import type { FilledCell, FilledSheet } from '../../core/form/filled-sheet.ts';
import { officeParts } from '../evidence/macro-free-office.ts';
import { type TableProblem, type Tables, tableLimits } from './tables.ts';

/** The sheets of a macro-free workbook, with what formulas came to when it was saved; unpacked within limits first. */
export async function readWorkbook(bytes: Uint8Array): Promise<Tables | { readonly problem: TableProblem }> {
  const parts = officeParts('xl/workbook.xml', bytes, tableLimits.bytes);
  if (parts === undefined || [...parts.values()].some(declaresEntities)) return { problem: 'not-a-workbook' };
  try {
    const { sheets } = await readXlsx(bytes, { range: `A1:CV${tableLimits.rows + 1}` });
    const tables = sheets.map(({ name, rows }) => ({ name, table: rows.map((row) => row.map(cellOf)) }));
    return tables.some(({ table }) => isTooLong(table)) ? { problem: 'too-large' } : { isWorkbook: true, tables };
  } catch {
    // Whatever the library trips over, it is no file that a spreadsheet has saved.
    return { problem: 'not-a-workbook' };
  }
}

/** No spreadsheet writes a document type; whoever does means to blow something up. */
function declaresEntities(part: Uint8Array): boolean {
  return Buffer.from(part.buffer, part.byteOffset, Math.min(part.length, 4096)).includes('<!DOCTYPE');
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
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
}
