'use strict';
// The main script of a program that is one file. What every start needs stands in it (`inside`);
// the rest are assets, compiled when something asks for them. Version and pieces are put in by scripts/package.mjs.
if (process.argv.length === 3 && process.argv[2] === '--version') {
  process.stdout.write('__VERSION__\n');
} else {
  const builtIn = require;
  const { getRawAsset, getAsset } = builtIn('node:sea');
  const { join } = builtIn('node:path');
  const inside = {
    /*INSIDE*/
  };
  const made = {};
  const load = (name) => {
    if (!name.startsWith('./')) return builtIn(name);
    if (made[name]) return made[name].exports;
    made[name] = { exports: {} };
    const run = inside[name] ?? compiled(name);
    run.call(made[name].exports, made[name].exports, load, made[name], name, '');
    return made[name].exports;
  };
  const parameters = ['exports', 'require', 'module', '__filename', '__dirname'];
  const compiled = (name) =>
    // Strings of dist/ are ASCII, patterns are as they were written.
    builtIn('node:vm').compileFunction(Buffer.from(getRawAsset(name)).utf8Slice(), parameters, { filename: name });
  const names = JSON.parse(getAsset('plans', 'utf8'));
  globalThis.workpointsFiles = {
    // Below a file there is no folder: nothing on any disk is hidden by it.
    folder: join(process.execPath, 'plans'),
    names,
    read: (name) => new Uint8Array(getRawAsset(`plans/${name}`)).slice(),
  };
  load('./plan.js');
}
