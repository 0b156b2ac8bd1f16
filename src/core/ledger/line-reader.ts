import type { Glance } from './large/glance.ts';
import type { LedgerFault, LedgerFaultCode, LedgerLine } from './ledger-file.ts';
import {
  type ConflictMarker,
  firstPrev,
  type LineReading,
  lineLimit,
  longLineEnd,
  readLine,
  readLongLine,
} from './line.ts';
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

/** So many faults of a file are named; whoever sends more wants to hinder, or some program has changed every line. */
const mostFaults = 1000;

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
  /** The head of what two courses have in common, within git's marks. */
  #fork: string;
  #newerFormat = 0;
  /** The beginning of a line whose end has not come yet; of one over the limit no more than its last bytes. */
  #begun: Uint8Array[] = [];
  /** In bytes, all of them. */
  #begunLength = 0;

  constructor(writer: string, { offset, line, head }: Position, sink: EntrySink) {
    this.#writer = writer;
    this.#sink = sink;
    this.#passesOver = sink.passesOver?.bind(sink);
    this.#offset = offset;
    this.#line = line;
    this.#head = head;
    this.#fork = head;
  }

  push(piece: Uint8Array): void {
    let start = 0;
    for (let at = piece.indexOf(newline); at !== -1; at = piece.indexOf(newline, start)) {
      const end = piece.subarray(start, at);
      this.#offset += this.#begunLength + end.length + 1;
      this.#take(this.#ended(end));
      start = at + 1;
    }
    if (start < piece.length) this.#begin(piece.subarray(start));
  }

  finish(): ReadLines {
    const position = { offset: this.#offset, line: this.#line, head: this.#head };
    const isEnded = this.#begunLength === 0;
    if (!isEnded) this.#takeUnended(this.#ended(new Uint8Array()));
    const newer = this.#newerFormat > 0 && { newerFormat: this.#newerFormat };
    return { faults: this.#faults, ...newer, position, isEnded };
  }

  /** However long a line goes on, no more of it is kept than the limit and a piece. */
  #begin(piece: Uint8Array): void {
    this.#begun.push(piece);
    this.#begunLength += piece.length;
    if (this.#begunLength > lineLimit) this.#begun = [endOf(this.#begun)];
  }

  #ended(end: Uint8Array): LineReading {
    const pieces = this.#begun.length === 0 ? [end] : [...this.#begun, end];
    const length = this.#begunLength + end.length;
    this.#begun = [];
    this.#begunLength = 0;
    if (length > lineLimit) return readLongLine(endOf(pieces));
    return readLine(pieces.length === 1 ? end : concatenated(pieces), this.#passesOver);
  }

  /** A last line without its newline is whole if its hash is right; else the writing of it was cut off. */
  #takeUnended(reading: LineReading): void {
    if (reading.fault === undefined) this.#take(reading);
    else this.#fault('torn-line', this.#line + 1);
  }

  #take({ entry, passed, fault, marker, head, newerFormat = 0 }: LineReading): void {
    this.#line += 1;
    const prev = (entry ?? passed)?.prev;
    if (fault !== undefined) this.#fault(fault, this.#line);
    else if (prev !== undefined && prev !== this.#head) this.#fault('broken-chain', this.#line);
    if (entry !== undefined) this.#sink.take({ line: this.#line, entry });
    if (newerFormat > this.#newerFormat) this.#newerFormat = newerFormat;
    this.#head = marker === undefined ? head : this.#headAfter(marker);
  }

  /** Both courses follow what they have in common. */
  #headAfter(marker: ConflictMarker): string {
    if (marker === 'begin') this.#fork = this.#head;
    return marker === 'between' ? this.#fork : this.#head;
  }

  #fault(code: LedgerFaultCode, line: number): void {
    const file = fileOfWriter(this.#writer);
    const named = this.#faults.length;
    // That the last line is cut off decides what is done with it, however many faults there are before it.
    if (named < mostFaults || code === 'torn-line') this.#faults.push({ code, file, line });
    else if (named === mostFaults) this.#faults.push({ code: 'further-faults', file, line });
  }
}

/** The last bytes of pieces that follow one another, in memory of their own. */
function endOf(pieces: readonly Uint8Array[]): Uint8Array {
  return concatenated(pieces.map((piece) => piece.subarray(-longLineEnd))).slice(-longLineEnd);
}

/** Pieces as one, in memory of their own. */
export function concatenated(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
