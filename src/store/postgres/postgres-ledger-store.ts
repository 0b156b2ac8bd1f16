import { join } from 'node:path';
import { type Advance, unwatched, watched } from '../../core/advance.ts';
import { composeEntries } from '../../core/ledger/compose.ts';
import type { Entry, EntryDraft, Evidence } from '../../core/ledger/entry.ts';
import { placementsIn } from '../../core/ledger/fold.ts';
import { firstPrev, readLine } from '../../core/ledger/line.ts';
import { fileOfWriter, isPlanId } from '../../core/ledger/names.ts';
import { sha256, startSha256 } from '../../core/ledger/sha256.ts';
import { safeText } from '../../core/text/safe-text.ts';
import { Trouble } from '../../trouble.ts';
import type { Disk } from '../disk.ts';
import { evidenceIn, keepEvidence } from '../evidence/evidence.ts';
import type {
  Appended,
  EvidenceFinding,
  LedgerExtract,
  LedgerSnapshot,
  LedgerStore,
  Question,
  Recorder,
} from '../ledger/ledger-store.ts';
import { knownWriter, machineKey, writerFor } from '../ledger/writer-identity.ts';
import { newerFormat } from '../newer-format.ts';
import type { Connection } from './connection.ts';
import { addLines, headsIn, linesOf, type Partition, readStoredFile, type StoredHead } from './partition.ts';
import { evidenceInStore, sayRemoved, sendCopy, storedCopies } from './stored-evidence.ts';

/** Where a unit's ledgers lie in a shared store, and what it takes to write to them. */
export interface PostgresLedger {
  readonly unit: string;
  /** Connects anew; each lock holds a connection of its own. */
  readonly connect: () => Promise<Connection>;
  /** What this machine keeps for itself. */
  readonly stateFolder: string;
  readonly disk: Disk;
  /** RFC 3339 with offset, to the millisecond. */
  readonly now: () => string;
  readonly random: (count: number) => Uint8Array;
}

/** About so many bytes are in a line. */
const usualLine = 400;

/** Another process of this machine may append at the same moment: then it is done after that. */
const tries = 20;

/** How long a lock is waited for, in milliseconds. */
const patience = 10_000;

/** A unit's ledgers in a shared store, without a folder of their own: what is recorded is there at once, for all to see. */
export class PostgresLedgerStore implements LedgerStore {
  readonly #ledger: PostgresLedger;
  #connected: Promise<Connection> | undefined;

  constructor(ledger: PostgresLedger) {
    this.#ledger = ledger;
  }

  async read(plan: string): Promise<LedgerSnapshot> {
    const partition = this.#partition(plan);
    const connection = await this.#connection();
    const read = [];
    for (const head of await headsIn(connection, partition)) {
      const { newerFormat: newer, ...file } = await readStoredFile(connection, partition, head);
      if (newer !== undefined) throw newerFormat(fileOfWriter(head.writer));
      read.push(file);
    }
    return { files: read.map(({ file }) => file), faults: read.flatMap(({ faults }) => faults) };
  }

