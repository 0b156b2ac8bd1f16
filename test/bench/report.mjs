// Reports of a plan of 10,000 requirements with 100,000 entries, in every format: time beyond start-up and peak memory.
// Asserts nothing.
//   npm run bench:report [-- --requirements 10000 --entries 100000 --runs 3 --formats md,html]
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchFolder, partsOfTheProgram, peakWriterIn } from './parts-of-the-program.mjs';
import { soundPlan } from './sound-plan.mjs';

function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
}

const requirements = Number(option('requirements', '10000'));
const entries = Number(option('entries', '100000'));
const runs = Number(option('runs', '3'));
/** Seconds beyond start-up, and MiB. */
const targets = { md: 2, csv: 2, json: 2, html: 2, xlsx: 10, docx: 10 };
const mostMemory = 400;

const program = resolve('bin/plan.js');
const root = benchFolder();
const contents = `
  export { readPlan } from './src/core/plan/read-plan.ts';
  export { requirementsOf } from './src/core/plan/plan.ts';
  export { fingerprintOf } from './src/core/ledger/fingerprint.ts';
  export { reportFormats } from './src/reports/index.ts';`;

const { readPlan, requirementsOf, fingerprintOf, reportFormats } = await partsOfTheProgram(contents, root);
const planId = 'bench';
const writer = '0123456789ab';
const sha256 = (text) => createHash('sha256').update(text).digest('hex');

/** What is said of a requirement in the `turn`-th round: amounts and notes, every fifth with evidence. */
function saying({ target }, turn, number) {
  const day = `2024-${String(1 + (turn % 12)).padStart(2, '0')}-15`;
  const note = `第${turn + 1}次，按要求落实到位`;
  const shown =
    number % 5 === 0
      ? { evidence: [{ name: `会议记录${number}.docx`, sha256: sha256(`${number}`), bytes: number }] }
      : {};
  if (target === undefined) return { kind: turn === 9 ? 'done' : 'progress', on: day, note, ...shown };
  return { kind: 'progress', on: day, amount: target.kind === 'share' ? '38/40' : '1', note, ...shown };
}

function ledgerOf(plan) {
  const all = requirementsOf(plan);
  const lines = [];
  let prev = sha256(`${planId}/${writer}`);
  for (let number = 0; number < entries; number += 1) {
    const requirement = all[number % all.length];
    const moment = new Date(Date.UTC(2024, 11, 20) + number * 10);
    const id = `01JF${String(number).padStart(22, '0')}`;
    const head = {
      v: 1,
      id,
      at: `${moment.toISOString().slice(0, -1)}+00:00`,
      by: '王老师',
      unit: 'unit-1',
      plan: planId,
    };
    const what = { requirement: requirement.id, print: fingerprintOf(requirement), said: requirement.text };
    const said = saying(requirement, Math.floor(number / all.length), number);
    const body = JSON.stringify({ ...head, ...what, ...said, prev }).slice(0, -1);
    prev = sha256(body);
    lines.push(`${body},"hash":"${prev}"}\n`);
  }
  return lines.join('');
}

function makeHome() {
  const text = soundPlan(requirements, planId);
  const { plan, diagnostics } = readPlan(text, 'bench.yaml');
  if (plan === undefined) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
  mkdirSync(join(root, 'plans'));
  mkdirSync(join(root, '.plan/ledger', planId), { recursive: true });
  writeFileSync(join(root, 'plans/bench.yaml'), text);
  writeFileSync(
    join(root, '.plan/config.yaml'),
    'format: 1\nunit: { id: unit-1, name: 实验小学, kind: school }\nrecorder: 王老师\n',
  );
  writeFileSync(join(root, '.plan/ledger', planId, `${writer}.jsonl`), ledgerOf(plan));
}

const peakWriter = peakWriterIn(root);

/** Seconds of a whole process, its processor seconds, and its peak memory in MiB. */
function run(...args) {
  const peak = join(root, 'peak');
  const env = { ...process.env, XDG_STATE_HOME: join(root, 'state'), LC_ALL: 'zh_CN.UTF-8', PEAK: peak };
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--require', peakWriter, program, ...args], {
    cwd: root,
    env,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { seconds, memory: Number(readFileSync(peak, 'utf8')) / 1024 };
}

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

makeHome();
const formats = option('formats', Object.keys(reportFormats).join(',')).split(',');
const found = new Map(['--version', ...formats].map((name) => [name, []]));
for (let turn = 0; turn < runs; turn += 1) {
  found.get('--version').push(run('--version'));
  for (const format of formats) found.get(format).push(run('report', '-o', `report.${format}`, '--yes'));
}
const startUp = median(found.get('--version').map(({ seconds }) => seconds));
console.log(
  `Node ${process.version}, ${requirements} requirements, ${entries} entries, ${runs} interleaved runs, medians`,
);
console.log(`start-up ${startUp.toFixed(2)} s; times are beyond it`);
for (const format of formats) {
  const seconds = median(found.get(format).map((one) => one.seconds)) - startUp;
  const memory = median(found.get(format).map((one) => one.memory));
  console.log(
    `${format.padEnd(6)} ${seconds.toFixed(2).padStart(6)} s (target ${targets[format] ?? '–'})  ${Math.round(memory).toString().padStart(5)} MiB (target ${mostMemory})`,
  );
}
