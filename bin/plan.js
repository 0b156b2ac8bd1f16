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
    require('../dist/plan.js');
  }
}
