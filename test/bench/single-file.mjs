// Start-up of the program in one file, as ratios to `node -e 0` of the Node that is in it, runs in turn. Asserts nothing.
//   npm run package -- linux-x64 && npm run bench:single-file -- [out/plan-linux-x64] [path of that node]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const [program = 'out/plan-linux-x64', node = process.execPath] = process.argv.slice(2);
const runs = 31;
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));
const env = { ...process.env, XDG_STATE_HOME: join(folder, 'state'), LC_ALL: 'zh_CN.UTF-8' };
const file = resolve(program);
const commands = {
  'node -e 0': [resolve(node), '-e', '0'],
  'plan --version': [file, '--version'],
  'plan --help': [file, '--help'],
  'plan list': [file, 'list'],
  'plan status': [file, 'status'],
  'plan record': [file, 'record', '1.1', '--note', '计时'],
  'plan report -f md': [file, 'report', '-f', 'md'],
};

function timed([command, ...args]) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(command, args, { cwd: folder, env, stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

timed([file, 'init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
for (let run = -2; run < runs; run += 1) {
  for (const [name, command] of Object.entries(commands)) {
    const time = timed(command);
    if (run >= 0) times[name].push(time);
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const floor = median(times['node -e 0']);
console.log(
  `${spawnSync(resolve(node), ['--version'], { encoding: 'utf8' }).stdout.trim()}, ${runs} interleaved runs, medians`,
);
for (const [name, values] of Object.entries(times)) {
  console.log(
    `${name.padEnd(20)} ${median(values).toFixed(1).padStart(7)} ms  ${(median(values) / floor).toFixed(2)} x`,
  );
}
