import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder.ts';

const root = resolve(import.meta.dirname, '../..');
const hasPreCommit = spawnSync('pre-commit', ['--version']).status === 0;
const sound = readFileSync(join(root, 'test/fixtures/valid/calendar-year.yaml'), 'utf8');

/** A repository with the hook of the manual, in which the packed package stands for the one on npm. */
function repositoryWithHook(): string {
  const folder = temporaryFolder();
  const output = execFileSync('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
  });
  const [{ filename }] = JSON.parse(output) as [{ filename: string }];
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  const hook = readFileSync(join(root, 'docs/ci/pre-commit.yaml'), 'utf8');
  expect(hook).toContain(`[workpoints@${version}]`);
  writeFileSync(
    join(folder, '.pre-commit-config.yaml'),
    hook.replace(`workpoints@${version}`, `"${join(folder, filename)}"`),
  );
  execFileSync('git', ['init', '-q'], { cwd: folder });
  return folder;
}

function commitCheck(folder: string): { readonly status: number | null; readonly out: string } {
  execFileSync('git', ['add', 'plans'], { cwd: folder });
  const env = { ...process.env, PRE_COMMIT_HOME: join(folder, 'cache') };
  const { status, stdout, stderr } = spawnSync('pre-commit', ['run'], { cwd: folder, env, encoding: 'utf8' });
  return { status, out: `${stdout}${stderr}` };
}

describe.skipIf(!hasPreCommit)('the hook, in the real pre-commit', () => {
  it('installs, lets a sound plan pass, and stops a broken one', () => {
    const folder = repositoryWithHook();
    mkdirSync(join(folder, 'plans'));
    writeFileSync(join(folder, 'plans/2024 要点.yaml'), sound);
    expect(commitCheck(folder)).toMatchObject({ status: 0, out: expect.stringContaining('Passed') });
    writeFileSync(join(folder, 'plans/2024 要点.yaml'), sound.replace(/^title:.*\n/m, ''));
    expect(commitCheck(folder)).toMatchObject({ status: 1, out: expect.stringContaining('[missing-key]') });
  });
});
