// How long a newcomer waits: `npm cit` in a fresh clone, and the program's start against that of bare Node.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

function run(cwd, command, ...args) {
  const { status } = spawnSync(command, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${status}`);
}

/** What is committed is timed; what is being worked on is not in the clone. */
export function printTimes(repo) {
  const folder = mkdtempSync(join(tmpdir(), 'plan-measure-'));
  try {
    run('.', 'git', 'clone', '--quiet', '--no-hardlinks', resolve(repo), folder);
    const start = performance.now();
    run(folder, 'npm', 'cit');
    console.log(`npm cit in a fresh clone: ${Math.round((performance.now() - start) / 1000)} s`);
    run(folder, 'npm', 'run', '--silent', 'bench');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
