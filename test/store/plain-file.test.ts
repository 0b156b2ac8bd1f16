import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { district } from '../support/district.ts';
import { runPlan, schoolFolder } from '../support/program.ts';
import { diskWith } from './ledger/ledger-at.ts';

/** To read from a pipe would wait for ever, the test too: here it is an error. */
function diskThatNeverReads(path: string) {
  return diskWith({
    readBytes: (file) => {
      if (file === path) throw new Error(`was read: ${file}`);
      return nodeDisk.readBytes(file);
    },
  });
}

const onUnix = describe.skipIf(process.platform === 'win32');

onUnix('a pipe or a device where a file of the folder is looked for', () => {
  const makers: readonly (readonly [string, (path: string) => void])[] = [
    ['pipe', (path) => void execFileSync('mkfifo', [path])],
    ['device', (path) => symlinkSync('/dev/zero', path)],
  ];

  it.each(makers)('is refused in one sentence as the settings: a %s', async (_name, make) => {
    const home = await schoolFolder();
    const file = join(home, '.plan/config.yaml');
    rmSync(file);
    make(file);
    const calls = [
      ['status'],
      ['record', '1.1', '--add', '1', '--on', '2023-03-08'],
      ['check'],
      ['report'],
      ['verify'],
    ];
    for (const call of calls) {
      const { code, out, err } = await runPlan(home, call, { disk: diskThatNeverReads(file) });
      expect({ call, code, out }).toEqual({ call, code: 3, out: '' });
      expect(err).toMatch(/^读不了 .*config\.yaml：这是管道或设备，不是普通文件。.*\n$/);
    }
  });

  it.each(makers)('is refused as a plan in plans/: a %s', async (_name, make) => {
    const home = await schoolFolder();
    const file = join(home, 'plans/own.yaml');
    mkdirSync(join(home, 'plans'));
    make(file);
    for (const call of [['status'], ['list']]) {
      const { code, err } = await runPlan(home, call, { disk: diskThatNeverReads(file) });
      expect({ call, code }).toEqual({ call, code: 3 });
      expect(err).toContain('own.yaml：这是管道或设备，不是普通文件');
    }
  });

  it.each(makers)('is a district’s source that could not be read, and stops no other: a %s', async (_name, make) => {
    const place = await district();
    const file = place.path('two/.plan/config.yaml');
    rmSync(file);
    make(file);
    const disk = diskThatNeverReads(file);
    const { out, err } = await runPlan(place.path('bureau'), ['rollup', '../one', '../two'], { disk });
    expect(out).toContain('实验小学');
    expect(`${out}${err}`).toContain('这是管道或设备，不是普通文件');
  });
});

describe('settings too large to be ours', () => {
  it('are refused unread', async () => {
    const home = await schoolFolder();
    const file = join(home, '.plan/config.yaml');
    writeFileSync(file, `${'# '.repeat(40_000)}\n`);
    const { code, err } = await runPlan(home, ['status'], { disk: diskThatNeverReads(file) });
    expect(code).toBe(3);
    expect(err).toMatch(/^读不了 .*config\.yaml：文件太大。/);
  });
});
