import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { verbs } from '../../src/cli/verbs.ts';
import { asCalled, callCommands, commandFor } from '../../src/words/command-name.ts';
import { inEachLanguage } from '../../src/words/table.ts';
import { temporaryHome } from '../support/program.ts';

const npx = 'npx workpoints';

afterEach(() => callCommands('plan'));

describe('what commands are called in all that is said', () => {
  it.each([
    ['/home/u/.npm/_npx/1f/node_modules/.bin/plan', npx],
    ['/home/u/.npm/_npx/1f/node_modules/.bin/workpoints', npx],
    ['C:\\npm-cache\\_npx\\1f\\node_modules\\workpoints\\bin\\plan.js', npx],
    ['/usr/local/bin/workpoints', npx],
    ['/usr/local/bin/plan', 'plan'],
    ['/home/u/workpoints/bin/plan.js', 'plan'],
    [undefined, 'plan'],
  ])('is by how the program was started: %s', (script, name) => {
    expect(commandFor(script)).toBe(name);
  });

  it('every verb, and nothing that only looks like one', () => {
    callCommands(npx);
    for (const { name } of verbs) expect(asCalled(`run plan ${name}.`)).toBe(`run npx workpoints ${name}.`);
    expect(asCalled('先 plan help targets，再plan check 1.1')).toBe(
      '先 npx workpoints help targets，再npx workpoints check 1.1',
    );
    for (const text of ['the plan of a year', 'my-plan check', '.plan check', 'plan checks nothing', npx])
      expect(asCalled(text)).toBe(text);
  });

  it('in sentences of every form, but not in the values that are filled in', () => {
    const say = inEachLanguage({
      zh: {
        still: '请用 plan check',
        filled: '{note}：plan undo',
        made: ({ id }: { id: string }) => `plan show ${id}`,
      },
      en: { still: 'run plan check', filled: '{note}: plan undo', made: '{id}: plan show' },
    });
    callCommands(npx);
    expect(say.zh.still).toBe('请用 npx workpoints check');
    expect(say.zh.filled({ note: 'plan check' })).toBe('plan check：npx workpoints undo');
    expect(say.zh.made({ id: '1.1' })).toBe('npx workpoints show 1.1');
  });

  it.runIf(process.platform !== 'win32')('by npx nobody is told of a command that is not there', () => {
    const home = temporaryHome();
    const bin = join(home, '_npx/1f/node_modules/.bin');
    mkdirSync(bin, { recursive: true });
    symlinkSync(resolve(import.meta.dirname, '../../bin/plan.js'), join(bin, 'workpoints'));
    const calls = [
      [],
      ['--help'],
      ['check', '--help'],
      ['help', 'topics'],
      ['help', 'ledger'],
      ['shwo'],
      ['undo'],
      ['export'],
    ];
    for (const args of calls) {
      const { stdout, stderr } = spawnSync(process.execPath, [join(bin, 'workpoints'), ...args, '--lang', 'en'], {
        cwd: home,
        encoding: 'utf8',
      });
      expect(`${stdout}${stderr}`).toContain(npx);
      expect(`${stdout}${stderr}`).not.toMatch(
        /(?<![\w/.-])plan (?:--help|check|status|init|show|help|export|record|list)\b/,
      );
    }
  });
});
