// What is handed out, in kB: the packed package, what it takes installed, its dependencies; and what each verb reads of it.
//   npm run bench:size
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const folder = mkdtempSync(join(tmpdir(), 'plan-size-'));
const program = resolve('bin/plan.js');
const kB = (bytes) => `${(bytes / 1000).toFixed(0)} kB`;

const { stdout } = spawnSync('npm', ['pack', '--json', '--dry-run', '--ignore-scripts'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const [packed] = Object.values(JSON.parse(stdout));
console.log(
  `packed ${kB(packed.size)}, installed ${kB(packed.unpackedSize)} in ${packed.files.length} files, 0 dependencies`,
);

const parts = new Map();
for (const { path, size } of packed.files) {
  const part = path.startsWith('dist/types/') ? 'dist/types' : path.includes('/') ? path.split('/')[0] : 'at the root';
  parts.set(part, (parts.get(part) ?? 0) + size);
}
for (const [part, size] of [...parts].sort((a, b) => b[1] - a[1]))
  console.log(`  ${part.padEnd(12)} ${kB(size).padStart(8)}`);

const hook = join(folder, 'hook.cjs');
writeFileSync(
  hook,
  `process.on('exit', () => {
  const { statSync } = require('node:fs');
  const read = Object.keys(require.cache).filter((file) => file !== __filename);
  const bytes = read.reduce((sum, file) => sum + statSync(file).size, 0);
  require('node:fs').writeFileSync(process.env.SIZE_FILE, JSON.stringify({ files: read.length, bytes }));
});`,
);
const env = {
  ...process.env,
  XDG_STATE_HOME: join(folder, 'state'),
  LC_ALL: 'zh_CN.UTF-8',
  SIZE_FILE: join(folder, 'size.json'),
};
const run = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, ['-r', hook, program, ...args], {
    cwd: folder,
    env,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${args.join(' ')}: ${stderr}`);
  return JSON.parse(readFileSync(env.SIZE_FILE, 'utf8'));
};
run('init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师');
console.log('read of it by');
for (const args of [
  ['--version'],
  ['--help'],
  ['status'],
  ['record', '1.1', '--note', '计量'],
  ['validate', resolve('plans/party-governance-2023.yaml')],
  ...['md', 'csv', 'json', 'html', 'xlsx', 'docx'].map((format) => ['report', '-o', `a.${format}`]),
]) {
  const { files, bytes } = run(...args);
  const name = args.map((arg) => (arg.startsWith('/') ? 'FILE' : arg)).join(' ');
  console.log(`  ${name.padEnd(28)} ${kB(bytes).padStart(8)} in ${files} files`);
}
rmSync(folder, { recursive: true });
