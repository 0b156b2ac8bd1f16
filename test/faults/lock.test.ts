import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { processesOf } from '../../src/store/processes.ts';
import { noting, type SchoolLedger, schoolLedger } from './school-ledger.ts';

/** A process that does nothing until it is told to end. */
async function idleProcess(): Promise<{ readonly pid: number; readonly start: string; end(): Promise<void> }> {
  const child = spawn(process.execPath, ['-e', 'process.stdin.resume()'], { stdio: ['pipe', 'ignore', 'ignore'] });
  const pid = child.pid ?? 0;
  const start = (await processesOf(nodeDisk).startOf(pid)) ?? '';
  const end = () =>
    new Promise<void>((done) => {
      child.on('close', () => done()).kill('SIGKILL');
    });
  return { pid, start, end };
}

/** The lock of the ledger's only writer, as that process of this computer would hold it. */
function lockHeldBy(
  { pid, start }: { readonly pid: number; readonly start: string },
  { home, file }: SchoolLedger,
): string {
  const [machine] = readdirSync(join(home, '.state/workpoints/machine'));
  const path = file().path.replace('.jsonl', '.lock');
  mkdirSync(path);
  writeFileSync(join(path, `${machine}.${hostname().replace(/[^A-Za-z0-9-]/g, '_')}.${pid}.${start}.0a0b0c0d0e0f`), '');
  return path;
}

const noPatience = { PLAN_LOCK_PATIENCE: '0' };

describe('the lock', () => {
  test('of a process that was killed is taken over at once', async () => {
    const ledger = await schoolLedger();
    await ledger.note('一');
    const dead = await idleProcess();
    await dead.end();
    const path = lockHeldBy(dead, ledger);
    expect(await ledger.runWith(noPatience, ...noting('二'))).toMatchObject({ code: 0 });
    expect(existsSync(path)).toBe(false);
    expect(ledger.found()).toMatchObject({ notes: ['一', '二'], faults: [] });
  });

  test('of a living process is waited for, then refused with its holder; and got as soon as that has ended', async () => {
    const ledger = await schoolLedger();
    await ledger.note('一');
    const living = await idleProcess();
    const path = lockHeldBy(living, ledger);
    const started = performance.now();
    const { code, err } = await ledger.runWith({ PLAN_LOCK_PATIENCE: '400' }, ...noting('二'));
    expect(performance.now() - started).toBeGreaterThan(400);
    expect(code).toBe(3);
    expect(err).toContain(`进程 ${living.pid}`);
    expect(err).toContain(path);
    expect(ledger.found()).toMatchObject({ notes: ['一'], faults: [] });
    const waiting = ledger.note('三');
    await living.end();
    expect(await waiting).toMatchObject({ code: 0 });
    expect(ledger.found()).toMatchObject({ notes: ['一', '三'], faults: [] });
    expect(existsSync(path)).toBe(false);
  });

  test('of a process that cannot be seen from here, as in another container, is never taken over', async () => {
    const ledger = await schoolLedger();
    await ledger.note('一');
    const path = lockHeldBy({ pid: 7, start: 'abcd1234n1t55' }, ledger);
    const { code, err } = await ledger.runWith(noPatience, ...noting('二'));
    expect({ code, err }).toMatchObject({ code: 3, err: expect.stringContaining('进程 7') });
    expect(readdirSync(path)).toHaveLength(1);
    expect(ledger.found()).toMatchObject({ notes: ['一'], faults: [] });
  });

  test('of another computer is never taken over', async () => {
    const ledger = await schoolLedger();
    await ledger.note('一');
    const path = ledger.file().path.replace('.jsonl', '.lock');
    mkdirSync(path);
    writeFileSync(join(path, 'fedcba9876543210.library.7.boot1.0a0b0c0d0e0f'), '');
    const { code, err } = await ledger.runWith(noPatience, ...noting('二'));
    expect(code).toBe(3);
    expect(err).toContain('电脑 library 上的进程 7');
    rmSync(path, { recursive: true });
    expect(await ledger.note('三')).toMatchObject({ code: 0 });
    expect(ledger.found().notes).toEqual(['一', '三']);
  });
});
