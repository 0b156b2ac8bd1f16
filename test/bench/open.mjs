// What the pages of `plan open` cost with a year's ledger: the first page after the start, an answer beyond the sync to disk beside it, memory; and
// a plan of ten thousand duties. Asserts nothing.
//   npm run bench:open [-- --entries 2000 --runs 15]
import { spawn } from 'node:child_process';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchFolder, partsOfTheProgram } from './parts-of-the-program.mjs';
import { soundPlan } from './sound-plan.mjs';

function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : Number(process.argv[at + 1]);
}

const entries = option('entries', 2000);
const runs = option('runs', 15);
const program = resolve('bin/plan.js');
const root = benchFolder();
const parts = await partsOfTheProgram(
  `export { planId, planText, writeHome, writeLedger } from './test/support/large-ledger.ts';
   export { readPlan } from './src/core/plan/read-plan.ts';
   export { requirementsOf } from './src/core/plan/plan.ts';
   export { fingerprintOf } from './src/core/ledger/fingerprint.ts';`,
  root,
);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const since = (start) => Number(process.hrtime.bigint() - start) / 1e6;

function yearsLedger() {
  const home = join(root, 'year');
  parts.writeHome(home, 'school');
  const { plan } = parts.readPlan(parts.planText(), '');
  const prints = new Map(parts.requirementsOf(plan).map((each) => [each.id, parts.fingerprintOf(each)]));
  parts.writeLedger(join(home, '.plan', 'ledger', parts.planId), entries, { writers: 2, prints });
  return home;
}

function manyDuties() {
  const home = join(root, 'many');
  mkdirSync(join(home, '.plan'), { recursive: true });
  mkdirSync(join(home, 'plans'));
  writeFileSync(join(home, 'plans', 'many.yaml'), soundPlan(10_000, 'many-2024'));
  const unit = 'unit: { id: unit-1, name: 实验小学, kind: school }';
  writeFileSync(join(home, '.plan', 'config.yaml'), `format: 1\n${unit}\nrecorder: 王老师\nplan: many-2024\n`);
  return home;
}

/** The program, once it has said its address; how long that took. */
async function opened(home) {
  const start = process.hrtime.bigint();
  const environment = { ...process.env, XDG_STATE_HOME: join(home, 'state'), LC_ALL: 'zh_CN.UTF-8' };
  const child = spawn(process.execPath, [program, 'open', '--no-browser'], { cwd: home, env: environment });
  let said = '';
  const address = await new Promise((tell, fail) => {
    child.once('exit', () => fail(new Error(said)));
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (text) => {
        said += text;
        const found = /http:\S+?token=[0-9a-f]{64}/.exec(said)?.[0];
        if (found !== undefined) tell(found);
      });
  });
  return { child, address, took: since(start) };
}

/** The first page, as the browser comes to it: the address with the token, then the page that it leads to. */
async function firstPage({ address }) {
  const start = process.hrtime.bigint();
  const entrance = await fetch(address, { redirect: 'manual' });
  const cookie = entrance.headers.get('set-cookie').split(';')[0];
  const { origin } = new URL(address);
  const page = await fetch(origin, { headers: { cookie } });
  const text = await page.text();
  if (page.status !== 200) throw new Error(`${page.status}: ${text}`);
  return { cookie, origin, took: since(start), size: text.length };
}

async function pageOf({ origin, cookie }, path) {
  const start = process.hrtime.bigint();
  const page = await fetch(`${origin}${path}`, { headers: { cookie } });
  const text = await page.text();
  return { text, took: since(start) };
}

/** An answer, as the browser sends it, until it leads on. */
async function answered({ origin, cookie }, id, note) {
  const { text } = await pageOf({ origin, cookie }, `/duty/${id}?step=note`);
  const body = new FormData();
  body.set('step', 'note');
  body.set('seen', /name="seen" value="([^"]*)"/.exec(text)[1]);
  body.set('inner', note);
  const start = process.hrtime.bigint();
  const headers = { cookie, origin };
  const sent = await fetch(`${origin}/duty/${id}`, { method: 'POST', headers, body, redirect: 'manual' });
  if (sent.status !== 303) throw new Error(`${sent.status}: ${await sent.text()}`);
  return since(start);
}

/** As many bytes as an entry has, on the same disk, synced. */
function synced(file) {
  const start = process.hrtime.bigint();
  const at = openSync(file, 'a');
  writeSync(at, 'x'.repeat(500));
  fsyncSync(at);
  closeSync(at);
  return since(start);
}

const memoryOf = ({ pid }) => Number(/VmHWM:\s+([0-9]+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;
const told = (name, value, unit = 'ms') => console.log(`${name.padEnd(58)}${value.toFixed(0).padStart(8)} ${unit}`);

const [starts, firsts, answers, floors, memory] = [[], [], [], [], []];
const home = yearsLedger();
for (let run = 0; run < runs; run += 1) {
  const program = await opened(home);
  starts.push(program.took);
  const session = await firstPage(program);
  firsts.push(session.took);
  for (let each = 0; each < 3; each += 1) {
    floors.push(synced(join(root, 'floor')));
    answers.push(await answered(session, '1.1', `第${run}次，第${each}条`));
  }
  if (process.platform === 'linux') memory.push(memoryOf(program.child));
  program.child.kill();
}
console.log(`Node ${process.version}, ${entries} entries, ${runs} runs, medians`);
told('the address is said after', median(starts));
told('the first page after that', median(firsts));
told('an answer', median(answers));
told('  a sync of as many bytes', median(floors));
if (memory.length > 0) told('memory at most', Math.max(...memory), 'MiB');

const many = await opened(manyDuties());
const session = await firstPage(many);
const duties = await pageOf(session, '/duties');
console.log('\n10,000 duties');
told('the first page', session.took);
told('the page of all duties', duties.took);
told('  its size', duties.text.length / 1024, 'KiB');
if (process.platform === 'linux') told('memory at most', memoryOf(many.child), 'MiB');
many.child.kill();
