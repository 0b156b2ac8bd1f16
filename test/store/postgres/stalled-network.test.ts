import { createServer, type Socket } from 'node:net';
import { describe, expect, onTestFinished, test } from 'vitest';
import { connect, patience } from '../../../src/store/postgres/connection.ts';
import { storeAddress } from '../../../src/store/postgres/store-address.ts';

/** What a server says to a login that it lets in, and then to the first question. */
const welcome = Buffer.from('R\0\0\0\x08\0\0\0\0Z\0\0\0\x05I', 'latin1');
const answered = Buffer.from('C\0\0\0\x08SET\0Z\0\0\0\x05I', 'latin1');

/** A server that says so many things and then nothing. */
async function silentAfter(said: readonly Buffer[]): Promise<string> {
  const open: Socket[] = [];
  const server = createServer((socket) => {
    open.push(socket);
    let next = 0;
    socket.on('error', () => {}).on('data', () => socket.write(said[next++] ?? ''));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  onTestFinished(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return `postgres://school@127.0.0.1:${address.port}/plan`;
}

const silence = 60;
const to = (url: string) => connect(storeAddress(url, {}), () => Promise.reject(new Error('none')), silence);
const stalled = { code: 'store-failed', values: { why: 'timeout' } };

describe('a network that stalls', () => {
  test('while it connects is given up', async () => {
    await expect(to(await silentAfter([]))).rejects.toMatchObject(stalled);
  });

  test('behind the greeting, too', async () => {
    await expect(to(await silentAfter([welcome]))).rejects.toMatchObject(stalled);
  });

  test('in a transaction is given up once: nothing is asked of it any more, and closing does not wait', async () => {
    const connection = await to(await silentAfter([welcome, answered]));
    await expect(connection.transaction(({ query }) => query('SELECT 1'))).rejects.toMatchObject(stalled);
    await expect(connection.query('SELECT 1')).rejects.toMatchObject({ code: 'store-failed', values: { why: 'cut' } });
    await connection.close();
  });

  test('is left alone while nobody waits for an answer', async () => {
    const connection = await to(await silentAfter([welcome, answered, answered]));
    await new Promise((done) => setTimeout(done, silence * 2));
    await expect(connection.query('SELECT 1')).resolves.toEqual([]);
    await connection.close();
  });

  test('is given up within 20 seconds', () => {
    expect(patience.network).toBeLessThan(20_000);
  });
});
