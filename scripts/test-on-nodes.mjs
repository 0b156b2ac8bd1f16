// Runs the end-to-end tests with other versions of Node, whose binaries npm ships as packages:
//   npm run test:nodes [-- 22 24 26]
// The program under test runs on that Node; vitest itself runs on it too where it can.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const wanted = process.argv.slice(2);
const versions = wanted.length > 0 ? wanted : ['20', '22', '24', '26'];
const folder = mkdtempSync(join(tmpdir(), 'plan-nodes-'));
writeFileSync(join(folder, 'package.json'), '{ "private": true }');

let failed = 0;
for (const version of versions) {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;
  spawnSync('npm', ['install', '--no-save', '--prefix', folder, `${name}@${version}`], { stdio: 'ignore' });
  const binary = join(folder, 'node_modules', name, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (!existsSync(binary)) {
    console.log(`Node ${version}: npm has no ${name}@${version} to install; not tested`);
    failed += 1;
    continue;
  }
  const { stdout } = spawnSync(binary, ['--version'], { encoding: 'utf8' });
  console.log(`\n== Node ${stdout.trim()}`);
  const { status } = spawnSync(binary, ['node_modules/vitest/vitest.mjs', 'run'], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${join(binary, '..')}:${process.env.PATH}` },
  });
  if (status !== 0) failed += 1;
}
rmSync(folder, { recursive: true, force: true });
console.log(`\n${versions.length - failed} of ${versions.length} Node versions passed`);
process.exitCode = failed === 0 ? 0 : 1;
