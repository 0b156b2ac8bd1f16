import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { foldLedger } from '../../../src/core/ledger/fold.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { ExitCode } from '../../../src/exit-code.ts';
import { type Disk, nodeDisk, type OpenFile } from '../../../src/store/disk.ts';
import { Trouble } from '../../../src/trouble.ts';
import { bytesOf, clockOf, draftWith, ledgerFileWith, momentAt, testPlan, writerNamed } from '../../support/entries.ts';
import { forgetWritten } from '../../support/forget-written.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { diskWith, ledgerAt, onlyFile, recorder } from './ledger-at.ts';

async function notesIn(root: string): Promise<(string | undefined)[]> {
  const { files } = await ledgerAt(root).store.read(testPlan);
  return foldLedger(files).standing.map(({ entry }) => entry.note);
}

/** A ledger with these notes recorded, one command each. */
async function recorded(...notes: readonly string[]): Promise<string> {
  const root = temporaryFolder();
  const { store } = ledgerAt(root);
  for (const note of notes) await store.append([draftWith({ note })], recorder);
  return root;
}

describe('an entry over the limit of a line', () => {
  test('is refused before anything is written, with the batch that it is in', async () => {
    const root = await recorded('一');
    const { bytes } = onlyFile(root);
    const { store } = ledgerAt(root);
    const long = draftWith({ note: '长'.repeat(400_000) });
    const refused = store.append([draftWith({ note: '二' }), long], recorder);
    await expect(refused).rejects.toMatchObject({ code: 'line-too-long', exitCode: ExitCode.couldNot });
    expect(onlyFile(root).bytes).toEqual(bytes);
    expect(await notesIn(root)).toEqual(['一']);
  });
});

