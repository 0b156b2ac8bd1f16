#!/usr/bin/env node
'use strict';
// CommonJS, and the version answered before anything is loaded: that is what makes it start at once.
const [major, minor] = process.versions.node.split('.').map(Number);

if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${require('../package.json').version}\n`);
} else if (major < 20 || (major === 20 && minor < 17)) {
  const { engines } = require('../package.json');
  process.stderr.write(
    `需要 Node.js ${engines.node}，现在是 ${process.version}。 Needs Node.js ${engines.node}; this is ${process.version}.\n`,
  );
  process.exitCode = 3;
} else {
  start(major > 22 || (major === 22 && minor >= 8));
}

/** What V8 has compiled is kept for the next start, by Node itself from 22.8 on. */
function start(keepsCompiled) {
  const folder = folderForCompiled();
  if (folder !== undefined && !keepsCompiled) return require('./compiled.js').start(folder);
  if (folder !== undefined) require('node:module').enableCompileCache(folder);
  require('../dist/plan.js');
}

/** Among the user's own files, as whoever could write there could have it run: `sudo` keeps the home of another. */
function folderForCompiled() {
  const { env, platform, sourceMapsEnabled } = process;
  const { NODE_COMPILE_CACHE, NODE_DISABLE_COMPILE_CACHE } = env;
  // Node maps no lines of what it did not load itself.
  if (sourceMapsEnabled || (NODE_COMPILE_CACHE ?? NODE_DISABLE_COMPILE_CACHE) !== undefined) return undefined;
  const caches = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || (env.HOME && `${env.HOME}/.cache`);
  const { dirname, isAbsolute, join } = require('node:path');
  if (!caches || !isAbsolute(caches)) return undefined;
  const folder = join(caches, 'workpoints', 'compiled');
  const { statSync } = require('node:fs');
  const found = [folder, dirname(folder), caches, dirname(caches)]
    .map((path) => statSync(path, { throwIfNoEntry: false }))
    .find((stat) => stat !== undefined);
  const isOwn =
    found !== undefined && (platform === 'win32' || (found.uid === process.getuid() && (found.mode & 0o002) === 0));
  return isOwn ? folder : undefined;
}
