import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { environmentIn, type Finished, program, runPlan, temporaryHome } from '../support/program.ts';
import { mayMount, readOnlyMount, smallDisk } from './mounts.ts';
import { noting, type SchoolLedger, schoolLedger } from './school-ledger.ts';

/** Runs the built program where no file may grow beyond so many blocks of 512 bytes. */
function noteWithin(blocks: number, home: string, text: string): Finished {
  const limited = 'ulimit -f "$0" && exec "$@"';
  const args = ['-c', limited, `${blocks}`, process.execPath, program, ...noting(text)];
  const { status, stdout, stderr } = spawnSync('sh', args, { cwd: home, env: environmentIn(home), encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

const block = 512;

describe.skipIf(process.platform === 'win32')('a limit on the size of files, by ulimit', () => {
  test('met before, within or right after the line: exit 3 and nothing written, or the whole of it', async () => {
    const { home, note, run, file, found } = await schoolLedger();
    await note('一');
    const texts = ['一'];
    const line = file().bytes.length;
    const met = { before: 0, within: 0, after: 0 };
    for (let round = 0; round < 12; round += 1) {
      const before = file().bytes;
      // From no room at all to more than the line takes.
      const limit = Math.floor(before.length / block) + (round % 4);
      const room = limit * block - before.length;
      const text = `第 ${round} 次${'，又一次'.repeat(round)}`;
      const { code, err } = noteWithin(limit, home, text);
      if (code === 0) {
        texts.push(text);
        met.after += 1;
        expect(room).toBeGreaterThan(line / 2);
      } else {
        expect({ code, room }).toEqual({ code: 3, room });
        expect(err).toContain('什么都没有记下');
        expect(file().bytes).toEqual(before);
        met[room <= 0 ? 'before' : 'within'] += 1;
      }
      expect(found()).toMatchObject({ notes: texts, faults: [] });
    }
    expect(Math.min(met.before, met.within, met.after), JSON.stringify(met)).toBeGreaterThan(0);
    expect(await note('终')).toMatchObject({ code: 0 });
    expect(await run('verify')).toMatchObject({ code: 0 });
  });
});

/** A school's ledger on a small disk; what the machine keeps for itself lies elsewhere, as it mostly does. */
async function ledgerOnSmallDisk(kibibytes: number): Promise<SchoolLedger & { readonly disk: string }> {
  const disk = smallDisk(kibibytes);
  const made = await runPlan(disk, ['init', '--unit', '实验小学', '--kind', 'school', '--recorder', '王老师']);
  expect(made.code, made.err).toBe(0);
  return { ...(await schoolLedger(disk)), disk };
}

/** Takes all the room that is left on a disk. */
function fill(disk: string): string {
  const filler = join(disk, 'filler');
  spawnSync('dd', ['if=/dev/zero', `of=${filler}`, 'bs=1024'], { stdio: 'ignore' });
  return filler;
}

const small = mayMount
  ? 'a small disk that is really full'
  : 'a small disk that is really full (left out: this user may not mount one)';

describe.skipIf(!mayMount)(small, () => {
  test('before the first line: exit 3 in plain words, and no file is left', async () => {
    const { disk, folder, runWith, found } = await ledgerOnSmallDisk(512);
    const elsewhere = { XDG_STATE_HOME: temporaryHome() };
    fill(disk);
    const { code, err } = await runWith(elsewhere, ...noting('一'));
    expect(code).toBe(3);
    expect(err).toContain('磁盘已满');
    expect(readdirSync(join(folder, '..')).length).toBeLessThanOrEqual(1);
    expect(found()).toMatchObject({ notes: [], entries: 0 });
  });

  test('within a line, wherever its page ends: the ledger is what it was, and goes on once there is room', async () => {
    const { disk, runWith, file, found } = await ledgerOnSmallDisk(512);
    const elsewhere = { XDG_STATE_HOME: temporaryHome() };
    const note = (text: string) => runWith(elsewhere, ...noting(text));
    const texts: string[] = [];
    const page = 4096;
    let refused = 0;
    for (let round = 0; refused < 2; round += 1) {
      const text = `第 ${round} 条`.padEnd(300, '长');
      const isFull = round > 0 && file().bytes.length % page > page - 1100;
      const filler = isFull ? fill(disk) : undefined;
      const before = round > 0 ? file().bytes : undefined;
      const { code, err } = await note(text);
      if (filler === undefined) {
        expect({ code, err }).toMatchObject({ code: 0 });
        texts.push(text);
        continue;
      }
      expect(code).toBe(3);
      expect(err).toContain('磁盘已满');
      expect(file().bytes).toEqual(before);
      refused += 1;
      spawnSync('rm', [filler]);
      expect(await note('有地方了')).toMatchObject({ code: 0 });
      texts.push('有地方了');
    }
    expect(found()).toMatchObject({ notes: texts, faults: [] });
    expect(statSync(file().path).size).toBeGreaterThan(page);
  });
});

const asRoot = process.getuid?.() === 0;
const how = mayMount ? 'mounted read-only' : asRoot ? '' : 'without the right to write';
const readOnly =
  how === '' ? 'a read-only folder (left out: root may write anywhere, and may not mount here)' : `a folder ${how}`;

describe.skipIf(how === '')(readOnly, () => {
  /** Makes it read-only by whatever this user may do. */
  function close(folder: string): () => void {
    if (mayMount) return readOnlyMount(folder);
    const folders = [folder, ...readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))];
    const change = (write: boolean) => {
      for (const one of folders)
        chmodSync(one, statSync(one).isDirectory() ? (write ? 0o755 : 0o555) : write ? 0o644 : 0o444);
    };
    change(false);
    const open = () => change(true);
    onTestFinished(open);
    return open;
  }

  test('is said so with exit 3; nothing is written, everything can be read, and it goes on once it may', async () => {
    const { home, note, run, file, found } = await schoolLedger();
    await note('一');
    writeFileSync(join(home, '会议记录.docx'), '会议');
    const before = file().bytes;
    const open = close(join(home, '.plan'));
    for (const args of [noting('二'), [...noting('二'), '--evidence', '会议记录.docx'], ['undo', '--yes']]) {
      const { code, err } = await run(...args);
      expect({ args, code }).toEqual({ args, code: 3 });
      expect(err).toMatch(/只读|没有权限/);
    }
    for (const args of [['status'], ['log'], ['verify'], ['report']]) {
      expect({ args, code: (await run(...args)).code }).toEqual({ args, code: 0 });
    }
    expect(file().bytes).toEqual(before);
    open();
    expect(await note('三')).toMatchObject({ code: 0 });
    expect(found()).toMatchObject({ notes: ['一', '三'], faults: [] });
  });
});