describe('the files', () => {
  test('lie where the format says, a line an entry, and nothing else is left beside them', async () => {
    const root = await recorded('一', '二');
    const { path, bytes, writer } = onlyFile(root);
    expect(readdirSync(join(root, '.plan', 'ledger', testPlan))).toEqual([`${writer}.jsonl`]);
    expect(path).toBe(join(root, '.plan', 'ledger', testPlan, `${writer}.jsonl`));
    const lines = new TextDecoder().decode(bytes).split('\n');
    expect(lines).toHaveLength(3);
    expect(JSON.parse(lines[0] ?? '').prev).toBe(sha256(`${testPlan}/${writer}`));
    expect(JSON.parse(lines[1] ?? '').prev).toBe(JSON.parse(lines[0] ?? '').hash);
  });

  test('of others are read with ours, and never written to', async () => {
    const root = await recorded('我');
    const theirs = join(root, '.plan', 'ledger', testPlan, `${writerNamed('z')}.jsonl`);
    const before = bytesOf(ledgerFileWith(writerNamed('z'), [{ note: '他' }], 50));
    writeFileSync(theirs, before);
    await ledgerAt(root).store.append([draftWith({ note: '又' })], recorder);
    expect((await notesIn(root)).sort()).toEqual(['又', '我', '他'].sort());
    expect(new Uint8Array(readFileSync(theirs))).toEqual(before);
  });

  test('that a cloud drive made, and folders that have the name of one, are faults with their name', async () => {
    const root = await recorded('一');
    const { path, writer } = onlyFile(root);
    cpSync(path, path.replace('.jsonl', ' (conflicted copy).jsonl'));
    mkdirSync(join(root, '.plan', 'ledger', testPlan, `${writerNamed('z')}.jsonl`));
    const { files, faults } = await ledgerAt(root).store.read(testPlan);
    expect(files.map((file) => file.writer)).toEqual([writer]);
    expect(faults).toEqual([
      { code: 'foreign-file', file: `${writer} (conflicted copy).jsonl`, line: 0 },
      { code: 'foreign-file', file: `${writerNamed('z')}.jsonl`, line: 0 },
    ]);
  });

  test('of a clock that jumped back stay in the order in which they were written', async () => {
    const root = temporaryFolder();
    const { store } = ledgerAt(root, { now: clockOf(momentAt(60), momentAt(0), momentAt(30)) });
    for (const note of ['一', '二', '三']) await store.append([draftWith({ note })], recorder);
    expect(await notesIn(root)).toEqual(['一', '二', '三']);
  });

  test('cost the same to append to whatever their size: only the tail is read', async () => {
    const root = await recorded('一');
    const { path, writer, replace } = onlyFile(root);
    replace(
      bytesOf(
        ledgerFileWith(
          writer,
          Array.from({ length: 2000 }, () => ({ note: '二' })),
          100,
        ),
      ),
    );
    let bytesRead = 0;
    const counted = async (opened: Promise<OpenFile>): Promise<OpenFile> => {
      const file = await opened;
      const read = async (from: number, length: number) => {
        bytesRead += length;
        return file.read(from, length);
      };
      return { ...file, read };
    };
    const disk = diskWith({
      open: (at) => (at === path ? counted(nodeDisk.open(at)) : nodeDisk.open(at)),
      readBytes: (at) => (at === path ? Promise.reject(new Error('read whole')) : nodeDisk.readBytes(at)),
    });
    await ledgerAt(root, { disk }).store.append([draftWith({ note: '三' })], recorder);
    expect(bytesRead).toBeLessThan(8192);
    expect((await ledgerAt(root).store.read(testPlan)).faults).toEqual([]);
  });

  test('are only added to: whoever wrote without a lock since the last look keeps every line', async () => {
    const root = await recorded('一');
    const { path } = onlyFile(root);
    let isHeldUp = true;
    // Another process, let in by a lock that somebody deleted, records while ours is held up just before its write.
    const disk = diskWith({
      open: async (at) => {
        const file = await nodeDisk.open(at);
        const write = async (content: Uint8Array) => {
          if (at === path && isHeldUp) {
            isHeldUp = false;
            rmSync(path.replace('.jsonl', '.lock'), { recursive: true });
            await ledgerAt(root).store.append([draftWith({ note: '别人的一条' })], recorder);
          }
          await file.write(content);
        };
        return { ...file, write };
      },
    });
    await ledgerAt(root, { disk }).store.append([draftWith({ note: '二' })], recorder);
    expect(await notesIn(root)).toEqual(['一', '别人的一条', '二']);
    expect((await ledgerAt(root).store.read(testPlan)).faults).toEqual([]);
  });

  test('are read back: an append of which the disk kept something else is refused, and nothing of it counts', async () => {
    const root = await recorded('一');
    const before = onlyFile(root).bytes;
    const disk = diskWith({
      open: async (at) => {
        const file = await nodeDisk.open(at);
        return { ...file, write: (content: Uint8Array) => file.write(content.map((byte) => byte ^ 1)) };
      },
    });
    const refused = ledgerAt(root, { disk }).store.append([draftWith({ note: '二' })], recorder);
    await expect(refused).rejects.toMatchObject({ code: 'file-unwritable', values: { why: 'EIO' } });
    expect(onlyFile(root).bytes).toEqual(before);
  });

  test('are synced before an append is done: the file each time, the folders only while they are new', async () => {
    const root = await recorded('一');
    const { path } = onlyFile(root);
    const synced: string[] = [];
    const disk = diskWith({
      open: async (at) => {
        const file = await nodeDisk.open(at);
        const write = async (content: Uint8Array) => {
          synced.push('write');
          await file.write(content);
        };
        return { ...file, write, sync: async () => void synced.push(at) };
      },
      syncFolder: async (at) => void synced.push(at),
    });
    await ledgerAt(root, { disk }).store.append([draftWith(), draftWith()], recorder);
    expect(synced).toEqual(['write', path]);
    synced.length = 0;
    await ledgerAt(root, { disk }).store.append([draftWith()], { ...recorder, plan: 'other-2024' });
    const folder = join(root, '.plan', 'ledger', 'other-2024');
    expect(synced).toEqual(['write', expect.stringContaining(folder), folder]);
  });

  test('take a line longer than any window', async () => {
    const root = await recorded('长'.repeat(20_000), '二');
    expect((await ledgerAt(root).store.read(testPlan)).faults).toEqual([]);
    expect(await notesIn(root)).toHaveLength(2);
  });
});

