// `plan validate` beside its peers: whole processes over 1, 100 and 1,000 plans of 60 requirements, run in turn so that
// a drifting machine hits all alike. Peers are installed outside the project's dependencies. Asserts nothing.
//   npm run bench:validate [-- --runs 7] [-- --peers <folder>]     the folder keeps the peers for the next time
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { soundPlan } from './sound-plan.mjs';

const runs = Number(given('--runs') ?? 5);
const sizes = [1, 100, 1000];
const program = resolve('bin/plan.js');
const schema = resolve('plans/plan.schema.json');
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const peers = resolve(given('--peers') ?? join(folder, 'peers'));
const gnuTime = '/usr/bin/time';
const canMeasure = existsSync(gnuTime);

function given(name) {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
}

function installPeers() {
  if (existsSync(join(peers, 'node_modules/ajv-cli'))) return;
  mkdirSync(peers, { recursive: true });
  writeFileSync(join(peers, 'package.json'), '{ "private": true }\n');
  const packages = ['ajv-cli@5', '@stoplight/spectral-cli@6'];
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...packages], {
    cwd: peers,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the peers could not be installed');
}

/** What each tool is called with for one corpus; the first is what the others are held against. */
function calls(corpus) {
  const ajv = join(peers, 'node_modules/ajv-cli/dist/index.js');
  const spectral = join(peers, 'node_modules/@stoplight/spectral-cli/dist/index.js');
  const rules = join(folder, 'ruleset.yaml');
  const found = {
    'ajv-cli': [process.execPath, ajv, 'validate', '--strict=false', '-s', schema, '-d', `${corpus}/*.yaml`],
    'plan validate': [process.execPath, program, 'validate', corpus],
    spectral: [process.execPath, spectral, 'lint', '--quiet', '-r', rules, `${corpus}/*.yaml`],
  };
  if (hasYamllint) found.yamllint = ['yamllint', '-d', 'relaxed', corpus];
  return found;
}

/** The same schema, as Spectral is told of one. */
function writeRuleset() {
  const options = { schema: JSON.parse(readFileSync(schema, 'utf8')) };
  // biome-ignore lint/suspicious/noThenProperty: Spectral's own word.
  const rule = { given: '$', severity: 'error', then: { function: 'schema', functionOptions: options } };
  writeFileSync(join(folder, 'ruleset.yaml'), JSON.stringify({ rules: { plan: rule } }));
}

/** One whole process: wall and processor time in ms, and its peak memory in MiB where GNU time tells them. */
function measured(call) {
  const report = join(folder, 'time');
  const [command, ...args] = canMeasure ? [gnuTime, '-o', report, '-f', '%M %U %S', ...call] : call;
  const start = process.hrtime.bigint();
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: folder, maxBuffer: 1e9, encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${call.join(' ')} ended with ${status}: ${stderr}${stdout}`.slice(0, 2000));
  if (!canMeasure) return { wall };
  const [kib, user, system] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  return { wall, processor: (user + system) * 1000, memory: kib / 1024 };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function column(measures, floor, name, unit) {
  const values = measures.map((each) => each[name]);
  if (values[0] === undefined) return '';
  const [here, least] = [median(values), median(floor.map((each) => each[name]))];
  return `${here.toFixed(0).padStart(8)} ${unit} ${(here / least).toFixed(2).padStart(6)} x`;
}

const hasYamllint = spawnSync('yamllint', ['--version']).status === 0;
try {
  installPeers();
  writeRuleset();
  console.log(`Node ${process.version}, ${runs} interleaved runs, medians; ratios to ajv-cli`);
  if (!hasYamllint) console.log('yamllint is not installed and left out');
  if (!canMeasure) console.log(`${gnuTime} is not there: no processor time and no memory`);
  for (const size of sizes) {
    const corpus = join(folder, `plans-${size}`);
    mkdirSync(corpus);
    for (let n = 1; n <= size; n += 1) writeFileSync(join(corpus, `plan-${n}.yaml`), soundPlan(60, `plan-${n}`));
    const tools = Object.entries(calls(corpus));
    const measures = new Map(tools.map(([name]) => [name, []]));
    for (let run = 0; run < runs; run += 1) {
      for (const [name, call] of tools) measures.get(name).push(measured(call));
    }
    const floor = measures.get('ajv-cli');
    console.log(
      `\n${size} ${size === 1 ? 'file' : 'files'}`.padEnd(18),
      'wall'.padStart(11),
      'processor'.padStart(21),
      'peak memory'.padStart(22),
    );
    for (const [name, each] of measures) {
      const columns = [
        column(each, floor, 'wall', 'ms'),
        column(each, floor, 'processor', 'ms'),
        column(each, floor, 'memory', 'MiB'),
      ];
      console.log(name.padEnd(14), columns.join('  '));
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
