import { Trouble } from '../../trouble.ts';
import type { EvidenceSource } from '../evidence/take-in-evidence.ts';
import type { Connection, Queries } from './connection.ts';
import { mostEvidence } from './schema.ts';

/** Bytes in a piece: one statement sends one. */
const pieceSize = 1 << 20;

/** The copies that a store holds whole of a unit: hash → bytes. */
export async function storedCopies({ query }: Queries, unit: string): Promise<ReadonlyMap<string, number>> {
  const found = await query<{ sha256: string; bytes: string }>(
    `SELECT e.sha256, e.bytes FROM workpoints.evidence e WHERE e.unit = $1 AND NOT e.removed ORDER BY e.sha256`,
    [unit],
  );
  return new Map(found.map(({ sha256, bytes }) => [sha256, Number(bytes)]));
}

/** The copies as a source to take in from. */
export function evidenceInStore(queries: Queries, unit: string, stored: ReadonlyMap<string, number>): EvidenceSource {
  return {
    has: async (hash) => stored.has(hash),
    chunksOf: (hash) => piecesOf(queries, unit, hash, stored.get(hash) ?? 0),
  };
}

async function* piecesOf({ query }: Queries, unit: string, hash: string, bytes: number): AsyncGenerator<Uint8Array> {
  for (let piece = 0; piece * pieceSize < bytes; piece += 1) {
    const [found] = await query<{ content: Uint8Array }>(
      'SELECT content FROM workpoints.evidence_pieces WHERE unit = $1 AND sha256 = $2 AND piece = $3 AND NOT removed',
      [unit, hash, piece],
    );
    // However many bytes somebody said that there are: where one piece is missing, the copy is none.
    if (found === undefined) return;
    yield found.content;
  }
}

/** A copy that is to go to a store. */
export interface OutgoingCopy {
  readonly sha256: string;
  readonly bytes: number;
  readonly chunks: AsyncIterable<Uint8Array>;
}

/**
 * Sends a copy in pieces; those that are there already are not sent again. It counts once all of them are there. Throws
 * `Trouble` `store-evidence-too-large` before anything is sent.
 */
export async function sendCopy(
  connection: Connection,
  unit: string,
  { sha256, bytes, chunks }: OutgoingCopy,
  advance: (bytes: number) => void,
): Promise<void> {
  if (bytes > mostEvidence) {
    throw new Trouble('store-evidence-too-large', { sha256, limit: mostEvidence / 2 ** 30 });
  }
  const { query } = connection;
  const found = await query<{ piece: number }>(
    'SELECT piece FROM workpoints.evidence_pieces WHERE unit = $1 AND sha256 = $2 AND NOT removed',
    [unit, sha256],
  );
  const there = new Set(found.map(({ piece }) => piece));
  let piece = 0;
  for await (const content of inPieces(chunks)) {
    if (!there.has(piece)) {
      await query(
        `INSERT INTO workpoints.evidence_pieces (unit, sha256, piece, content)
          VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING`,
        [unit, sha256, piece, content],
      );
    }
    piece += 1;
    advance(content.length);
  }
  await query('INSERT INTO workpoints.evidence (unit, sha256, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [
    unit,
    sha256,
    bytes,
  ]);
}

/** Whatever pieces they came in, in those of the store. */
async function* inPieces(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of chunks) {
    rest = Buffer.concat([rest, chunk]);
    for (; rest.length >= pieceSize; rest = rest.subarray(pieceSize)) yield rest.subarray(0, pieceSize);
  }
  if (rest.length > 0) yield rest;
}

/** Hides those of the copies that are there, or of which a piece is: none but the owner of the store sees them from then on. */
export async function sayRemoved({ query }: Queries, unit: string, hashes: readonly string[]): Promise<void> {
  const there = await query<{ sha256: string }>(
    `SELECT sha256 FROM workpoints.evidence WHERE unit = $1 AND sha256 = ANY ($2::text[]) AND NOT removed
      UNION SELECT sha256 FROM workpoints.evidence_pieces WHERE unit = $1 AND sha256 = ANY ($2::text[]) AND NOT removed`,
    [unit, hashes],
  );
  for (const { sha256 } of there) await query('SELECT workpoints.remove_evidence($1, $2)', [unit, sha256]);
}