describe('the writer', () => {
  test('is the same for every command of this machine, also through a link to the folder', async () => {
    const root = await recorded('一');
    symlinkSync(join(root, '.plan'), join(root, 'link'));
    const { store } = ledgerAt(root, { folder: join(root, 'link') });
    expect(await store.append([draftWith({ note: '二' })], recorder)).toMatchObject({ isNewWriter: false });
    expect(onlyFile(root).bytes.filter((byte) => byte === 10)).toHaveLength(2);
  });

  test('does not travel with the folder: a copy elsewhere, and another machine, are other writers', async () => {
    const root = await recorded('一');
    const copied = join(root, 'copied');
    cpSync(join(root, '.plan'), join(copied, '.plan'), { recursive: true });
    const here = ledgerAt(copied, { stateFolder: join(root, 'state') }).store;
    expect(await here.writer(testPlan)).toBeUndefined();
    expect(await here.append([draftWith({ note: '二' })], recorder)).toMatchObject({ isNewWriter: true });
    const elsewhere = ledgerAt(copied, { stateFolder: join(root, 'other-machine') }).store;
    expect(await elsewhere.append([draftWith({ note: '三' })], recorder)).toMatchObject({ isNewWriter: true });
    const { files, faults } = await here.read(testPlan);
    expect(files).toHaveLength(3);
    expect(faults).toEqual([]);
  });

  test('is new after the folder moved', async () => {
    const root = await recorded('一');
    mkdirSync(join(root, 'moved'));
    renameSync(join(root, '.plan'), join(root, 'moved', '.plan'));
    const { store } = ledgerAt(join(root, 'moved'), { stateFolder: join(root, 'state') });
    expect(await store.append([draftWith()], recorder)).toMatchObject({ isNewWriter: true });
  });

  test('is new where its file was deleted, so that no file begins twice; and the old one again where that is back', async () => {
    const root = await recorded('一');
    const { path, writer, bytes } = onlyFile(root);
    rmSync(path);
    expect(await ledgerAt(root).store.writer(testPlan)).toBeUndefined();
    expect(await ledgerAt(root).store.append([draftWith({ note: '二' })], recorder)).toMatchObject({
      isNewWriter: true,
    });
    const second = onlyFile(root).writer;
    expect(second).not.toBe(writer);
    writeFileSync(path, bytes);
    expect(await ledgerAt(root).store.append([draftWith({ note: '三' })], recorder)).toMatchObject({
      isNewWriter: false,
    });
    expect(await ledgerAt(root).store.writer(testPlan)).toBe(writer);
    expect(new Set(await notesIn(root))).toEqual(new Set(['一', '二', '三']));
    expect((await ledgerAt(root).store.read(testPlan)).faults).toEqual([]);
  });
});