  async extract(plan: string, { atMost }: Question): Promise<LedgerExtract | undefined> {
    if (atMost !== undefined) {
      const heads = await headsIn(await this.#connection(), this.#partition(plan));
      if (heads.reduce((sum, { lines }) => sum + lines, 0) * usualLine > atMost) return undefined;
    }
    const { files, faults } = await this.read(plan);
    return { placements: placementsIn(files), faults };
  }

  async append(drafts: readonly EntryDraft[], { name, unit, plan }: Recorder): Promise<Appended> {
    const partition = this.#partition(plan);
    if (drafts.length === 0) return { entries: [], isNewWriter: false };
    const { now, random } = this.#ledger;
    const connection = await this.#connection();
    const machine = await machineKey(this.#ledger);
    const { name: writer, isNew } = await writerFor(this.#place(connection), machine, this.#ledger);
    for (let left = tries; ; left -= 1) {
      const { lines, hash } = await headOf(connection, partition, writer);
      const made = composeEntries(drafts, { at: now(), by: name, unit, plan, prev: hash, random });
      try {
        await addLines(
          connection,
          partition,
          { writer, isReviewer: isOfReviews(drafts) },
          numbered(made.text, lines, hash),
        );
        return { entries: made.entries, isNewWriter: isNew };
      } catch (error) {
        if (left <= 1 || !(error instanceof Trouble) || error.code !== 'store-overtaken') throw error;
      }
    }
  }

  async writer(plan: string): Promise<string | undefined> {
    this.#partition(plan);
    return knownWriter(this.#place(await this.#connection()), this.#ledger);
  }

  /** As the folder store does, by way of a folder that is gone when this resolves: the same is taken, the same refused. */
  async keepEvidence(source: string): Promise<Evidence> {
    const { disk, random, unit } = this.#ledger;
    const folder = await disk.makeTemporaryFolder();
    let copied: string | undefined;
    try {
      const kept = await keepEvidence(source, { folder, disk, random });
      if ('url' in kept) return kept;
      copied = join(folder, kept.sha256.slice(0, 2), kept.sha256);
      const chunks = disk.chunksOf(copied);
      await sendCopy(await this.#connection(), unit, { sha256: kept.sha256, bytes: kept.bytes, chunks }, () => {});
      return kept;
    } finally {
      if (copied !== undefined) {
        await disk.removeFile(copied);
        await disk.removeEmptyFolder(join(copied, '..'));
      }
      await disk.removeEmptyFolder(folder);
    }
  }

  async checkEvidence(entries: readonly Entry[], advance: Advance = unwatched): Promise<readonly EvidenceFinding[]> {
    const { unit } = this.#ledger;
    const connection = await this.#connection();
    const stored = await storedCopies(connection, unit);
    const source = evidenceInStore(connection, unit, stored);
    const found: EvidenceFinding[] = [];
    for (const [named, step] of watched(evidenceIn(entries), (one) => stored.get(one.sha256) ?? 0, advance)) {
      const running = startSha256();
      for await (const piece of source.chunksOf(named.sha256)) {
        running.update(piece);
        step(piece.length);
      }
      found.push({ ...named, state: stateOf(named.sha256, stored, running.digest()) });
    }
    return found;
  }

  async readEvidence(hash: string): Promise<Uint8Array | undefined> {
    const { unit } = this.#ledger;
    const connection = await this.#connection();
    const stored = await storedCopies(connection, unit);
    if (!stored.has(hash)) return undefined;
    const pieces: Uint8Array[] = [];
    for await (const piece of evidenceInStore(connection, unit, stored).chunksOf(hash)) pieces.push(piece);
    const content = new Uint8Array(Buffer.concat(pieces));
    return sha256(content) === hash ? content : undefined;
  }

  /** From this on nobody but the owner of the store sees it, who deletes it with `store init`. */
  async removeEvidence(hash: string): Promise<void> {
    await sayRemoved(await this.#connection(), this.#ledger.unit, [hash]);
  }

  async evidenceFiles(): Promise<readonly string[]> {
    const stored = await storedCopies(await this.#connection(), this.#ledger.unit);
    return [...stored.keys()].map((hash) => `${hash.slice(0, 2)}/${hash}`).sort();
  }

  async plans(): Promise<readonly string[]> {
    const connection = await this.#connection();
    const found = await connection.query<{ plan: string }>(
      'SELECT DISTINCT plan FROM workpoints.writers WHERE unit = $1',
      [this.#ledger.unit],
    );
    return found.map(({ plan }) => plan).sort();
  }

  /** The lock goes with its connection: what is cut off holds nothing. */
  async locked<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const { unit, connect } = this.#ledger;
    const holder = await connect();
    try {
      await holder.query('INSERT INTO workpoints.locks (unit, name) VALUES ($1, $2) ON CONFLICT DO NOTHING', [
        unit,
        name,
      ]);
      await holder.query('BEGIN');
      await holder.query(`SET LOCAL lock_timeout = ${patience}`);
      await holder.query('SELECT name FROM workpoints.locks WHERE unit = $1 AND name = $2 FOR UPDATE', [unit, name]);
      return await work();
    } finally {
      await holder.close();
    }
  }

  /** For tests and for the end of a command; it connects again where it is asked again. */
  async close(): Promise<void> {
    const connected = this.#connected;
    this.#connected = undefined;
    await (await connected)?.close();
  }

  #connection(): Promise<Connection> {
    this.#connected ??= this.#ledger.connect();
    return this.#connected;
  }

  #partition(plan: string): Partition {
    if (!isPlanId(plan)) throw new Trouble('bad-plan-id', { id: safeText(plan) });
    return { unit: this.#ledger.unit, plan };
  }

  /** What stands for a folder where this machine's writer is looked up: another login is another writer. */
  #place({ shown }: Connection): string {
    return `${shown} ${this.#ledger.unit}`;
  }
}

/** Where the writer's next line goes, and after what. Throws `Trouble` where a newer program wrote the last. */
async function headOf(
  { query }: Connection,
  { unit, plan }: Partition,
  writer: string,
): Promise<Pick<StoredHead, 'lines' | 'hash'>> {
  const [last] = await query<{ n: number; hash: string; line: string }>(
    `SELECT l.n::int AS n, l.hash, l.line FROM workpoints.lines l
      WHERE l.unit = $1 AND l.plan = $2 AND l.writer = $3 ORDER BY l.n DESC LIMIT 1`,
    [unit, plan, writer],
  );
  if (last === undefined) return { lines: 0, hash: firstPrev(plan, writer) };
  if (readLine(new TextEncoder().encode(last.line)).newerFormat !== undefined) throw newerFormat(fileOfWriter(writer));
  return { lines: last.n, hash: last.hash };
}

function numbered(text: string, after: number, prev: string) {
  return (linesOf(new TextEncoder().encode(text), prev) ?? []).map((line) => ({ ...line, n: after + line.n }));
}

function isOfReviews(drafts: readonly EntryDraft[]): boolean {
  return drafts.every(({ kind }) => kind === 'review');
}

function stateOf(hash: string, stored: ReadonlyMap<string, number>, found: string): EvidenceFinding['state'] {
  if (!stored.has(hash)) return 'missing';
  if (found !== hash) return 'changed';
  return hash === sha256('') ? 'empty' : 'ok';
}
