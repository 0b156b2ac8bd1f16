import { spawnSync } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

function mounted(...args: readonly string[]): boolean {
  return process.platform === 'linux' && spawnSync('mount', args, { stdio: 'ignore' }).status === 0;
}

/** Whether this user may mount anything here: root outside a locked-down container. */
export const mayMount: boolean = probe();

function probe(): boolean {
  const place = mkdtempSync(join(tmpdir(), 'plan-mount-'));
  const may = mounted('-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', place);
  if (may) spawnSync('umount', [place]);
  rmSync(place, { recursive: true, force: true });
  return may;
}

/** A disk of its own with so many KiB, for one test. */
export function smallDisk(kibibytes: number): string {
  const place = realpathSync(mkdtempSync(join(tmpdir(), 'plan-disk-')));
  if (!mounted('-t', 'tmpfs', '-o', `size=${kibibytes}k`, 'tmpfs', place)) throw new Error(`cannot mount ${place}`);
  onTestFinished(() => {
    spawnSync('umount', ['-l', place]);
    rmSync(place, { recursive: true, force: true });
  });
  return place;
}

/** Makes a folder read-only, as a disk that is mounted so; gives what ends it. */
export function readOnlyMount(folder: string): () => void {
  if (!mounted('--bind', folder, folder)) throw new Error(`cannot mount ${folder}`);
  const end = (): void => void spawnSync('umount', ['-l', folder]);
  onTestFinished(end);
  if (!mounted('-o', 'remount,ro,bind', folder)) throw new Error(`cannot make ${folder} read-only`);
  return end;
}
