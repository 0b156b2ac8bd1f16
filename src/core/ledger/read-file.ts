import type { LedgerFault, LedgerFaultCode, LedgerFile, LedgerLine } from './ledger-file.ts';
import { firstPrev, type LineReading, readLine } from './line.ts';
import { fileOfWriter } from './names.ts';

/** What one writer's file says, and what is wrong with it. */
export interface ReadFile {
  readonly file: LedgerFile;
  readonly faults: readonly LedgerFault[];
  /** The newest format among its lines, where one is newer than this program's. */
  readonly newerFormat?: number;
}

const newline = 10;

/** Reads one writer's file as its bytes come in, in pieces of any size. */
export class LedgerFileReader {
  readonly #writer: string;
  readonly #lines: LedgerLine[] = [];
  readonly #faults: LedgerFault[] = [];
  #head: string;
  #line = 0;
  #newerFormat = 0;
  /** The beginning of a line whose end has not come yet. */
  #begun: Uint8Array[] = [];

  constructor(plan: string, writer: string) {
    this.#writer = writer;
    this.#head = firstPrev(plan, writer);
  }

  push(piece: Uint8Array): void {
    let start = 0;
    for (let end = piece.indexOf(newline); end !== -1; end = piece.indexOf(newline, start)) {
      this.#take(readLine(this.#whole(piece.subarray(start, end))));
      start = end + 1;
    }
    if (start < piece.length) this.#begun.push(piece.subarray(start));
  }

  finish(): ReadFile {
    const rest = this.#whole(new Uint8Array());
    if (rest.length > 0) this.#takeUnended(readLine(rest));
    const file = { writer: this.#writer, lines: this.#lines };
    const newer = this.#newerFormat > 0 && { newerFormat: this.#newerFormat };
    return { file, faults: this.#faults, ...newer };
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

  #take({ entry, fault, head, newerFormat = 0 }: LineReading): void {
    this.#line += 1;
    if (fault !== undefined) this.#fault(fault, this.#line);
    else if (entry !== undefined && entry.prev !== this.#head) this.#fault('broken-chain', this.#line);
    if (entry !== undefined) this.#lines.push({ line: this.#line, entry });
    this.#newerFormat = Math.max(this.#newerFormat, newerFormat);
    this.#head = head;
  }

  #fault(code: LedgerFaultCode, line: number): void {
    this.#faults.push({ code, file: fileOfWriter(this.#writer), line });
  }
}

/** Reads a writer's file that is at hand whole. */
export function readLedgerFile(plan: string, writer: string, bytes: Uint8Array): ReadFile {
  const reader = new LedgerFileReader(plan, writer);
  reader.push(bytes);
  return reader.finish();
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
