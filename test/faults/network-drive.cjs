// Loaded before the program: file calls behave as on a simple network drive. Each refusal is noted in $REFUSALS.
const fs = require('node:fs');
const { syncBuiltinESMExports } = require('node:module');

const { appendFileSync, fstatSync, fsyncSync, renameSync, statSync } = fs;

function refuse(what, code) {
  appendFileSync(process.env.REFUSALS, `${what}\n`);
  throw Object.assign(new Error(`${code}: ${what}`), { code });
}

function isFolder(path) {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}

fs.linkSync = () => refuse('link', 'ENOTSUP');
fs.symlinkSync = () => refuse('symlink', 'ENOTSUP');
fs.fsyncSync = (file) => (fstatSync(file).isDirectory() ? refuse('fsync of a folder', 'EINVAL') : fsyncSync(file));
fs.renameSync = (from, to) =>
  isFolder(from) && isFolder(to) ? refuse('rename onto a folder', 'EEXIST') : renameSync(from, to);

syncBuiltinESMExports();
