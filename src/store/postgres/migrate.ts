import { isTrouble, Trouble } from '../../trouble.ts';
import type { Connection, Queries } from './connection.ts';
import { oneAfterTheOther } from './distribute.ts';
import { type GuardFault, guardFaults, putGuard } from './guard.ts';
import { type Migration, migrations, schemaVersion } from './schema.ts';

/** What making the schema did. */
export interface Migrated {
  /** Versions that were not there yet, in their order. */
  readonly applied: readonly number[];
  /** What did not keep the units apart as it should, and does now. */
  readonly amiss: readonly GuardFault[];
  /** Copies that are deleted now, as their removal by request was recorded. */
  readonly purged: number;
}

/** Codes of two that make the same schema, table or type at the same moment; the later one only has to look again. */
const madeMeanwhile = new Set(['23505', '42P06', '42P07', '42710', 'XX000', '55006']);
const tries = 8;

/**
 * Makes the schema or brings it up to date; does nothing where it is. Safe twice at once. For the owner of the database.
 * Throws `Trouble` where the schema is of a newer program.
 */
export async function migrate(connection: Connection): Promise<Migrated> {
  await again(() => begin(connection));
  const applied: number[] = [];
  for (const step of migrations) if (await again(() => apply(step, connection))) applied.push(step.version);
  await refuseOther(connection);
  const amiss = applied.length > 0 ? [] : await guardFaults(connection);
  await again(() => putGuard(connection));
  return { applied, amiss, purged: await purge(connection) };
}

/** Throws `Trouble` where the schema is not the one that this program reads and writes. */
export async function refuseOther(queries: Queries): Promise<void> {
  const [found] = await queries.query<{ version: number | null }>(
    'SELECT max(version)::int AS version FROM workpoints.migrations',
  );
  const version = found?.version ?? 0;
  if (version === schemaVersion) return;
  throw new Trouble(version > schemaVersion ? 'store-newer' : 'store-older', { version });
}

async function again<Result>(work: () => Promise<Result>): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    try {
      return await work();
    } catch (error) {
      const code = isTrouble(error, 'store-failed') ? /^[0-9A-Z]{5}/.exec(error.values.detail)?.[0] : undefined;
      if (left <= 1 || code === undefined || !madeMeanwhile.has(code)) throw error;
    }
  }
}

async function begin(connection: Connection): Promise<void> {
  const [found] = await connection.query<{ server_encoding: string }>('SHOW server_encoding');
  const encoding = found?.server_encoding ?? '';
  if (!/^utf-?8$/i.test(encoding)) throw new Trouble('store-encoding', { encoding });
  await connection.transaction(async ({ query }) => {
    await query('CREATE SCHEMA IF NOT EXISTS workpoints');
    await query(`CREATE TABLE IF NOT EXISTS workpoints.migrations (
      version integer PRIMARY KEY, at timestamptz NOT NULL DEFAULT now())`);
    await query('INSERT INTO workpoints.migrations (version) VALUES (0) ON CONFLICT DO NOTHING');
  });
}

/**
 * Whoever comes second waits for the first at the row of the beginning, and finds it done. The version is written last: where
 * a server keeps half of a step that was cut off, the next run does it again.
 */
async function apply({ version, statements }: Migration, connection: Connection): Promise<boolean> {
  return connection.transaction(async ({ query }) => {
    await oneAfterTheOther({ query });
    await query('SELECT version FROM workpoints.migrations WHERE version = 0 FOR UPDATE');
    const done = await query('SELECT version FROM workpoints.migrations WHERE version = $1', [version]);
    if (done.length > 0) return false;
    for (const statement of statements) await query(statement);
    await query('INSERT INTO workpoints.migrations (version) VALUES ($1)', [version]);
    return true;
  });
}

async function purge({ transaction }: Connection): Promise<number> {
  return transaction(async ({ query }) => {
    await query('DELETE FROM workpoints.evidence_pieces WHERE removed');
    const gone = await query('DELETE FROM workpoints.evidence WHERE removed RETURNING sha256');
    return gone.length;
  });
}
