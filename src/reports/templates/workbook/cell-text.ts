import { longestCell } from '../../office/workbook/sheet-xml.ts';
import { typedText } from '../../office/xml-text.ts';
import type { TemplateProblem } from '../check-tags.ts';
import type { FieldValue } from '../field-values.ts';
import { type Mark, marksIn } from '../marks.ts';
import { childNamed, textOf, type XmlElement, type XmlPart } from '../template-xml.ts';
import { type Scopes, timesThrough, valueIn } from './placed-rows.ts';

/** Text in one look; `properties` is the XML that says which, empty for the cell's own. */
export interface Run {
  readonly text: string;
  readonly properties: string;
}

/** The text of a cell with its tags. */
export interface CellText {
  readonly runs: readonly Run[];
  readonly marks: readonly Mark[];
  readonly problems: readonly TemplateProblem[];
}

/** The text of a string item (`si`) or of a string in the cell (`is`); how it is read aloud is left out. */
export function runsOf(part: XmlPart, item: XmlElement): Run[] {
  return item.children.flatMap((child): Run[] => {
    if (child.name === 't') return [{ text: textOf(part, child), properties: '' }];
    if (child.name !== 'r') return [];
    const look = childNamed(child, 'rPr');
    const text = child.children.filter(({ name }) => name === 't').map((each) => textOf(part, each));
    return [{ text: text.join(''), properties: look === undefined ? '' : part.text.slice(look.from, look.to) }];
  });
}

/** `undefined` where no braces stand in it. */
export function cellTextOf(runs: readonly Run[], at: number): CellText | undefined {
  const text = runs.map((run) => run.text).join('');
  if (text.length > longestCell) return { runs, marks: [], problems: [{ code: 'too-long', name: '', at }] };
  const { marks, problems } = marksIn(text, () => at);
  return marks.length + problems.length === 0 ? undefined : { runs, marks, problems };
}

/** A piece of a cell's text: as it stands, or a field with what goes within it. */
export type Piece = Run | FieldPiece;

interface FieldPiece {
  readonly kind: 'word' | 'around' | 'unless';
  readonly name: string;
  readonly properties: string;
  readonly within: Piece[];
}

/** A cell taken apart, in one go; marks that repeat rows, and remarks, leave nothing behind. */
export function piecesOf({ runs, marks }: CellText, ofRows: ReadonlySet<Mark>): readonly Piece[] {
  const top: Piece[] = [];
  const open: Piece[][] = [top];
  const reader = new RunReader(runs);
  for (const mark of marks) {
    const into = open.at(-1) ?? top;
    for (const run of reader.upTo(mark.from)) into.push(run);
    const properties = reader.look;
    reader.skipTo(mark.to);
    if (ofRows.has(mark) || mark.sign === '!') continue;
    if (mark.sign === '/') {
      open.pop();
      continue;
    }
    const kind = mark.sign === '#' ? 'around' : mark.sign === '^' ? 'unless' : 'word';
    const piece: FieldPiece = { kind, name: mark.name, properties, within: [] };
    into.push(piece);
    if (kind !== 'word') open.push(piece.within);
  }
  for (const run of reader.upTo(Number.POSITIVE_INFINITY)) top.push(run);
  return top;
}

/** Goes through the runs of a cell once, from left to right. */
class RunReader {
  readonly #runs: readonly Run[];
  #index = 0;
  #start = 0;
  #at = 0;

  constructor(runs: readonly Run[]) {
    this.#runs = runs;
  }

  /** How what comes next looks. */
  get look(): string {
    this.#pass();
    return this.#runs[this.#index]?.properties ?? '';
  }

  skipTo(offset: number): void {
    for (const _ of this.upTo(offset));
  }

  *upTo(offset: number): Generator<Run> {
    this.#pass();
    for (let run = this.#runs[this.#index]; run !== undefined && this.#at < offset; run = this.#runs[this.#index]) {
      const text = run.text.slice(this.#at - this.#start, offset - this.#start);
      this.#at += text.length;
      if (text !== '') yield { text, properties: run.properties };
      this.#pass();
    }
  }

  /** Behind the runs that have been read to their end. */
  #pass(): void {
    for (let run = this.#runs[this.#index]; run !== undefined; run = this.#runs[this.#index]) {
      if (this.#at < this.#start + run.text.length) return;
      this.#start += run.text.length;
      this.#index += 1;
    }
  }
}

/** The one field that a cell holds, where it holds nothing else. */
export function onlyField(pieces: readonly Piece[]): string | undefined {
  const [piece, other] = pieces.filter((each) => 'kind' in each || each.text.trim() !== '');
  return other === undefined && piece !== undefined && 'kind' in piece && piece.kind === 'word'
    ? piece.name
    : undefined;
}

/** A text with the words of these scopes, each as its place wants it; they look as the place where their tag began. */
export function filledRuns(pieces: readonly Piece[], scopes: Scopes, escaped = typedText): Run[] {
  return pieces.flatMap((piece): Run[] => {
    if (!('kind' in piece)) return [piece];
    const { kind, name, properties, within } = piece;
    const value = valueIn(scopes, name);
    if (kind === 'word') return [{ text: escaped(wordsOf(value)), properties }];
    return timesThrough(value, kind, scopes).flatMap((own) => filledRuns(within, own, escaped));
  });
}

export function wordsOf(value: FieldValue): string {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && 'words' in value ? value.words : '';
}

/** Nothing but marks that repeat rows, and spaces. */
export function isBare({ runs, marks }: CellText, ofRows: ReadonlySet<Mark>): boolean {
  if (!marks.every((mark) => ofRows.has(mark) || mark.sign === '!')) return false;
  const text = runs.map((run) => run.text).join('');
  let at = 0;
  for (const mark of marks) {
    if (text.slice(at, mark.from).trim() !== '') return false;
    at = mark.to;
  }
  return text.slice(at).trim() === '';
}
