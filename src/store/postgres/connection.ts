import { Socket } from 'node:net';
import { isTrouble, Trouble } from '../../trouble.ts';
import type { StoreAddress } from './store-address.ts';
import { faultOf } from './store-fault.ts';

export type Row = Readonly<Record<string, unknown>>;
export type Value = string | number | boolean | null | Uint8Array | readonly string[];

/** Asks and tells, within a transaction or alone. Every call may throw `Trouble` `store-failed`. */
export interface Queries {
  query<Found extends Row>(text: string, values?: readonly Value[]): Promise<readonly Found[]>;
}

/** A connection to a shared store. */
export interface Connection extends Queries {
  /** For messages: without the password. */
  readonly shown: string;
  /** All of the work or none of it; done again where the server says that it clashed with somebody else's. */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>;
  /** Never throws. */
  close(): Promise<void>;
}

/**
 * For how long not a byte may come or go while an answer is waited for, in milliseconds: a network that stalls is given up
 * before people do it. An owner's work may keep the server busy for longer, as where it changes a table of all entries.
 */
export const patience = { network: 18_000, work: 600_000 };

/**
 * Connects; `readFile` reads the certificates that the address may name. After so many milliseconds of silence the connection
 * is given up, for good. Throws `Trouble` `store-failed`.
 */
export async function connect(
  address: StoreAddress,
  readFile: (path: string) => Promise<Uint8Array>,
  longestSilence = patience.network,
): Promise<Connection> {
  const ssl = await tlsFor(address, readFile);
  const { default: pg } = await import('pg');
  const socket = new Socket();
  socket.on('timeout', () => socket.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
  const { host, port, database, user, password, shown } = address;
  const client = new pg.Client({
    host,
    port,
    database,
    user,
    password: password ?? (() => passwordInFile({ host, port, database, user })),
    ssl,
    application_name: 'plan',
    stream: () => socket,
    keepAlive: true,
    keepAliveInitialDelayMillis: 5000,
  });
  // What happens to an idle connection is told by the next question.
  client.on('error', () => {});
  const asking = async <Result>(work: () => Promise<Result>, silence = patience.network): Promise<Result> => {
    // Between two questions a person may be thinking.
    socket.setTimeout(Math.min(silence, longestSilence));
    try {
      return await work();
    } catch (error) {
      throw error instanceof Trouble ? error : failed(error, shown);
    } finally {
      socket.setTimeout(0);
    }
  };
  await asking(() => client.connect());
  // Compiling the table's one large question takes longer than answering it.
  await asking(() => client.query('SET jit = off'));
  const query = <Found extends Row>(text: string, values: readonly Value[] = []) =>
    asking(async () => (await client.query(text, values as unknown[])).rows as readonly Found[], longestSilence);
  return {
    shown,
    query,
    transaction: (work) => transaction({ query }, work),
    close: async () => client.end().catch(() => {}),
  };
}

/** Asked for only where the server wants one. */
async function passwordInFile(wanted: Pick<StoreAddress, 'host' | 'port' | 'database' | 'user'>): Promise<string> {
  const { default: pgpass } = await import('pgpass');
  return new Promise((found) => pgpass(wanted, (password) => found(password ?? '')));
}

/** What the server refused because of somebody else's transaction may well go through the next time. */
const clashes = new Set(['40001', '40P01']);
const tries = 6;

async function transaction<Result>(queries: Queries, work: (queries: Queries) => Promise<Result>): Promise<Result> {
  for (let left = tries; ; left -= 1) {
    await queries.query('BEGIN');
    try {
      const result = await work(queries);
      await queries.query('COMMIT');
      return result;
    } catch (error) {
      await queries.query('ROLLBACK').catch(() => {});
      if (left <= 1 || !isTrouble(error, 'store-failed') || !clashes.has(error.values.detail)) throw error;
    }
  }
}

/** The message of the server may hold what somebody wrote; the password is never in it. */
function failed(error: unknown, shown: string): Trouble {
  const { why, detail } = faultOf(error);
  return new Trouble('store-failed', { store: shown, why, detail }, error);
}

async function tlsFor(
  { sslMode, rootCertificate, host }: StoreAddress,
  readFile: (path: string) => Promise<Uint8Array>,
): Promise<false | object> {
  if (sslMode === 'disable') return false;
  const ca = rootCertificate === undefined ? {} : { ca: Buffer.from(await readFile(rootCertificate)).toString('utf8') };
  if (sslMode === 'require') return { ...ca, rejectUnauthorized: rootCertificate !== undefined };
  const anyName = sslMode === 'verify-ca' && { checkServerIdentity: () => undefined };
  return { ...ca, rejectUnauthorized: true, ...(isName(host) && { servername: host }), ...anyName };
}

/** Node refuses an IP address as the name of a server, and checks it all the same. */
function isName(host: string): boolean {
  return !/^[0-9.]+$/.test(host) && !host.includes(':') && !host.startsWith('/');
}
