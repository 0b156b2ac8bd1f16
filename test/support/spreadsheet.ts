import { parse } from 'csv-parse/sync';
import { csvField } from '../../src/core/text/csv-cell.ts';

/** The rows of a CSV file. */
export function csvRows(text: string): string[][] {
  return parse(text, { bom: true, relax_column_count: true });
}

/**
 * What Excel and WPS make of a CSV file that is opened and saved again in Chinese: numbers lose the zeros at their ends,
 * what looks like a date becomes one and is shown as 2023/3/8, long numbers lose their tail; and every row is as wide
 * as the widest.
 */
export function savedBySpreadsheet(text: string, { year = '2023', lineEnd = '\r\n' } = {}): string {
  const rows = csvRows(text);
  const width = Math.max(...rows.map((row) => row.length));
  const saved = rows.map((row) => Array.from({ length: width }, (_, index) => shownCell(row[index] ?? '', year)));
  return saved.map((row) => `${row.map(csvField).join(',')}${lineEnd}`).join('');
}

function shownCell(text: string, year: string): string {
  if (/^[0-9]{12,}$/.test(text)) return `${text[0]}.${text.slice(1, 6)}E+${text.length - 1}`;
  if (/^[0-9]+(?:\.[0-9]+)?$/.test(text)) return String(Number(text));
  const [, named, month, day] = /^(?:([0-9]{4})[-/])?([0-9]{1,2})[-/]([0-9]{1,2})$/.exec(text) ?? [];
  if (month !== undefined && day !== undefined && Number(month) <= 12 && Number(day) <= 31) {
    return named === undefined
      ? `${Number(month)}月${Number(day)}日`
      : `${named ?? year}/${Number(month)}/${Number(day)}`;
  }
  const [, ofYear, ofMonth] = /^([0-9]{4})-([0-9]{2})$/.exec(text) ?? [];
  return ofMonth === undefined ? text : `${ofYear}年${Number(ofMonth)}月`;
}

const codes = gbkCodes();

/** Text in the encoding in which WPS saves plain CSV; only what stands in GB 2312. */
export function inGbk(text: string): Uint8Array {
  return Uint8Array.from([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]));
}

/** Node decodes GBK but does not encode it: the table is what decoding each pair of bytes gives. */
function gbkCodes(): ReadonlyMap<string, readonly [number, number]> {
  const decoder = new TextDecoder('gb18030');
  const codes = new Map<string, readonly [number, number]>();
  for (let first = 0x81; first <= 0xfe; first += 1) {
    for (let second = 0x40; second <= 0xfe; second += 1) {
      const sign = decoder.decode(Uint8Array.from([first, second]));
      if (sign.length === 1 && !codes.has(sign)) codes.set(sign, [first, second]);
    }
  }
  return codes;
}
