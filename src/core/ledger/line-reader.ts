import type { Glance } from './glance.ts';
import type { LedgerFault, LedgerFaultCode, LedgerLine } from './ledger-file.ts';
import { firstPrev, type LineReading, readLine } from './line.ts';
import { fileOfWriter } from './names.ts';

/** How far a file has been read: after a newline, or at its start. */
export interface Position {
  /** In bytes. */
  readonly offset: number;
  /** Lines up to there. */
  readonly line: number;
  /** What the `prev` of the next line must be. */
  readonly head: string;
}

/** Where the entries of a file go as they are read. */
export interface EntrySink {
  take(line: LedgerLine): void;
  /** Whether an entry may be left out unparsed; it is not taken then. */
  passesOver?(glance: Glance): boolean;
}

/** What was found besides entries. */
export interface ReadLines {
  readonly faults: readonly LedgerFault[];
  /** The newest format among the lines, where one is newer than this program's. */
  readonly newerFormat?: number;
  /** After the last newline. */
  readonly position: Position;
  /** Nothing follows the last newline. */
  readonly isEnded: boolean;
}

const newline = 10;

/** The beginning of a file; of a branch it is its writer's. */
export function startOf(plan: string, writer: string): Position {
  return { offset: 0, line: 0, head: firstPrev(plan, writer) };
}

/** Reads the lines of one writer's file as its bytes come in, from a position on, in pieces of any size. */
export class LineReader {
  readonly #writer: string;
  readonly #sink: EntrySink;
  readonly #passesOver: ((glance: Glance) => boolean) | undefined;
  readonly #faults: LedgerFault[] = [];
  #offset: number;
  #line: number;
  #head: string;
  #newerFormat = 0;
  /** The beginning of a line whose end has not come yet. */
  #begun: Uint8Array[] = [];

  constructor(writer: string, { offset, line, head }: Position, sink: EntrySink) {
    this.#writer = writer;
    this.#sink = sink;
    this.#passesOver = sink.passesOver?.bind(sink);
    this.#offset = offset;
    this.#line = line;
    this.#head = head;
  }

  push(piece: Uint8Array): void {
    let start = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, start)) {
      const line = this.#whole(piece.subarray(start, end));
      this.#offset += line.length + 1;
      this.#take(readLine(line, this.#passesOver));
      start = end + 1;
    }
    if (start < piece.length) this.#begun.push(piece.subarray(start));
  }

  finish(): ReadLines {
    const position = { offset: this.#offset, line: this.#line, head: this.#head };
    const rest = this.#whole(new Uint8Array());
    if (rest.length > 0) this.#takeUnended(readLine(rest, this.#passesOver));
    const newer = this.#newerFormat > 0 && { newerFormat: this.#newerFormat };
    return { faults: this.#faults, ...newer, position, isEnded: rest.length === 0 };
  }

  #whole(end: Uint8Array): Uint8Array {
    if (this.#begun.length === 0) return end;
    const line = concatenated([...this.#begun, end]);
    this.#begun = [];
    return line;
  }

  /** A last line without its newline is whole if its hash is right; else the writing of it was cut off. */
  #takeUnended(reading: LineReading): void {
    if (reading.fault === undefined) this.#take(reading);
    else this.#fault('torn-line', this.#line + 1);
  }

  #take({ entry, passed, fault, head, newerFormat = 0 }: LineReading): void {
    this.#line += 1;
    const prev = (entry ?? passed)?.prev;
    if (fault !== undefined) this.#fault(fault, this.#line);
    else if (prev !== undefined && prev !== this.#head) this.#fault('broken-chain', this.#line);
    if (entry !== undefined) this.#sink.take({ line: this.#line, entry });
    if (newerFormat > this.#newerFormat) this.#newerFormat = newerFormat;
    this.#head = head;
  }

  #fault(code: LedgerFaultCode, line: number): void {
    this.#faults.push({ code, file: fileOfWriter(this.#writer), line });
  }
}

function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
