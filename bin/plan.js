#!/usr/bin/env node
'use strict';
// CommonJS, and the version answered before anything is loaded: that is what makes it start at once.
const { version, engines } = require('../package.json');

if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write(`${version}\n`);
} else {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 17)) {
    process.stderr.write(
      `需要 Node.js ${engines.node}，现在是 ${process.version}。 Needs Node.js ${engines.node}; this is ${process.version}.\n`,
    );
    process.exitCode = 3;
  } else {
    keepCompiled();
    require('../dist/plan.js');
  }
}

/** From Node 22.8 on what V8 has compiled is kept for the next start: among the user's own files, as whoever could write there could have it run. */
function keepCompiled() {
  const { enableCompileCache } = require('node:module');
  if (enableCompileCache === undefined || process.env.NODE_COMPILE_CACHE !== undefined) return;
  const { env, platform } = process;
  const caches = platform === 'win32' ? env.LOCALAPPDATA : env.XDG_CACHE_HOME || (env.HOME && `${env.HOME}/.cache`);
  if (caches) enableCompileCache(require('node:path').join(caches, 'workpoints', 'compiled'));
}
