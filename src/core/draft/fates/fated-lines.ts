import { bareText } from '../../text/bare-text.ts';
import { sourceLines } from '../clean/source-lines.ts';
import { type Cleaning, type CleaningCode, type Line, lineCleanings } from '../outline/line.ts';
import { headingsOf } from '../outline/number.ts';
import { draftPieces } from './draft-pieces.ts';
import type { DraftPiece, FatedLine } from './fate.ts';
import type { WrittenPlan } from './written-plan.ts';

const takesOut: ReadonlySet<CleaningCode> = new Set(lineCleanings);

/** The document's lines, and what became of each of their characters. Never throws, whatever the text. */
export function fatedLines(text: string, cleaned: readonly Cleaning[], plan: WrittenPlan): FatedLine[] {
  const gone = new Map<number, CleaningCode>();
  for (const { code, lines } of cleaned) {
    if (takesOut.has(code)) for (const line of lines) gone.set(line, code);
  }
  const lines = sourceLines(text);
  const stream = new Stream(lines.filter(({ number }) => !gone.has(number)));
  for (const piece of draftPieces(plan)) stream.place(piece);
  return lines.map((line) => ({ line, dropped: gone.get(line.number), pieces: stream.piecesOf(line) }));
}

/** How far ahead a piece is looked for: further than any item's text is long, so that what is nowhere costs little. */
const reach = 20_000;

/** Shorter words are found anywhere. */
const shortestPart = 3;

/** A document of the same words again and again is not gone through for each of them. */
const mostTries = 50;

/** The words of the lines that were kept, one behind the other. */
class Stream {
  readonly #words: string;
  readonly #at: { readonly line: Line; readonly index: number }[] = [];
  readonly #taken: (DraftPiece | undefined)[] = [];
  readonly #pieces = new Map<Line, (DraftPiece | undefined)[]>();
  /** Where the same words were found last: said again, they stand behind it. */
  readonly #last = new Map<string, number>();
  /** The last title that heads a line: what it heads is looked for from here. */
  #from = 0;
  /** The one before it: what leads in to a group of items stands in the first of them, and above its title. */
  #above = 0;

  constructor(lines: readonly Line[]) {
    const words: string[] = [];
    for (const line of lines) {
      for (let index = 0; index < line.text.length; index += 1) {
        const bare = bareText(line.text.charAt(index));
        words.push(bare);
        for (let unit = 0; unit < bare.length; unit += 1) this.#at.push({ line, index });
      }
    }
    this.#words = words.join('');
  }

  /** Where a piece is not found whole (its table's cells were joined, a note stood within it), its clauses are. */
  place(piece: DraftPiece): void {
    if (piece.fate === 'title') this.#placeTitle(piece);
    else if (!this.#placeWords(bareText(piece.text), piece)) {
      for (const clause of piece.text.split(/[，；。：、]/u)) this.#placeWords(bareText(clause), piece);
    }
  }

  /** At the head of a line if it stands at one: the same words may be said in the text above it. */
  #placeTitle(piece: DraftPiece): void {
    const words = bareText(piece.text);
    if (words === '') return;
    const head = this.#find(words, (start) => this.#headsLine(start) && this.#taken[start] === undefined, this.#from);
    if (head >= 0) [this.#above, this.#from] = [this.#from, head];
    const start = head >= 0 ? head : this.#find(words, (each) => this.#taken[each] === undefined, this.#from);
    if (start >= 0) this.#take(start, words.length, piece);
  }

  #placeWords(words: string, piece: DraftPiece): boolean {
    if (words.length < shortestPart) return false;
    // A title may be a duty, too.
    const isFree = (start: number) => (this.#taken[start]?.fate ?? 'title') === 'title';
    const below = this.#find(words, isFree, this.#from, this.#last.get(words));
    const start = below >= 0 ? below : this.#find(words, (at) => this.#taken[at] === undefined, this.#above);
    if (start < 0) return false;
    this.#last.set(words, start + words.length);
    this.#take(start, words.length, piece);
    return true;
  }

  #find(words: string, fits: (start: number) => boolean, heading: number, behind = 0): number {
    const from = Math.max(heading, behind);
    const within = this.#words.slice(from, from + reach);
    let tries = 0;
    for (let start = within.indexOf(words); start >= 0 && tries < mostTries; start = within.indexOf(words, start + 1)) {
      if (fits(from + start)) return from + start;
      tries += 1;
    }
    return -1;
  }

  #headsLine(start: number): boolean {
    const place = this.#at[start];
    if (place === undefined) return false;
    const { line, index } = place;
    return index === 0 || headingsOf(line.text).some(({ rest }) => line.text.length - rest.length >= index);
  }

  #take(start: number, length: number, piece: DraftPiece): void {
    for (let at = start; at < start + length; at += 1) {
      this.#taken[at] = piece;
      const place = this.#at[at];
      if (place === undefined) return;
      const own = this.#pieces.get(place.line) ?? [];
      own[place.index] = piece;
      this.#pieces.set(place.line, own);
    }
  }

  piecesOf(line: Line): readonly (DraftPiece | undefined)[] {
    const own = this.#pieces.get(line) ?? [];
    return Array.from({ length: line.text.length }, (_, index) => own[index]);
  }
}
