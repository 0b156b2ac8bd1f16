// Runs the tests that need a PostgreSQL server: against the one that PLAN_TEST_POSTGRES_URL names (a superuser's URL), else
// against one of its own, whose binaries npm brings. PLAN_TEST_POSTGRES=skip leaves them out, and says so. Then the same on the
// coordinator of a Citus that PLAN_TEST_CITUS_URL names (a superuser's URL of a database whose schema workpoints is the tests'),
// all tables of units spread over its machines.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { startPostgres } from './postgres-server.mjs';

const { env } = process;

function vitest(more) {
  const args = ['vitest', 'run', '--config', 'vitest.postgres.config.ts', ...process.argv.slice(2)];
  const child = spawn('npx', args, {
    stdio: 'inherit',
    env: { ...env, ...more },
    shell: process.platform === 'win32',
  });
  return new Promise((done) => child.on('close', (code) => done(code ?? 1)));
}

/** Lets a test restart the server, which only this process can. */
function control(server) {
  const http = createServer(async (_, response) => {
    try {
      await server.restart();
      response.end('restarted');
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  return new Promise((done) => http.listen(0, '127.0.0.1', () => done(http)));
}

async function onOwnServer() {
  const server = await startPostgres(['-c', 'fsync=off', '-c', 'full_page_writes=off']);
  const http = await control(server);
  try {
    return await vitest({
      PLAN_TEST_POSTGRES_URL: server.url,
      PLAN_TEST_POSTGRES_RESTART: `http://127.0.0.1:${http.address().port}/`,
    });
  } finally {
    http.close();
    await server.stop();
  }
}

async function onCitus() {
  if (!env.PLAN_TEST_CITUS_URL) {
    console.log(
      'PLAN_TEST_CITUS_URL names no Citus: nothing was run on a PostgreSQL that spreads its tables over machines',
    );
    return 0;
  }
  return vitest({ PLAN_TEST_POSTGRES_URL: env.PLAN_TEST_CITUS_URL, PLAN_TEST_POSTGRES_DISTRIBUTED: '1' });
}

async function onOneServer() {
  if (env.PLAN_TEST_POSTGRES_URL) return vitest({});
  try {
    return await onOwnServer();
  } catch (error) {
    console.error(`PostgreSQL for the tests could not be had: ${error instanceof Error ? error.message : error}`);
    console.error('Name a server with PLAN_TEST_POSTGRES_URL, or leave these tests out with PLAN_TEST_POSTGRES=skip.');
    return 1;
  }
}

async function run() {
  if (env.PLAN_TEST_POSTGRES === 'skip') {
    console.log('PLAN_TEST_POSTGRES=skip: the tests that need a PostgreSQL server were left out');
    return 0;
  }
  return (await onOneServer()) || (await onCitus());
}

process.exitCode = await run();
// The package that starts the server keeps handles of its own.
process.exit();
