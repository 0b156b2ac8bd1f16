import { readCsvTable } from './read-csv-table.ts';
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
