import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runBuilt, temporaryHome } from '../support/program.ts';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
/** From 22.8 on Node itself keeps what was compiled, and a program in one file keeps nothing. */
const keepsItself =
  (major < 22 || (major === 22 && minor < 8)) && !process.env.PLAN_TEST_PROGRAM && process.platform !== 'win32';

function validated(home: string, env: Readonly<Record<string, string>> = {}) {
  return runBuilt(home, ['validate', 'plan.yaml'], { env: { XDG_CACHE_HOME: join(home, 'cache'), ...env } });
}

function homeWithPlan(): string {
  const home = temporaryHome();
  writeFileSync(join(home, 'plan.yaml'), readFileSync('plans/party-governance-2023.yaml'));
  return home;
}

const folderIn = (home: string) => join(home, 'cache/workpoints/compiled');

describe.runIf(keepsItself)('what was compiled', () => {
  it('is kept for the next call of the same verb, which says the same', async () => {
    const home = homeWithPlan();
    const first = await validated(home);
    const [name = '', ...others] = readdirSync(folderIn(home));
    expect(others).toEqual([]);
    const { ino } = statSync(join(folderIn(home), name));
    expect(await validated(home)).toEqual(first);
    expect(statSync(join(folderIn(home), name)).ino).toBe(ino);
  });

  it('is made anew where what is kept is cut off, damaged or none', async () => {
    const home = homeWithPlan();
    const first = await validated(home);
    const [name = ''] = readdirSync(folderIn(home));
    const file = join(folderIn(home), name);
    const sound = readFileSync(file);
    const wiped = (at: number) => Buffer.concat([sound.subarray(0, at), Buffer.alloc(9), sound.subarray(at + 9)]);
    const cut = [sound.subarray(0, 5000), sound.subarray(0, sound.length / 2), sound.subarray(0, -5001)];
    const third = Math.floor(sound.length / 3);
    for (const damaged of [...cut, wiped(4000), wiped(third), wiped(2 * third), Buffer.alloc(99), Buffer.alloc(0)]) {
      writeFileSync(file, damaged);
      expect(await validated(home)).toEqual(first);
      expect(readFileSync(file).length).toBeGreaterThan(sound.length * 0.9);
    }
  });

  it('is kept of no call that came to nothing', async () => {
    const home = temporaryHome();
    expect((await validated(home)).code).toBe(2);
    expect(existsSync(folderIn(home))).toBe(false);
  });

  it('is neither kept nor read where others may write, nor where it is not wanted', async () => {
    const home = homeWithPlan();
    await validated(home, { NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(existsSync(folderIn(home))).toBe(false);
    mkdirSync(folderIn(home), { recursive: true });
    chmodSync(folderIn(home), 0o777);
    expect((await validated(home)).code).toBe(0);
    expect(readdirSync(folderIn(home))).toEqual([]);
  });
});
