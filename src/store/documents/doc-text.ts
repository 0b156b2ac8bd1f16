/** The only file of the program that imports word-extractor: the words of what Word and WPS wrote before .docx. */
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { joinedCell, markdownTable } from '../../core/draft/pages/joined-cell.ts';
import { doChainsEnd } from './compound-chains.ts';
import type { DocumentTrouble } from './document-trouble.ts';

/** Characters. The file says itself how many there are, and need not be right. */
const mostText = 5_000_000;

/** Pieces that a document's text is put together from; a plan that was saved over and over has some hundred. */
const mostPieces = 10_000;

/** Looks at the table of pieces before anything of them is read: any number of them may name the same words, each in full. */
class BoundedExtractor extends WordOleExtractor {
  override writePieces(words: Buffer, tables: Buffer): void {
    if (charactersIn(words, tables) > mostText) throw new RangeError('more words than a plan has');
    super.writePieces(words, tables);
  }
}

/** How many characters the pieces have together: [MS-DOC] 2.9.38, Clx. Throws `RangeError` for a table that lies outside its stream. */
function charactersIn(words: Buffer, tables: Buffer): number {
  let at = words.readUInt32LE(0x01a2);
  while (tables.readUInt8(at) === 1) at += 3 + tables.readUInt16LE(at + 1);
  const pieces = (tables.readUInt32LE(at + 1) - 4) / 12;
  if (pieces > mostPieces) return Number.POSITIVE_INFINITY;
  let characters = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const from = at + 5 + piece * 4;
    characters += Math.abs(tables.readUInt32LE(from + 4) - tables.readUInt32LE(from));
  }
  return characters;
}

/**
 * A .doc or .wps as lines, tables as Markdown. Numbers that Word counts itself are not among its words, and what is merged stands in
 * the first cell alone. What the library cannot take apart is damaged.
 */
export async function docText(bytes: Uint8Array): Promise<string | DocumentTrouble> {
  if (!doChainsEnd(bytes)) return 'import-damaged';
  if (isLocked(bytes)) return 'import-locked';
  try {
    const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const body = (await new BoundedExtractor().extract(reader)).getBody({ filterUnicode: false });
    return body.length > mostText ? 'import-too-much' : linesOf(body);
  } catch {
    return 'import-damaged';
  }
}

/** Where a Word document begins in its file, and the flag there that it is encrypted. */
function isLocked(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 512; at + 12 <= bytes.length; at += 512) {
    if (view.getUint16(at, true) === 0xa5ec) return (view.getUint16(at + 10, true) & 0x0100) !== 0;
  }
  return false;
}

/** Each cell ends in a tab, each row in one more or in a break. */
function linesOf(body: string): string {
  const lines: string[] = [];
  let cells: string[] = [];
  for (const line of body.split('\n')) {
    const parts = line.split('\t');
    const last = parts.pop() as string;
    for (const part of parts) cells.push(part);
    if (cells.length > 0 && last === '') {
      cells.push('');
      continue;
    }
    for (const row of tableOf(cells)) lines.push(row);
    lines.push(last);
    cells = [];
  }
  return `${[...lines, ...tableOf(cells)].join('\n')}\n`;
}

const mostColumns = 63;

function tableOf(cells: readonly string[]): string[] {
  const columns = columnsIn(cells);
  if (columns < 2) return cells.filter((cell) => cell !== '');
  const rows: string[][] = [];
  for (let at = 0; at < cells.length; ) {
    rows.push(cells.slice(at, at + columns));
    at += columns + (cells[at + columns] === '' ? 1 : 0);
  }
  const width = rows.map((row) => [...row, ...Array<string>(columns - row.length).fill('')]);
  return markdownTable(width.map((row) => row.map((cell) => joinedCell([cell]))));
}

/** How many cells lie between two empty ones that end rows: the fewest that fit all rows, else those of the first. */
function columnsIn(cells: readonly string[]): number {
  for (let columns = 2; columns <= mostColumns && columns < cells.length; columns += 1) {
    if (cells[columns] !== '') continue;
    const rows = (cells.length + 1) / (columns + 1);
    const fits = (row: number) => cells[row * (columns + 1) + columns] === '';
    if (
      Math.abs(rows - Math.round(rows)) < 0.02 * rows &&
      Array.from({ length: Math.floor(rows) - 1 }, (_, row) => row).every(fits)
    )
      return columns;
  }
  const first = cells.indexOf('');
  return first < 0 ? cells.length : first;
}
