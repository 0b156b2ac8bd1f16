import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../../src/store/disk.ts';
import { type LockKeeper, withLock } from '../../../src/store/ledger/lock.ts';
import { isOtherBoot, isSamePlace, isSameStart, type Processes, processesOf } from '../../../src/store/processes.ts';
import { Trouble } from '../../../src/trouble.ts';
import { countedChance } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { diskWith } from './ledger-at.ts';

const machine = '0123456789abcdef';
const chance = countedChance(99);

function keeperWith(change: Partial<LockKeeper> = {}): LockKeeper {
  return { disk: nodeDisk, processes: processesOf(nodeDisk), machine, random: chance, patience: 20, ...change };
}

/** This computer, on which only these processes run: id → start. */
function computerWith(starts: Readonly<Record<number, string>>): Processes {
  return { pid: 1000, host: 'office', startOf: async (pid) => ({ 1000: 'own', ...starts })[pid], bootedAt: () => 0 };
}

/** A lock as its holder left it. */
function heldLock(holder: string): string {
  const path = join(temporaryFolder(), 'x.lock');
  mkdirSync(path);
  writeFileSync(join(path, holder), '');
  return path;
}

const onOffice = keeperWith({ processes: computerWith({ 7: 'then' }) });

async function taken(path: string, keeper = onOffice): Promise<boolean> {
  return withLock(path, keeper, async () => true);
}

describe('a lock', () => {
  test('is held while the work is done, and nothing is left of it afterwards', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    const result = await withLock(path, keeperWith(), async () => {
      const [holder = '', ...others] = readdirSync(path);
      expect(others).toEqual([]);
      expect(holder.split('.')).toContain(String(process.pid));
      return 'done';
    });
    expect(result).toBe('done');
    expect(readdirSync(join(path, '..'))).toEqual([]);
  });

  test('is free again after work that failed', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    await expect(withLock(path, keeperWith(), () => Promise.reject(new Error('failed')))).rejects.toThrow('failed');
    expect(existsSync(path)).toBe(false);
  });

  test('lets only one in at a time', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    let inside = 0;
    const work = async () => {
      inside += 1;
      expect(inside).toBe(1);
      await nodeDisk.list(path);
      inside -= 1;
    };
    await Promise.all(Array.from({ length: 8 }, () => withLock(path, keeperWith({ patience: 5000 }), work)));
    expect(inside).toBe(0);
  });

  test('of a process that really ended is taken over without waiting', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    const processes = processesOf(nodeDisk);
    const start = (await processes.startOf(process.pid)) ?? '';
    const host = processes.host.replace(/[^A-Za-z0-9-]/g, '_');
    const path = heldLock(`${machine}.${host}.${pid}.${start}.aa`);
    expect(await taken(path, keeperWith({ patience: 0 }))).toBe(true);
  });

  test('whose process id another process has got since is taken over', async () => {
    expect(await taken(heldLock(`${machine}.office.7.earlier.aa`))).toBe(true);
  });

  test('that is an empty folder is nobody’s, and taken', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    mkdirSync(path);
    expect(await taken(path)).toBe(true);
  });

  test('is taken over where the system renames onto no folder at all, as Windows', async () => {
    const onlyNew = (from: string, to: string) =>
      existsSync(to) ? Promise.resolve(false) : nodeDisk.renameFolder(from, to);
    const keeper = { ...onOffice, disk: diskWith({ renameFolder: onlyNew }) };
    expect(await taken(heldLock(`${machine}.office.9.then.aa`), keeper)).toBe(true);
    const empty = join(temporaryFolder(), 'x.lock');
    mkdirSync(empty);
    expect(await taken(empty, keeper)).toBe(true);
  });

  test('of a living process is waited for, then refused with its holder, and stays', async () => {
    const path = heldLock(`${machine}.office.7.then.aa`);
    await expect(taken(path)).rejects.toMatchObject({
      code: 'ledger-locked',
      exitCode: 3,
      values: { host: 'office', pid: 7, lock: path },
    });
    expect(readdirSync(path)).toEqual([`${machine}.office.7.then.aa`]);
    expect(readdirSync(join(path, '..'))).toEqual(['x.lock']);
  });

  test('of a living process is got as soon as that lets go', async () => {
    const path = heldLock(`${machine}.office.7.then.aa`);
    let looks = 0;
    const disk = diskWith({
      list: async (folder) => {
        looks += 1;
        if (looks === 3) {
          await nodeDisk.removeFile(join(path, `${machine}.office.7.then.aa`));
          await nodeDisk.removeEmptyFolder(path);
        }
        return nodeDisk.list(folder);
      },
    });
    expect(await taken(path, { ...onOffice, disk, patience: 5000 })).toBe(true);
  });

  test.each([
    ['another machine', `fedcba9876543210.office.9.then.aa`],
    ['another computer with the same state folder', `${machine}.library.9.then.aa`],
    ['something that is no holder', 'desktop.ini'],
  ])('of %s is waited for, never taken over', async (_, holder) => {
    const path = heldLock(holder);
    await expect(taken(path)).rejects.toMatchObject({ code: 'ledger-locked' });
    expect(readdirSync(path)).toEqual([holder]);
  });

  describe('whose holder cannot be seen from here', () => {
    const [boot, space] = ['abcd1234', '4026531836'];
    const here = (bootedAt: number) => ({
      ...computerWith({ 1000: `${boot}n${space}t500` }),
      bootedAt: () => bootedAt,
    });
    const [longAgo, inTheFuture] = [0, Date.now() + 3_600_000];

    test.each([
      ['in another namespace of this boot, as another container with the same home', `${boot}n4026532999t55`],
      ['of whom 0.1.0 said no namespace', `${boot}t55`],
      ['of whom nothing is known', 'unknown'],
    ])('%s: never taken over', async (_, start) => {
      const holder = `${machine}.office.9.${start}.aa`;
      for (const bootedAt of [longAgo, inTheFuture]) {
        const path = heldLock(holder);
        const attempt = taken(path, keeperWith({ processes: here(bootedAt) }));
        await expect(attempt).rejects.toMatchObject({ code: 'ledger-locked', values: { pid: 9 } });
        expect(readdirSync(path)).toEqual([holder]);
      }
    });

    test('of another boot: taken over only if the lock is older than this boot, as a cloned computer may hold it', async () => {
      const holder = `${machine}.office.9.ffff1234n${space}t55.aa`;
      const refused = taken(heldLock(holder), keeperWith({ processes: here(longAgo) }));
      await expect(refused).rejects.toMatchObject({ code: 'ledger-locked' });
      expect(await taken(heldLock(holder), keeperWith({ processes: here(inTheFuture) }))).toBe(true);
    });

    test('that we ourselves know nothing of our place, as under a foreign /proc: waited for', async () => {
      const processes = {
        ...here(inTheFuture),
        startOf: async (pid: number) => (pid === 1000 ? 'unknown' : undefined),
      };
      const attempt = taken(heldLock(`${machine}.office.9.${boot}n${space}t55.aa`), keeperWith({ processes }));
      await expect(attempt).rejects.toMatchObject({ code: 'ledger-locked' });
    });
  });

  test('taken over by one is not lost to another who saw the same dead holder', async () => {
    const dead = `${machine}.office.9.then.aa`;
    const path = heldLock(dead);
    const order: string[] = [];
    // The second one looks while the first is already in, and acts on the dead holder that it saw before.
    const late = diskWith({
      list: async (folder) => (folder === path && order.length === 1 ? [dead] : nodeDisk.list(folder)),
    });
    await withLock(path, onOffice, async () => {
      order.push('first');
      const second = withLock(path, { ...onOffice, disk: late }, async () => order.push('second'));
      await expect(second).rejects.toMatchObject({ code: 'ledger-locked' });
      expect(readdirSync(path)).toHaveLength(1);
    });
    expect(order).toEqual(['first']);
  });

  test('that a process made and never took, because it ended, is cleared away; that of a living one is not', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    for (const holder of [`${machine}.office.9.then.aa`, `${machine}.office.7.then.bb`]) {
      mkdirSync(`${path}.${holder}`);
      writeFileSync(join(`${path}.${holder}`, holder), '');
    }
    await taken(path);
    expect(readdirSync(join(path, '..'))).toEqual([`x.lock.${machine}.office.7.then.bb`]);
  });

  test('that cannot be removed does not undo what was done under it', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    const removeFile = (file: string) => Promise.reject(new Trouble('file-unwritable', { file, why: 'EIO' }));
    expect(await taken(path, { ...onOffice, disk: diskWith({ removeFile }) })).toBe(true);
  });

  test('holds where its computer has any name', async () => {
    const path = join(temporaryFolder(), 'x.lock');
    const processes = { ...computerWith({}), host: '王老师的电脑.local/..' };
    expect(await taken(path, keeperWith({ processes }))).toBe(true);
  });
});

