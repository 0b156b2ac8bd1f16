import type { LedgerFault, LedgerFile, LedgerLine } from './ledger-file.ts';
import { LineReader, startOf } from './line-reader.ts';

/** What one writer's file says, and what is wrong with it. */
export interface ReadFile {
  readonly file: LedgerFile;
  readonly faults: readonly LedgerFault[];
  /** The newest format among its lines, where one is newer than this program's. */
  readonly newerFormat?: number;
}

/** Reads one writer's file whole, as its bytes come in, in pieces of any size. */
export class LedgerFileReader {
  readonly #writer: string;
  readonly #lines: LedgerLine[] = [];
  readonly #reader: LineReader;

  constructor(plan: string, writer: string) {
    this.#writer = writer;
    this.#reader = new LineReader(writer, startOf(plan, writer), { take: (line) => void this.#lines.push(line) });
  }

  push(piece: Uint8Array): void {
    this.#reader.push(piece);
  }

  /** What was pushed so far; after a whole line more may come. */
  finish(): ReadFile {
    const { faults, newerFormat } = this.#reader.finish();
    const file = { writer: this.#writer, lines: [...this.#lines] };
    return { file, faults: [...faults], ...(newerFormat !== undefined && { newerFormat }) };
  }
}

/** Reads a writer's file that is at hand whole. */
export function readLedgerFile(plan: string, writer: string, bytes: Uint8Array): ReadFile {
  const reader = new LedgerFileReader(plan, writer);
  reader.push(bytes);
  return reader.finish();
}
