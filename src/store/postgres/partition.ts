import type { LedgerFile } from '../../core/ledger/ledger-file.ts';
import { LedgerFileReader, type ReadFile } from '../../core/ledger/read-file.ts';
import { Trouble } from '../../trouble.ts';
import type { Connection, Queries } from './connection.ts';
import { longestStoredLine } from './schema.ts';

/** The ledger of one plan of one unit, as a shared store holds it. */
export interface Partition {
  readonly unit: string;
  readonly plan: string;
}

/** How far a writer's file has come in the store. */
export interface StoredHead {
  readonly writer: string;
  /** The number of its last line. */
  readonly lines: number;
  /** The hash of that line. */
  readonly hash: string;
  readonly isReviewer: boolean;
}

/** One line as it lies in a file, without its newline. */
export interface StoredLine {
  /** From 1. */
  readonly n: number;
  readonly prev: string;
  readonly hash: string;
  readonly line: string;
}

/** Of each writer one look at the end of its index, however long its file is. */
export const headsQuery = `SELECT w.writer, l.n::int AS lines, l.hash, w.reviewer <> '' AS "isReviewer"
  FROM workpoints.writers w CROSS JOIN LATERAL (
    SELECT n, hash FROM workpoints.lines
    WHERE unit = $1 AND plan = $2 AND writer = w.writer ORDER BY n DESC LIMIT 1) l
  WHERE w.unit = $1 AND w.plan = $2 ORDER BY w.writer`;

/** Sorted by writer. */
export async function headsIn({ query }: Queries, { unit, plan }: Partition): Promise<readonly StoredHead[]> {
  return query<StoredHead & Record<string, unknown>>(headsQuery, [unit, plan]);
}

export const linesQuery = `SELECT l.n::int AS n, l.prev, l.hash, l.line FROM workpoints.lines l
  WHERE l.unit = $1 AND l.plan = $2 AND l.writer = $3 AND l.n > $4 AND l.n <= $5 ORDER BY l.n`;

/** So many lines a question: some hundred kilobytes. */
const page = 1000;

/** The lines of a writer after one and up to another, a page at a time. */
export async function* linesIn(
  { query }: Queries,
  { unit, plan }: Partition,
  writer: string,
  after: number,
  upTo: number,
): AsyncGenerator<readonly StoredLine[]> {
  for (let from = after; from < upTo; from += page) {
    const to = Math.min(from + page, upTo);
    yield await query<StoredLine & Record<string, unknown>>(linesQuery, [unit, plan, writer, from, to]);
  }
}

/** A writer's file as the store has it, read as any file is. */
export async function readStoredFile(
  queries: Queries,
  { unit, plan }: Partition,
  { writer, lines }: Pick<StoredHead, 'writer' | 'lines'>,
): Promise<ReadFile> {
  const reader = new LedgerFileReader(plan, writer);
  for await (const found of linesIn(queries, { unit, plan }, writer, 0, lines)) reader.push(bytesOf(found));
  return reader.finish();
}

/** The files as they were when a sync wrote down these heads. */
export function filesUpTo(heads: string, files: readonly LedgerFile[]): LedgerFile[] {
  const lengths = new Map(
    heads.split('\n').map((line) => [line.split(' ')[0] ?? '', Number(line.split(' ')[1] ?? 0)] as const),
  );
  return files.map(({ writer, lines }) => ({ writer, lines: lines.slice(0, lengths.get(writer) ?? 0) }));
}

/** As they lie in a file. */
export function bytesOf(lines: readonly StoredLine[]): Uint8Array {
  return new TextEncoder().encode(lines.map(({ line }) => `${line}\n`).join(''));
}

/** Each unit's lines lie together in the key; the order is that of its files. */
export const ledgersQuery = `SELECT unit, writer, line FROM workpoints.lines
  WHERE plan = $1 AND unit = ANY ($2::text[]) ORDER BY unit, writer, n`;

/** The whole ledgers of several units in one question, by unit. */
export async function ledgersOf(
  { query }: Queries,
  plan: string,
  units: readonly string[],
): Promise<ReadonlyMap<string, readonly ReadFile[]>> {
  const texts = new Map<string, Map<string, string[]>>(units.map((unit) => [unit, new Map()]));
  const rows = await query<Record<'unit' | 'writer' | 'line', string>>(ledgersQuery, [plan, units]);
  for (const { unit, writer, line } of rows) {
    const files = texts.get(unit);
    const known = files?.get(writer);
    if (known === undefined) files?.set(writer, [line]);
    else known.push(line);
  }
  return new Map(
    [...texts].map(([unit, files]) => [unit, [...files].map(([writer, lines]) => fileOf(plan, writer, lines))]),
  );
}