describe('the start of a process', () => {
  test('is known of this process, and of none that is not there', async () => {
    const processes = processesOf(nodeDisk);
    const start = await processes.startOf(process.pid);
    expect(start).toBeDefined();
    expect(await processes.startOf(process.pid)).toBe(start);
    expect(await processes.startOf(spawnSync(process.execPath, ['--version']).pid)).toBeUndefined();
  });

  test.each([
    ['abcd1234t55', 'abcd1234t55', true],
    ['abcd1234t55', 'abcd1234t56', false],
    ['abcd1234t55', 'ffff1234t55', false],
    ['boot1700000000', 'boot1700000003', true],
    ['boot1700000000', 'boot1700009000', false],
    ['unknown', 'abcd1234t55', true],
    ['boot1700000000', 'abcd1234t55', false],
  ])('%s and %s can be one: %s', (a, b, same) => {
    expect(isSameStart(a, b)).toBe(same);
    expect(isSameStart(b, a)).toBe(same);
  });

  test.each([
    ['abcd1234n1t55', 'abcd1234n1t77', true, false],
    ['abcd1234n1t55', 'abcd1234n2t55', false, false],
    ['abcd1234n1t55', 'ffff1234n1t55', false, true],
    ['abcd1234n1t55', 'abcd1234t55', false, false],
    ['boot1700000000', 'boot1700000003', true, false],
    ['boot1700000000', 'boot1700009000', false, true],
    ['unknown', 'unknown', false, false],
    ['unknown', 'abcd1234n1t55', false, false],
  ])('%s can be looked at from %s: %s; is of another boot: %s', (a, b, place, boot) => {
    expect([isSamePlace(a, b), isSamePlace(b, a)]).toEqual([place, place]);
    expect([isOtherBoot(a, b), isOtherBoot(b, a)]).toEqual([boot, boot]);
  });
});
