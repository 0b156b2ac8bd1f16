import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { environmentIn, programCommand, runBuilt, temporaryHome } from '../support/program.ts';

const [command, ...before] = programCommand;

describe('the built program', () => {
  it('answers its version', async () => {
    expect(await runBuilt(temporaryHome(), ['--version'])).toEqual({
      code: 0,
      out: `${packageJson.version}\n`,
      err: '',
    });
  });

  it('does the main job: set up, record, status, report, verify', async () => {
    const home = temporaryHome();
    writeFileSync(join(home, '会议记录.docx'), '会议');
    const steps = [
      ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师'],
      ['record', '1.1', '--add', '2', '--on', '2023-03-08', '--evidence', '会议记录.docx'],
      ['status'],
      ['report', '-o', '自查报告.md'],
      ['verify'],
      ['validate'],
    ];
    // `validate` finds no plans/ here: the call is wrong, and says so.
    const codes = [0, 0, 0, 0, 0, 2];
    for (const [index, args] of steps.entries()) {
      const { code, err } = await runBuilt(home, args);
      expect({ args, code }, err).toEqual({ args, code: codes[index] });
    }
  });

  it('speaks the language of the locale, and the one asked for', async () => {
    const home = temporaryHome();
    expect((await runBuilt(home, ['--help'])).out).toContain('用法：');
    expect((await runBuilt(home, ['--help'], { env: { LANG: 'en_GB.UTF-8' } })).out).toContain('Usage:');
    expect((await runBuilt(home, ['--help'], { env: { LANG: 'C' } })).out).toContain('用法：');
    expect((await runBuilt(home, ['recrod', '--lang', 'en'])).err).toContain('did you mean plan record?');
    expect((await runBuilt(home, ['status'], { env: { LC_ALL: 'de_DE.UTF-8' } })).err).toContain('There is no ledger');
  });

  it.skipIf(process.env.PLAN_TEST_PROGRAM)('names its source lines where somebody looks for what failed', async () => {
    const home = temporaryHome();
    const { err } = await runBuilt(home, ['status'], {
      env: { PLAN_DEBUG: '1', NODE_OPTIONS: '--enable-source-maps' },
    });
    for (const file of ['app/workspace/workspace', 'verbs/status', 'cli/program']) {
      expect(err).toMatch(new RegExp(`src.${file.replaceAll('/', '.')}\\.ts:\\d+`));
    }
  });

  it('takes a pipe that closes early for no error', async () => {
    const home = temporaryHome();
    const child = spawn(command, [...before, 'check', '--only', 'all'], { cwd: home, env: environmentIn(home) });
    let err = '';
    child.stderr.on('data', (data) => {
      err += data;
    });
    child.stdout.destroy();
    const code = await new Promise((done) => child.on('close', done));
    expect({ code, err }).toEqual({ code: 0, err: '' });
  });

  it.runIf(existsSync('/dev/full'))('says in one sentence that a full disk took the result', async () => {
    const home = temporaryHome();
    const full = openSync('/dev/full', 'w');
    const child = spawn(command, [...before, 'check'], {
      cwd: home,
      env: environmentIn(home),
      stdio: ['ignore', full, 'pipe'],
    });
    let err = '';
    child.stderr?.on('data', (data) => {
      err += data;
    });
    const code = await new Promise((done) => child.on('close', done));
    closeSync(full);
    expect({ code, lines: err.trim().split('\n').length }).toEqual({ code: 3, lines: 1 });
    expect(err).toContain('ENOSPC');
  });

  it('shows no stack, except to who asks for it', async () => {
    const home = temporaryHome();
    const args = ['show', '9.9'];
    expect((await runBuilt(home, args)).err).not.toMatch(/\n\s+at /);
    expect((await runBuilt(home, args, { env: { PLAN_DEBUG: '1' } })).err).toMatch(/\n\s+at /);
  });
});