describe('a last line', () => {
  test('without its newline is whole, and the next append ends it first', async () => {
    const root = await recorded('一', '二');
    onlyFile(root).replace(onlyFile(root).bytes.subarray(0, -1));
    expect(await notesIn(root)).toEqual(['一', '二']);
    const appended = await ledgerAt(root).store.append([draftWith({ note: '三' })], recorder);
    expect(appended.setAside).toBeUndefined();
    expect(await notesIn(root)).toEqual(['一', '二', '三']);
    expect((await ledgerAt(root).store.read(testPlan)).faults).toEqual([]);
  });

  test('torn is set aside and reported; whole entries stay, and the next append works', async () => {
    const root = await recorded('一', '二');
    const { bytes, path, writer, replace } = onlyFile(root);
    const sidecar = path.replace('.jsonl', '.torn');
    const start = bytes.lastIndexOf(10, bytes.length - 2) + 1;
    const { store } = ledgerAt(root, { disk: unsynced });
    let setAside = 0;
    // Every byte is tried on the tail itself, in test/core/ledger/tail.test.ts.
    for (const end of [start + 1, start + 2, start + 90, bytes.length - 76, bytes.length - 3, bytes.length - 2]) {
      replace(bytes.subarray(0, end));
      expect((await store.read(testPlan)).faults).toEqual([{ code: 'torn-line', file: `${writer}.jsonl`, line: 2 }]);
      expect((await store.append([draftWith({ note: '三' })], recorder)).setAside).toBe(sidecar);
      const { files, faults } = await store.read(testPlan);
      expect(faults).toEqual([]);
      expect(files[0]?.lines.map(({ entry }) => entry.note)).toEqual(['一', '三']);
      setAside += end - start + 1;
      expect(readFileSync(sidecar).length).toBe(setAside);
    }
    expect(readFileSync(sidecar).subarray(0, 4).toString()).toBe('{\n{"');
  });

  test('of a batch cut off anywhere: what is there of it does not count, and the next append works', async () => {
    const root = await recorded('一');
    const whole = onlyFile(root).bytes.length;
    await ledgerAt(root).store.append([draftWith(), draftWith(), draftWith()], recorder);
    const { bytes, replace } = onlyFile(root);
    const { store } = ledgerAt(root, { disk: unsynced });
    // The last byte is the newline, without which the batch is whole.
    for (let end = whole; end < bytes.length - 1; end += 101) {
      replace(bytes.subarray(0, end));
      // Cut off before it was acknowledged, and so before it was remembered.
      forgetWritten(join(root, 'state'));
      await store.append([draftWith({ note: '二' })], recorder);
      expect(await notesIn(root)).toEqual(['一', '二']);
    }
  });

  test('that was damaged, newline and all, stays as it is; the chain goes on after it', async () => {
    const root = await recorded('一', '二');
    const { bytes, replace, writer } = onlyFile(root);
    replace(new TextEncoder().encode(new TextDecoder().decode(bytes).replace('"二"', '"改"')));
    await ledgerAt(root).store.append([draftWith({ note: '三' })], recorder);
    const { faults } = await ledgerAt(root).store.read(testPlan);
    expect(faults).toEqual([{ code: 'wrong-hash', file: `${writer}.jsonl`, line: 2 }]);
    expect(await notesIn(root)).toEqual(['一', '三']);
  });
});

/** The real disk without waiting for it, where a test appends hundreds of times. */
const unsynced: Disk = {
  ...nodeDisk,
  open: async (path) => ({ ...(await nodeDisk.open(path)), sync: async () => {} }),
  syncFolder: async () => {},
};

function full(path: string): Trouble {
  return new Trouble('file-unwritable', { file: path, why: 'ENOSPC' });
}

/** A disk on which the file at hand can be written to only up to so many bytes of each write. */
function diskFullAfter(bytes: number): Disk {
  return diskWith({
    open: async (path) => {
      const file = await nodeDisk.open(path);
      if (!path.endsWith('.jsonl')) return file;
      const write = async (content: Uint8Array) => {
        await file.write(content.subarray(0, bytes));
        if (bytes < content.length) throw full(path);
      };
      return { ...file, write };
    },
  });
}

