// How `plan validate` grows with one file: whole processes, run in turn, above what the smallest file takes. Asserts nothing.
//   npm run bench:large [-- --runs 7]
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { soundPlan } from './sound-plan.mjs';

const at = process.argv.indexOf('--runs');
const runs = at < 0 ? 5 : Number(process.argv[at + 1]);
const program = resolve('bin/plan.js');
const folder = mkdtempSync(join(tmpdir(), 'plan-bench-'));

/** A plan with so many kinds of unit in one map, the last of them doubled. */
function manyKeys(count, comment) {
  const keys = Array.from({ length: count }, (_, n) => `  kind-${n}: 学校\n`).join('');
  const units = /^units:.*$/m;
  const plan = soundPlan(1, 'keys');
  if (!units.test(plan)) throw new Error('the plan has no units in one line');
  return plan.replace(units, `units:${comment}\n${keys}  kind-${count - 1}: 学校`);
}

// An anchor is nothing that a plan has, so that the thorough reader reads all of it.
const series = {
  'keys in one map': [4000, 16_000, 64_000].map((count) => [count, manyKeys(count, '')]),
  'keys in one map, by the thorough reader': [4000, 16_000].map((count) => [count, manyKeys(count, ' &all')]),
  'requirements in one file': [1000, 10_000, 100_000].map((count) => [count, soundPlan(count, 'large')]),
};

function timed(file) {
  const start = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, [program, 'validate', file, '-f', 'json'], { stdio: 'pipe' });
  if (status > 1 || status === null) throw new Error(`${file}: ${status} ${stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e6;
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];

try {
  console.log(`Node ${process.version}, ${runs} interleaved runs, medians above a file of one requirement`);
  const smallest = join(folder, 'smallest.yaml');
  writeFileSync(smallest, soundPlan(1, 'smallest'));
  for (const [name, each] of Object.entries(series)) {
    const files = each.map(([count, text], n) => {
      const file = join(folder, `${n}.yaml`);
      writeFileSync(file, text);
      return { count, file, times: [] };
    });
    const least = [];
    for (let run = 0; run < runs; run += 1) {
      least.push(timed(smallest));
      for (const { file, times } of files) times.push(timed(file));
    }
    console.log(`\n${name} (the smallest file: ${median(least).toFixed(0)} ms)`);
    const above = files.map(({ times }) => median(times) - median(least));
    for (const [n, { count, file }] of files.entries()) {
      const step =
        n === 0 ? '' : `${(above[n] / above[n - 1]).toFixed(1)} x for ${count / files[n - 1].count} x as many`;
      const size = (statSync(file).size / 2 ** 20).toFixed(1);
      console.log(
        `${String(count).padStart(8)}  ${size.padStart(5)} MiB  ${above[n].toFixed(0).padStart(6)} ms  ${step}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
