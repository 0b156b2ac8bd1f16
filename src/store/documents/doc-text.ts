/** The only file of the program that imports word-extractor: the words of what Word and WPS wrote before .docx. */
import BufferReader from 'word-extractor/lib/buffer-reader.js';
import WordOleExtractor from 'word-extractor/lib/word-ole-extractor.js';
import { joinedCell, markdownTable } from '../../core/draft/pages/joined-cell.ts';
import { lastUpTo } from '../../core/last-up-to.ts';
import { doChainsEnd } from './compound-chains.ts';
import { docNumbering, type ListRun, listRuns } from './doc-numbering.ts';
import type { DocumentTrouble } from './document-trouble.ts';
import type { ListPlace, WordNumbering } from './word-numbering.ts';

/** Characters. The file says itself how many there are, and need not be right. */
const mostText = 5_000_000;

/** Pieces that a document's text is put together from; a plan that was saved over and over has some hundred. */
const mostPieces = 10_000;

/** Looks at the table of pieces before anything of them is read: any number of them may name the same words, each in full. */
class BoundedExtractor extends WordOleExtractor {
  numbering: WordNumbering | undefined;
  readonly places: ListPlace[] = [];

  override writePieces(words: Buffer, tables: Buffer): void {
    if (charactersIn(words, tables) > mostText) throw new RangeError('more words than a plan has');
    super.writePieces(words, tables);
    try {
      this.numbering = docNumbering(words, tables);
      const runs = listRuns(words, tables);
      for (const piece of this._pieces) piece.text = this.#signed(piece, runs);
    } catch {
      // Lists that lie outside the file number nothing; its words are there all the same.
      this.numbering = undefined;
    }
  }

  /** No character may be added here: what ends a paragraph of a list becomes a sign that says where in which list. */
  #signed({ text, startFilePos, bpc }: WordOleExtractor['_pieces'][number], runs: readonly ListRun[]): string {
    const parts: string[] = [];
    const placeOf = (at: number) => Math.min(text.length, Math.floor((at - startFilePos) / bpc));
    let done = 0;
    for (let at = firstBehind(runs, startFilePos); at < runs.length && done < text.length; at += 1) {
      const { from, to, place } = runs[at] as ListRun;
      const [start, end] = [Math.max(done, placeOf(from)), placeOf(to)];
      if (start >= text.length) break;
      parts.push(text.slice(done, start), signedWith(this.#signOf(place), text.slice(start, end)));
      done = Math.max(start, end);
    }
    return `${parts.join('')}${text.slice(done)}`;
  }

  #signOf(place: ListPlace): string {
    const known = this.places.findIndex(({ list, level }) => list === place.list && level === place.level);
    const at = known < 0 && this.places.length < mostPlaces ? this.places.push(place) - 1 : known;
    return at < 0 ? '\r' : String.fromCharCode(firstSign + at);
  }
}

function signedWith(sign: string, text: string): string {
  return text.replaceAll('\r', sign).replaceAll('\v', softBreak);
}

/** The first that ends behind a place; they lie in their order, one behind the other. */
function firstBehind(runs: readonly ListRun[], place: number): number {
  return lastUpTo(runs, ({ to }) => to, place) + 1;
}

/** Halves of characters, which no text has alone. */
const [firstSign, softBreak, mostPlaces] = [0xd800, '\udbff', 1000];
const signs = /([\ud800-\udbfe])(?![\udc00-\udfff])/;

/** Each paragraph with the number that Word shows before it. */
function numbered(body: string, { numbering, places }: BoundedExtractor): string {
  if (numbering === undefined || places.length === 0) return body;
  const parts = body.split(signs);
  return parts
    .map((part, at) => {
      if (at % 2 === 1) return '\n';
      const place = places[(parts[at + 1]?.charCodeAt(0) ?? 0) - firstSign];
      if (place === undefined) return part;
      const start = part.lastIndexOf('\n') + 1;
      return `${part.slice(0, start)}${numbering.next(place)}${part.slice(start).trimStart()}`;
    })
    .join('')
    .replaceAll(softBreak, '\n');
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
 * A .doc or .wps as lines, tables as Markdown. Numbers that Word counts itself are written out, and what is merged stands in the first
 * cell alone. What the library cannot take apart is damaged.
 */
export async function docText(bytes: Uint8Array): Promise<string | DocumentTrouble> {
  if (!doChainsEnd(bytes)) return 'import-damaged';
  if (isLocked(bytes)) return 'import-locked';
  try {
    const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    const extractor = new BoundedExtractor();
    const body = numbered((await extractor.extract(reader)).getBody({ filterUnicode: false }), extractor);
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
