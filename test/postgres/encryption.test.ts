import { spawnSync } from 'node:child_process';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect } from '../../src/store/postgres/connection.ts';
import { storeAddress } from '../../src/store/postgres/store-address.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { connectTo, serverUrl } from './shared-store.ts';

function ran(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: 'ignore' }).status === 0;
}

/** The server is ours, in a folder that we may write to, and certificates can be made. */
const mayEncrypt = process.env.PLAN_TEST_POSTGRES_RESTART !== undefined && ran('openssl', 'version');

/** Gives the server a certificate for `localhost`, of an authority that nobody else knows; its certificate's path. */
async function encrypted(): Promise<string> {
  const folder = temporaryFolder();
  const at = (name: string) => join(folder, name);
  const key = ['-newkey', 'rsa:2048', '-nodes'];
  ran(
    'openssl',
    'req',
    '-x509',
    ...key,
    '-keyout',
    at('ca.key'),
    '-out',
    at('ca.crt'),
    '-subj',
    '/CN=plan',
    '-days',
    '2',
  );
  ran('openssl', 'req', ...key, '-keyout', at('server.key'), '-out', at('server.csr'), '-subj', '/CN=localhost');
  writeFileSync(at('names'), 'subjectAltName=DNS:localhost');
  const signed = [
    '-CA',
    at('ca.crt'),
    '-CAkey',
    at('ca.key'),
    '-CAcreateserial',
    '-extfile',
    at('names'),
    '-days',
    '2',
  ];
  ran('openssl', 'x509', '-req', '-in', at('server.csr'), '-out', at('server.crt'), ...signed);
  const owner = await connectTo(serverUrl);
  const [data] = await owner.query<{ data_directory: string }>('SHOW data_directory');
  for (const name of ['server.crt', 'server.key']) {
    const place = join(data?.data_directory ?? '', name);
    copyFileSync(at(name), place);
    ran('chmod', '600', place);
    ran('chown', '--reference', data?.data_directory ?? '', place);
  }
  await owner.query('ALTER SYSTEM SET ssl = on');
  await owner.query('SELECT pg_reload_conf()');
  onTestFinished(async () => {
    await owner.query('ALTER SYSTEM RESET ssl');
    await owner.query('SELECT pg_reload_conf()');
    await owner.close();
  });
  return at('ca.crt');
}

/** Whether the connection that the server's name and these words give is encrypted. */
async function isEncrypted(hostname: string, words: string): Promise<boolean | undefined> {
  const url = new URL(serverUrl);
  url.hostname = hostname;
  url.search = words;
  const connection = await connect(storeAddress(url.href, {}), async (path) => new Uint8Array(readFileSync(path)));
  const [found] = await connection.query<{ ssl: boolean }>('SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()');
  await connection.close();
  return found?.ssl;
}

describe('encryption', () => {
  test.skipIf(!mayEncrypt)('checks the server’s certificate and name as far as the URL says', async () => {
    const ca = await encrypted();
    const untrusted = { code: 'store-failed', values: { why: 'certificate' } };
    // The server takes up its settings in a moment of its own.
    await expect.poll(() => isEncrypted('localhost', 'sslmode=require').catch(() => false)).toBe(true);
    expect(await isEncrypted('localhost', `sslmode=verify-full&sslrootcert=${ca}`)).toBe(true);
    await expect(isEncrypted('localhost', 'sslmode=verify-full')).rejects.toMatchObject(untrusted);
    await expect(isEncrypted('127.0.0.1', `sslmode=verify-full&sslrootcert=${ca}`)).rejects.toMatchObject(untrusted);
    expect(await isEncrypted('127.0.0.1', `sslmode=verify-ca&sslrootcert=${ca}`)).toBe(true);
    expect(await isEncrypted('127.0.0.1', 'sslmode=require')).toBe(true);
    expect(await isEncrypted('127.0.0.1', '')).toBe(false);
  });

  test.skipIf(!mayEncrypt)('never falls back to none where the server has none', async () => {
    await expect(isEncrypted('localhost', 'sslmode=require')).rejects.toMatchObject({ values: { why: 'no-tls' } });
  });
});
