/** The only file that imports csv-parse. */
import { CsvError, parse } from 'csv-parse/sync';
import { decodeAnyText } from '../text-file.ts';
import { type TableProblem, type Tables, tableLimits } from './tables.ts';

/** A file as tables of cells, by what it is rather than by its name: a workbook, else CSV in any usual encoding. */
export async function readTables(bytes: Uint8Array): Promise<Tables | { readonly problem: TableProblem }> {
  if (bytes.length > tableLimits.bytes) return { problem: 'too-large' };
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { problem: 'old-workbook' };
  if (startsWith(bytes, [0x50, 0x4b])) return (await import('./read-workbook.ts')).readWorkbook(bytes);
  return readCsvTable(bytes);
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

/** CSV as Excel and WPS save it: UTF-8 with or without its mark, GBK, UTF-16; parted by commas, semicolons or tabs. */
function readCsvTable(bytes: Uint8Array): Tables | { readonly problem: TableProblem } {
  const text = decodeAnyText(bytes)?.text;
  if (text === undefined) return { problem: 'not-csv' };
  try {
    const table: string[][] = parse(text, {
      delimiter: delimiterOf(text),
      relax_column_count: true,
      relax_quotes: true,
      to: tableLimits.rows + 1,
    });
    return table.length > tableLimits.rows
      ? { problem: 'too-large' }
      : { isWorkbook: false, tables: [{ name: '', table, merged: [], hiddenRows: [], isHidden: false }] };
  } catch (error) {
    if (error instanceof CsvError) return { problem: 'not-csv' };
    throw error;
  }
}

/** The sign that parts most lines of the beginning; a comma where none does. */
function delimiterOf(text: string): string {
  const start = text.slice(0, 1 << 16);
  const count = (sign: string) => start.split(sign).length;
  return [';', '\t'].find((sign) => count(sign) > 2 * count(',')) ?? ',';
}
