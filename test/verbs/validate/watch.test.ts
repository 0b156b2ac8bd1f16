import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { validate } from '../../../src/verbs/validate/validate.ts';
import { callOf } from '../../support/call.ts';
import { environmentIn, programCommand } from '../../support/environment.ts';
import { hostIn } from '../../support/host.ts';
import { planOf } from '../../support/plan-text.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const sound = planOf('id: "1.1", text: 学习');
const broken = planOf('id: 1.10, text: 学习');

function folderWithPlan(): string {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'plans'));
  writeFileSync(join(folder, 'plans/a.yaml'), sound);
  return folder;
}

/** The built program watching a folder; `told` resolves once what it printed since the last call has that in it. */
function watching(folder: string) {
  const [command, ...before] = programCommand;
  const child = spawn(command, [...before, 'validate', '--watch', '-f', 'json:plans/out.json', '-f', 'pretty'], {
    cwd: folder,
    env: environmentIn(folder),
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let [text, wake] = ['', () => {}];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (more: string) => {
      text += more;
      wake();
    });
  }
  const told = async (...words: readonly string[]): Promise<string> => {
    while (!words.every((word) => text.includes(word))) {
      await new Promise<void>((done) => {
        wake = done;
      });
    }
    const had = text;
    text = '';
    return had;
  };
  return { child, told };
}

const waits = '等着下一次改动';

describe('validate --watch', () => {
  it.skipIf(process.platform === 'win32')('checks anew after each change, until Ctrl+C', async () => {
    const folder = folderWithPlan();
    const { child, told } = watching(folder);
    expect(await told('没有问题', waits)).not.toContain('unquoted-id');
    writeFileSync(join(folder, 'plans/a.yaml'), broken);
    await told('unquoted-id', waits);
    // As editors save: another file takes its name.
    writeFileSync(join(folder, 'saved'), sound);
    renameSync(join(folder, 'saved'), join(folder, 'plans/a.yaml'));
    await told('没有问题', waits);
    rmSync(join(folder, 'plans/a.yaml'));
    await told('plans', waits);
    writeFileSync(join(folder, 'plans/b.yml'), broken);
    await told('b.yml', 'unquoted-id', waits);
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
  });

  it('waits through what changes beside plans, and ends for a call that is wrong', async () => {
    const folder = folderWithPlan();
    let [checks, changed, stop] = [0, (_name: string | undefined) => {}, () => {}];
    const host = hostIn(folder, {
      onInterrupt: (given) => {
        stop = given;
        return () => {};
      },
    });
    const disk = {
      ...host.disk,
      watch: (_folder: string, given: (name: string | undefined) => void) => {
        changed = given;
        checks += 1;
        // The third is after the two changes that count.
        queueMicrotask(() => (checks === 3 ? stop() : ['out.json', '.a.swp', 'a.yaml'].forEach(changed)));
        return () => {};
      },
    };
    expect(await validate(callOf('validate', { watch: true }), { ...host, disk })).toBe(130);
    expect(checks).toBe(3);
    await expect(validate(callOf('validate', { watch: true }, ['none.yaml']), host)).rejects.toThrow('no-plan-files');
    await expect(validate(callOf('validate', { watch: true }, ['-']), host)).rejects.toThrow('watch-needs-file');
  });
});
