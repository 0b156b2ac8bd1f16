// Feeds spoilt plans to the reader until the time is over: `npm run fuzz -- 300` for five minutes, 30 s by default.
// An input that makes it throw, or take too long for its size, is written to test/fixtures/crashes/, which a test runs.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const crashes = join(root, 'test/fixtures/crashes');
const seconds = Number(process.argv[2] ?? 30);
const mostMilliseconds = 2000;
const mostLength = 20_000;

const folders = ['test/fuzz/seeds', 'test/fixtures/valid', 'test/fixtures/invalid', 'test/fixtures/crashes'];
const seeds = folders.flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => readFileSync(join(root, folder, name))),
);
/** What means something to YAML, to the plan's rules, or to neither and is rare. */
const pieces = [
  ...[
    '\n',
    '\r',
    '\r\n',
    '\t',
    ' ',
    '  ',
    ': ',
    '- ',
    '? ',
    '#',
    ' # ',
    ',',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '!',
    '!!str ',
    '|',
    '>-',
    '|2\n',
    '"',
    "'",
  ],
  ...[
    '%YAML 1.2\n',
    '---\n',
    '...\n',
    '<<: ',
    '~',
    'null',
    'true',
    '1.10',
    '0x1F',
    '.nan',
    '1e400',
    '100%',
    '\u0000',
    '\u0085',
    '\u2028',
    '\ufeff',
  ],
  ...[
    '\\ud800',
    '\\',
    '：',
    '，',
    '不少于2次',
    '“',
    '𠮷',
    '__proto__: ',
    'constructor: ',
    'every: month',
    'every: 2 months',
    'by: 31',
    'due: 2024-02-30',
    'at-least: ',
    'x-: ',
    '# plan-disable',
  ],
].map((piece) => Buffer.from(piece));

const { outputFiles } = await build({
  stdin: {
    contents: `export { readPlan } from './src/core/plan/read-plan.ts'; export { decodeText } from './src/store/text-file.ts';`,
    resolveDir: root,
    loader: 'ts',
  },
  bundle: true,
  platform: 'node',
  format: 'cjs',
  write: false,
  logLevel: 'error',
});
const made = { exports: {} };
new Function('module', 'exports', 'require', outputFiles[0].text)(made, made.exports, createRequire(import.meta.url));
const { readPlan, decodeText } = made.exports;

const below = (count) => Math.floor(Math.random() * count);
const oneOf = (list) => list[below(list.length)];

/** One change: a piece put in, a stretch dropped, doubled, moved in from another seed, or a byte turned. */
function changed(bytes) {
  const from = below(bytes.length + 1);
  const to = Math.min(bytes.length, from + below(below(2) ? 8 : 200));
  const [head, middle, tail] = [bytes.subarray(0, from), bytes.subarray(from, to), bytes.subarray(to)];
  switch (below(6)) {
    case 0:
      return Buffer.concat([head, tail]);
    case 1:
      return Buffer.concat([head, middle, middle, tail]);
    case 2:
      return Buffer.concat([head, oneOf(seeds).subarray(0, below(200)), tail]);
    case 3:
      return Buffer.concat([head, Buffer.from([below(256)]), tail]);
    default:
      return Buffer.concat([head, oneOf(pieces), middle, tail]);
  }
}

function mutant() {
  let bytes = oneOf(seeds);
  for (let left = 1 + below(6); left > 0; left -= 1) bytes = changed(bytes).subarray(0, mostLength);
  return bytes;
}

/** What is wrong with how the reader takes these bytes; `undefined` where nothing is. */
function fault(bytes) {
  const begin = performance.now();
  try {
    const decoded = decodeText(bytes);
    if (!('text' in decoded)) return undefined;
    const { plan, diagnostics } = readPlan(decoded.text, 'fuzz.yaml');
    if (plan === undefined && diagnostics.length === 0) return 'neither a plan nor a finding';
    JSON.stringify(diagnostics);
  } catch (error) {
    return String(error?.stack ?? error);
  }
  const taken = performance.now() - begin;
  return taken > mostMilliseconds ? `took ${Math.round(taken)} ms` : undefined;
}

/** Each kind of fault once: its first two lines tell the kinds apart. */
const known = new Set();
const end = performance.now() + seconds * 1000;
let runs = 0;
while (performance.now() < end) {
  const bytes = mutant();
  runs += 1;
  const found = fault(bytes);
  const kind = found?.split('\n').slice(0, 2).join('\n');
  if (found === undefined || known.has(kind)) continue;
  known.add(kind);
  const path = join(crashes, `${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}.yaml`);
  writeFileSync(path, bytes);
  console.log(`${path}\n${found}\n`);
}
console.log(`${runs} inputs, ${known.size} faults`);
process.exitCode = known.size > 0 ? 1 : 0;