describe('a disk that fails', () => {
  const refused = { code: 'file-unwritable', exitCode: ExitCode.couldNot };

  test('full before, within and between the lines: exit 3, and the ledger is what it was', async () => {
    const root = await recorded('一');
    const before = onlyFile(root).bytes;
    for (let bytes = 0; bytes < 700; bytes += 97) {
      const { store } = ledgerAt(root, { disk: diskFullAfter(bytes) });
      await expect(store.append([draftWith(), draftWith()], recorder)).rejects.toMatchObject(refused);
      expect(onlyFile(root).bytes).toEqual(before);
    }
    await ledgerAt(root).store.append([draftWith({ note: '二' })], recorder);
    expect(await notesIn(root)).toEqual(['一', '二']);
  });

  test('full at the first entry of all: no file is left', async () => {
    const root = temporaryFolder();
    const { store, ledger } = ledgerAt(root, { disk: diskFullAfter(20) });
    await expect(store.append([draftWith()], recorder)).rejects.toMatchObject(refused);
    expect(readdirSync(ledger)).toEqual([]);
  });

  test('that does not even let the rest be taken back leaves nothing that counts', async () => {
    const root = await recorded('一');
    const failing = diskFullAfter(300);
    const disk = diskWith({
      open: async (path) => ({ ...(await failing.open(path)), truncate: () => Promise.reject(full(path)) }),
    });
    await expect(ledgerAt(root, { disk }).store.append([draftWith()], recorder)).rejects.toMatchObject(refused);
    expect(await notesIn(root)).toEqual(['一']);
    await ledgerAt(root).store.append([draftWith({ note: '二' })], recorder);
    expect(await notesIn(root)).toEqual(['一', '二']);
  });

  test.each(['sync', 'size', 'read'] as const)('in %s: exit 3, nothing written, and the lock is free', async (call) => {
    const root = await recorded('一');
    const before = onlyFile(root).bytes;
    const disk = diskWith({
      open: async (path) => {
        const file = await nodeDisk.open(path);
        return path.endsWith('.jsonl') ? { ...file, [call]: () => Promise.reject(full(path)) } : file;
      },
    });
    await expect(ledgerAt(root, { disk }).store.append([draftWith()], recorder)).rejects.toMatchObject(refused);
    expect(onlyFile(root).bytes).toEqual(before);
    expect(existsSync(onlyFile(root).path.replace('.jsonl', '.lock'))).toBe(false);
  });

  test('that is read-only: exit 3 with the folder, which a person knows, and nothing written', async () => {
    const root = await recorded('一');
    const before = onlyFile(root).bytes;
    const disk = diskWith({
      makePassingFolder: (path) => Promise.reject(new Trouble('file-unwritable', { file: path, why: 'EROFS' })),
    });
    const { store, ledger } = ledgerAt(root, { disk });
    await expect(store.append([draftWith()], recorder)).rejects.toMatchObject({
      ...refused,
      values: { file: ledger, why: 'EROFS' },
    });
    expect(onlyFile(root).bytes).toEqual(before);
  });

  test('where a file stands in the place of the ledger folder: exit 3', async () => {
    const root = temporaryFolder();
    const { store, folder } = ledgerAt(root);
    writeFileSync(join(folder, 'ledger'), '');
    await expect(store.append([draftWith()], recorder)).rejects.toMatchObject(refused);
  });
});

describe('a newer format', () => {
  const refused = { code: 'newer-format', exitCode: ExitCode.couldNot };

  /** A line that a later version may write: the version first, the hash of its bytes last. */
  function newerLine(): string {
    const body = '{"v":3,"what":"unknown"';
    return `${body},"hash":"${sha256(body)}"}\n`;
  }

  test("in a line of ours or of another's is refused by read and append, and nothing is touched", async () => {
    for (const inOurs of [true, false]) {
      const root = await recorded('一');
      const ours = onlyFile(root).path;
      const newer = inOurs ? ours : join(root, '.plan', 'ledger', testPlan, `${writerNamed('z')}.jsonl`);
      writeFileSync(newer, newerLine(), { flag: 'a' });
      const before = readFileSync(ours);
      const { store } = ledgerAt(root);
      await expect(store.read(testPlan)).rejects.toMatchObject({ ...refused, values: { file: newer } });
      await expect(store.append([draftWith()], recorder)).rejects.toMatchObject({
        ...refused,
        values: { file: newer },
      });
      expect(readFileSync(ours)).toEqual(before);
    }
  });

  test('named in the settings is refused before anything is made', async () => {
    const root = temporaryFolder();
    const { store, folder } = ledgerAt(root);
    writeFileSync(join(folder, 'config.yaml'), 'format: 2\nunit: { id: x }\n');
    await expect(store.append([draftWith()], recorder)).rejects.toMatchObject(refused);
    expect(readdirSync(folder)).toEqual(['config.yaml']);
    expect(existsSync(join(root, 'state'))).toBe(false);
  });
});
