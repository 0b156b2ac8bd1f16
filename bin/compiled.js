'use strict';
// Node before 22.8 keeps nothing of what V8 has compiled: there the pieces of dist/ are loaded from here, with what V8 made
// of them at an earlier call of the same verb.
const { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Script } = require('node:vm');

const dist = join(__dirname, '../dist');
const quarter = 90 * 24 * 60 * 60 * 1000;
/** What is called day after day, and in CI: each other verb would take half a megabyte of disk. */
const daily = new Set(['--help', 'check', 'record', 'report', 'show', 'status', 'validate']);

/** Runs the program; what was compiled is kept in `folder`. */
exports.start = (folder) => {
  const args = process.argv.slice(2);
  const verb = args.includes('--help') ? '--help' : args[0];
  const { build } = JSON.parse(readFileSync(join(dist, 'package.json'), 'utf8'));
  // V8 holds what it is given against the version and the flags it has, but against nothing of a source but its length.
  const file = daily.has(verb) ? join(folder, `${build}-${process.version}-${process.arch}-${verb}`) : undefined;
  const kept = file === undefined ? new Map() : unpacked(file);
  const scripts = new Map();
  if (file !== undefined) {
    process.once('exit', (exitCode) => {
      // A call that came to nothing has compiled little of what the next one needs.
      if (exitCode === 0 && [...scripts].some(([name, script]) => !isFrom(kept.get(name), script))) {
        keep(folder, file, kept, scripts);
      }
    });
  }
  load('./plan.js', kept, scripts, {});
};

function load(id, kept, scripts, made) {
  if (!id.startsWith('./')) return require(id);
  const name = id.slice('./'.length);
  if (made[name]) return made[name].exports;
  const module = { exports: {} };
  made[name] = module;
  const filename = join(dist, name);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(filename, 'utf8')}\n})`;
  const script = new Script(source, { filename, cachedData: kept.get(name) });
  scripts.set(name, script);
  const requireFrom = (needed) => load(needed, kept, scripts, made);
  script.runInThisContext().call(module.exports, module.exports, requireFrom, module, filename, dist);
  return module.exports;
}

function isFrom(data, script) {
  return data !== undefined && script.cachedDataRejected !== true;
}

/**
 * A line that names the pieces and their lengths, then one after the other; and all of it again. V8 takes what it is given
 * for sound and would run what a failing disk made of it; to compare is the cheapest way to know, without a module to load.
 */
function unpacked(file) {
  const kept = new Map();
  try {
    const twice = readFileSync(file);
    const whole = twice.subarray(0, twice.length / 2);
    if (!whole.equals(twice.subarray(whole.length))) return kept;
    let at = whole.indexOf('\n') + 1;
    for (const [name, length] of JSON.parse(whole.latin1Slice(0, at))) {
      kept.set(name, whole.subarray(at, at + length));
      at += length;
    }
  } catch {
    // None was kept yet.
  }
  return kept;
}

/** On the disk before it has its name. That nothing could be kept is nobody's trouble. */
function keep(folder, file, kept, scripts) {
  const pieces = new Map(kept);
  for (const [name, script] of scripts) pieces.set(name, script.createCachedData());
  const head = JSON.stringify([...pieces].map(([name, { length }]) => [name, length]));
  const whole = Buffer.concat([Buffer.from(`${head}\n`), ...pieces.values()]);
  const half = `${file}.${process.pid}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(half, Buffer.concat([whole, whole]), { flush: true });
    renameSync(half, file);
    for (const name of readdirSync(folder)) {
      const old = join(folder, name);
      if (statSync(old).mtimeMs < Date.now() - quarter) rmSync(old);
    }
  } catch {
    rmSync(half, { force: true });
  }
}
