import { Trouble } from '../../trouble.ts';

/** How far the connection is protected, in PostgreSQL's own words; what would fall back to no protection is not offered. */
export type SslMode = 'disable' | 'require' | 'verify-ca' | 'verify-full';

const sslModes: readonly string[] = ['disable', 'require', 'verify-ca', 'verify-full'] satisfies SslMode[];

/** Where a shared store is, as its URL says. */
export interface StoreAddress {
  /** A name, an IP address, or the folder of a unix socket. */
  readonly host: string;
  readonly port: number;
  readonly database: string;
  readonly user: string;
  /** Absent: PGPASSWORD or the password file has it, if any. */
  readonly password?: string;
  readonly sslMode: SslMode;
  /** A file with the certificates that the server's is checked against; absent: those that Node knows. */
  readonly rootCertificate?: string;
  /** For messages: without the password. */
  readonly shown: string;
}

const defaultPort = 5432;

/**
 * Reads `postgres://user:password@host:port/database?sslmode=…`; what it leaves out comes from PGHOST and its like.
 * Connections to other machines are protected and the server's name is checked unless the URL says otherwise in so many words.
 * Throws `Trouble` where it is none; no message of that has the URL in it, which may hold a password.
 */
export function storeAddress(text: string, env: Readonly<Record<string, string | undefined>>): StoreAddress {
  const url = /^postgres(?:ql)?:\/\//.test(text) && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw new Trouble('store-bad-url');
  const asked = (name: string) => url.searchParams.get(name) || undefined;
  const host = asked('host') ?? (decoded(url.hostname).replace(/^\[|\]$/g, '') || env.PGHOST || 'localhost');
  const port = Number(url.port || asked('port') || env.PGPORT || defaultPort);
  const user = decoded(url.username) || asked('user') || env.PGUSER || env.USER || env.USERNAME || '';
  const database = decoded(url.pathname.slice(1)) || env.PGDATABASE || user;
  const password = decoded(url.password) || asked('password') || env.PGPASSWORD || undefined;
  const rootCertificate = asked('sslrootcert') ?? (env.PGSSLROOTCERT || undefined);
  return {
    host,
    port,
    database,
    user,
    ...(password !== undefined && { password }),
    sslMode: sslModeFor(host, asked('sslmode') ?? (env.PGSSLMODE || undefined)),
    ...(rootCertificate !== undefined && { rootCertificate }),
    shown: shownAddress(host, port, database, user),
  };
}

/** A server on this machine: nothing of the connection leaves it. */
function isLocal(host: string): boolean {
  return host.startsWith('/') || ['localhost', '127.0.0.1', '::1'].includes(host.toLowerCase());
}

function sslModeFor(host: string, named: string | undefined): SslMode {
  if (named === undefined) return isLocal(host) ? 'disable' : 'verify-full';
  if (!sslModes.includes(named)) throw new Trouble('store-bad-sslmode', { known: sslModes.join('、') });
  return named as SslMode;
}

function shownAddress(host: string, port: number, database: string, user: string): string {
  const place = host.includes(':') ? `[${host}]` : host;
  return `postgres://${user === '' ? '' : `${user}@`}${place}${port === defaultPort ? '' : `:${port}`}/${database}`;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
