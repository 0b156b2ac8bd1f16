// What a ledger costs as it grows, as ratios within one run to a ledger of no entries. Asserts nothing.
//   npm run bench:ledger [-- --entries 0,10000,100000,1000000 --runs 15 --writers 4 --kind school]
import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { benchFolder, partsOfTheProgram, peakWriterIn } from './parts-of-the-program.mjs';

function option(name, usual) {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? usual : process.argv[at + 1];
}

const sizes = option('entries', '0,10000,100000,1000000').split(',').map(Number);
const runs = Number(option('runs', '15'));
const writers = Number(option('writers', '4'));
const kind = option('kind', 'school');
const appends = 200;

const program = resolve('bin/plan.js');
const root = benchFolder();
const contents = `
  export { planId, planText, units, writeHome, writeLedger } from './test/support/large-ledger.ts';
  export { LedgerStore } from './src/store/ledger/ledger-store.ts';
  export { nodeDisk } from './src/store/disk.ts';
  export { readPlan } from './src/core/plan/read-plan.ts';
  export { requirementsOf } from './src/core/plan/plan.ts';
  export { fingerprintOf } from './src/core/ledger/fingerprint.ts';`;

const parts = await partsOfTheProgram(contents, root);
const { LedgerStore, nodeDisk, readPlan, requirementsOf, fingerprintOf } = parts;
const { planId, planText, units, writeHome, writeLedger } = parts;
const { plan, diagnostics } = readPlan(planText(), `${planId}.yaml`);
if (plan === undefined) throw new Error(JSON.stringify(diagnostics));
const prints = new Map(requirementsOf(plan).map((requirement) => [requirement.id, fingerprintOf(requirement)]));

const peakWriter = peakWriterIn(root);

const homes = sizes.map((entries) => {
  const home = join(root, `of-${entries}`);
  writeHome(home, kind);
  const start = performance.now();
  if (entries > 0) writeLedger(join(home, '.plan', 'ledger', planId), entries, { writers, prints });
  console.error(`${entries} entries generated in ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const times = { 'status, first': [], 'status, again': [], record: [], append: [] };
  return { entries, home, times, peaks: [] };
});

/** Milliseconds of a whole process. */
function run(home, args, environment = {}) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: home,
    env: { ...process.env, XDG_STATE_HOME: join(home, 'state'), LC_ALL: 'zh_CN.UTF-8', ...environment },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const spent = Number(process.hrtime.bigint() - start) / 1e6;
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return spent;
}

/** Every measured call without a checkpoint, time and peak memory. */
function firstStatus({ home, times, peaks }) {
  const peak = join(home, 'peak');
  rmSync(join(home, 'state', 'workpoints', 'checkpoints'), { recursive: true, force: true });
  times['status, first'].push(run(home, ['-r', peakWriter, program, 'status'], { PEAK: peak }));
  peaks.push(Number(readFileSync(peak, 'utf8')) / 1024);
}

function storeAt(home) {
  return new LedgerStore({
    folder: join(home, '.plan'),
    stateFolder: join(home, 'state', 'workpoints'),
    disk: nodeDisk,
    now: () => new Date().toISOString(),
    random: (count) => crypto.getRandomValues(new Uint8Array(count)),
    version: 'bench',
  });
}

async function appendOnce({ store, times }) {
  const drafts = [{ kind: 'note', requirement: '1.1', print: prints.get('1.1'), note: '计时' }];
  const start = process.hrtime.bigint();
  await store.append(drafts, { name: '王老师', unit: 'unit-7', plan: planId });
  times.append.push(Number(process.hrtime.bigint() - start) / 1e6);
}

for (let round = 0; round < 3; round += 1) for (const home of homes) firstStatus(home);
for (let round = -2; round < runs; round += 1) {
  for (const { home, times } of homes) {
    const recorded = run(home, [program, 'record', '1.1', '--add', '1', '--on', '2023-06-30']);
    const again = run(home, [program, 'status']);
    if (round < 0) continue;
    times.record.push(recorded);
    times['status, again'].push(again);
  }
}
const stores = homes.map(({ home, times }) => ({ store: storeAt(home), times }));
for (let round = 0; round < appends; round += 1) for (const store of stores) await appendOnce(store);

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const targets = {
  'status, first': 'at a million <= 5,000 ms and 200 MiB',
  'status, again': 'at a million <= 2.5 x',
  record: 'at a million <= 1.1 x',
  append: 'at a million <= 1.25 x',
};

console.log(`Node ${process.version}, ${units} units (this one a ${kind}), ${writers} writers, medians, interleaved`);
for (const [what, target] of Object.entries(targets)) {
  console.log(`\n${what} (${target})`);
  const floor = median(homes[0].times[what]);
  for (const { entries, times, peaks } of homes) {
    const spent = median(times[what]);
    const columns = [
      `${entries.toLocaleString('en').padStart(10)} entries`,
      `${spent.toFixed(spent < 10 ? 3 : 1).padStart(9)} ms`,
      `${(spent / floor).toFixed(2).padStart(6)} x`,
      what === 'status, first' ? `${median(peaks).toFixed(0).padStart(5)} MiB` : '',
    ];
    console.log(columns.join('  ').trimEnd());
  }
}