function fileOf(plan: string, writer: string, lines: readonly string[]): ReadFile {
  const reader = new LedgerFileReader(plan, writer);
  reader.push(new TextEncoder().encode(lines.map((line) => `${line}\n`).join('')));
  return reader.finish();
}

/** The hashes at these lines of a writer's file, by line. */
export async function hashesAt(
  { query }: Queries,
  { unit, plan }: Partition,
  writer: string,
  lines: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const found = await query<{ n: number; hash: string }>(
    `SELECT n::int AS n, hash FROM workpoints.lines
      WHERE unit = $1 AND plan = $2 AND writer = $3 AND n = ANY ($4::bigint[])`,
    [unit, plan, writer, lines.map(String)],
  );
  return new Map(found.map(({ n, hash }) => [n, hash]));
}

/** The login where the file is a reviewer's; empty where it is the unit's. */
const whose = `CASE WHEN $4::boolean THEN current_user::text ELSE '' END`;

/** A batch is one transaction: so many lines, or so many characters. */
const batchLines = 500;
const batchLength = 1 << 20;

/** Lines in batches, each of one at least. */
export function* batchesOf(lines: readonly StoredLine[]): Generator<readonly StoredLine[]> {
  let batch: StoredLine[] = [];
  let length = 0;
  for (const line of lines) {
    if (batch.length >= batchLines || (batch.length > 0 && length + line.line.length > batchLength)) {
      yield batch;
      [batch, length] = [[], 0];
    }
    batch.push(line);
    length += line.line.length;
  }
  if (batch.length > 0) yield batch;
}

/**
 * Adds lines to a writer's file, all or none; those that are there already stay as they are. Throws `Trouble`
 * `store-overtaken` where somebody else's line stands at the place of one, `store-line-too-long` before anything is sent.
 */
export async function addLines(
  connection: Connection,
  { unit, plan }: Partition,
  { writer, isReviewer }: Pick<StoredHead, 'writer' | 'isReviewer'>,
  batch: readonly StoredLine[],
): Promise<void> {
  const last = batch.at(-1);
  if (last === undefined) return;
  refuseTooLong(batch, writer);
  await connection.transaction(async ({ query }) => {
    await query(
      `INSERT INTO workpoints.writers (unit, plan, writer, reviewer)
        VALUES ($1, $2, $3, ${whose}) ON CONFLICT DO NOTHING`,
      [unit, plan, writer, isReviewer],
    );
    const rows = batch.map(
      (_, index) => `($1, $2, $3, ${whose}, ${[0, 1, 2, 3, 4].map((at) => `$${5 + index * 5 + at}`)})`,
    );
    await query(
      `INSERT INTO workpoints.lines (unit, plan, writer, reviewer, n, prev_n, prev, hash, line)
        VALUES ${rows.join(', ')} ON CONFLICT DO NOTHING`,
      [
        ...[unit, plan, writer, isReviewer],
        ...batch.flatMap(({ n, prev, hash, line }) => [n, n === 1 ? null : n - 1, prev, hash, line]),
      ],
    );
    const [stored] = await query<{ hash: string }>(
      'SELECT hash FROM workpoints.lines WHERE unit = $1 AND plan = $2 AND writer = $3 AND n = $4',
      [unit, plan, writer, last.n],
    );
    if (stored?.hash !== last.hash) throw new Trouble('store-overtaken', { writer });
  });
}

/** A character of a string is three bytes at most. */
function refuseTooLong(lines: readonly StoredLine[], writer: string): void {
  const long = lines.find(
    ({ line }) => line.length * 3 > longestStoredLine && new TextEncoder().encode(line).length > longestStoredLine,
  );
  if (long === undefined) return;
  throw new Trouble('store-line-too-long', { writer, line: long.n, limit: longestStoredLine });
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The lines of a sound file, or of some that follow one another, of which `first` is what the first follows; `undefined` where its bytes are no text, which this program never writes. */
export function storedLinesOf(bytes: Uint8Array, first: string): readonly StoredLine[] | undefined {
  let prev = first;
  try {
    const texts = utf8.decode(bytes).split('\n').slice(0, -1);
    return texts.map((line, index) => {
      const hash = line.slice(-66, -2);
      const stored = { n: index + 1, prev, hash, line };
      prev = hash;
      return stored;
    });
  } catch {
    return undefined;
  }
}
