// Start-up as ratios to bare `node -e 0`, runs interleaved so that a drifting machine hits all alike. Asserts nothing.
//   npm run bench [-- --runs 41]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 31 : Number(process.argv[at + 1]);
const program = resolve('bin/plan.js');
const plan = resolve('plans/party-governance-2023.yaml');
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const places = { XDG_STATE_HOME: join(folder, 'state'), XDG_CACHE_HOME: join(folder, 'cache') };
const env = { ...process.env, ...places, LC_ALL: 'zh_CN.UTF-8' };

function plainRun(args) {
  const { status, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
}

const count = 200;
plainRun([program, 'init', '--plan', plan, '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
for (let n = 0; n < count; n += 1) {
  const day = `2023-${String((n % 12) + 1).padStart(2, '0')}-${String((n % 28) + 1).padStart(2, '0')}`;
  plainRun([program, 'record', '1.1', '--add', '1', '--on', day]);
}

const commands = {
  'node -e 0': ['-e', '0'],
  'plan --version': [program, '--version'],
  'plan --help': [program, '--help'],
  [`plan status (${count} entries)`]: [program, 'status'],
  'plan validate (one file)': [program, 'validate', plan],
  'plan report -f md': [program, 'report', '-f', 'md'],
  'plan record': [program, 'record', '1.1', '--note', '计时'],
};

const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = -2; run < runs; run += 1) {
  for (const [name, args] of Object.entries(commands)) {
    const start = process.hrtime.bigint();
    plainRun(args);
    if (run >= 0) times[name].push(Number(process.hrtime.bigint() - start) / 1e6);
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = median(times['node -e 0']);
console.log(`Node ${process.version}, ${runs} interleaved runs, medians`);
for (const [name, values] of Object.entries(times)) {
  console.log(
    `${name.padEnd(28)} ${median(values).toFixed(1).padStart(7)} ms  ${(median(values) / floor).toFixed(2)} x`,
  );
}
