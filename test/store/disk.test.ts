import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { nodeDisk } from '../../src/store/disk.ts';
import { Trouble } from '../../src/trouble.ts';
import { troubleWords } from '../../src/words/trouble-words.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

async function troubleOf(action: Promise<unknown>): Promise<Trouble> {
  const error = await action.catch((caught: unknown) => caught);
  if (!(error instanceof Trouble)) throw new Error('trouble was expected');
  return error;
}

describe('reading', () => {
  test('gives the bytes, and what stands at a path', async () => {
    const folder = temporaryFolder();
    const file = join(folder, '计划.yaml');
    writeFileSync(file, '一');
    symlinkSync(file, join(folder, 'link'));
    expect(await nodeDisk.readBytes(file)).toEqual(Buffer.from('一'));
    expect(await Promise.all([file, folder, join(folder, 'link'), join(folder, 'none')].map(nodeDisk.kindOf))).toEqual([
      'file',
      'folder',
      'file',
      undefined,
    ]);
    expect(await nodeDisk.kindOf('/dev/null')).toBe('other');
    expect(await nodeDisk.kindOf(join(file, 'below'))).toBeUndefined();
    expect(await Promise.all([file, join(folder, 'link')].map(nodeDisk.isLink))).toEqual([false, true]);
  });

  test('lists a folder in order, and none where there is none', async () => {
    const folder = temporaryFolder();
    for (const name of ['b', 'a', 'B']) writeFileSync(join(folder, name), '');
    expect(await nodeDisk.list(folder)).toEqual(['B', 'a', 'b']);
    expect(await nodeDisk.list(join(folder, 'none'))).toEqual([]);
  });

  test('of a large file comes in pieces that make it up, and stay as they are', async () => {
    const file = join(temporaryFolder(), 'large');
    const content = Buffer.from(Array.from({ length: 2_500_000 }, (_, index) => index % 251));
    writeFileSync(file, content);
    const pieces: Uint8Array[] = [];
    for await (const piece of nodeDisk.chunksOf(file)) pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(1);
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
  });

  test('what cannot be read is trouble that names the file and the reason, in both languages', async () => {
    const folder = temporaryFolder();
    const missing = await troubleOf(nodeDisk.readBytes(join(folder, '计划.yaml')));
    expect(missing).toMatchObject({ code: 'file-unreadable', exitCode: 3, values: { why: 'ENOENT' } });
    expect(troubleWords(missing, 'zh')).toContain('计划.yaml：没有这个文件');
    expect(troubleWords(missing, 'en')).toContain('计划.yaml: there is no such file');
    const ofFolder = await troubleOf(nodeDisk.readBytes(folder));
    expect(troubleWords(ofFolder, 'en')).toContain('is a folder');
  });

  test('trouble never brings an escape sequence from a file name to the terminal', async () => {
    const trouble = await troubleOf(nodeDisk.readBytes('/nowhere/\u001b[31mred'));
    expect(troubleWords(trouble, 'en')).not.toContain('\u001b');
    expect(troubleWords(trouble, 'en')).toContain('/nowhere/red:');
  });
});

describe('writing a file whole', () => {
  test('makes it or replaces it, keeps its permissions, and leaves nothing beside it', async () => {
    const folder = temporaryFolder();
    const file = join(folder, 'config.yaml');
    await nodeDisk.writeWhole(file, '一');
    chmodSync(file, 0o600);
    await nodeDisk.writeWhole(file, new TextEncoder().encode('二'));
    expect(readFileSync(file, 'utf8')).toBe('二');
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['config.yaml']);
  });

  test('writes through a link, which stays one', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'real'), '一');
    symlinkSync('real', join(folder, 'link'));
    await nodeDisk.writeWhole(join(folder, 'link'), '二');
    expect(readlinkSync(join(folder, 'link'))).toBe('real');
    expect(readFileSync(join(folder, 'real'), 'utf8')).toBe('二');
  });

  test('writes to a device without replacing it', async () => {
    await nodeDisk.writeWhole('/dev/null', '一');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('that fails leaves what was there, and nothing beside it', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'report.md', 'inside'), { recursive: true });
    const trouble = await troubleOf(nodeDisk.writeWhole(join(folder, 'report.md'), '一'));
    expect(trouble).toMatchObject({
      code: 'file-unwritable',
      values: { file: join(folder, 'report.md'), why: 'EISDIR' },
    });
    expect(readdirSync(folder)).toEqual(['report.md']);
    expect(await troubleOf(nodeDisk.writeWhole(join(folder, 'none', 'a'), ''))).toMatchObject({
      values: { why: 'ENOENT' },
    });
  });

  test('is not stopped by what a crash left', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, `a.${process.pid}-0.tmp`), 'half');
    await nodeDisk.writeWhole(join(folder, 'a'), 'whole');
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('whole');
  });
});

describe('folders', () => {
  test('are made with their parents, and again without harm', async () => {
    const folder = join(temporaryFolder(), 'a', 'b', 'c');
    await nodeDisk.makeFolder(folder);
    await nodeDisk.makeFolder(folder);
    expect(statSync(folder).isDirectory()).toBe(true);
  });

  test('cannot be made below a file', async () => {
    const file = join(temporaryFolder(), 'a');
    writeFileSync(file, '');
    expect(await troubleOf(nodeDisk.makeFolder(join(file, 'b')))).toMatchObject({ code: 'file-unwritable' });
  });

  test('are renamed onto nothing that holds anything', async () => {
    const folder = temporaryFolder();
    for (const name of ['new', 'old']) {
      mkdirSync(join(folder, name));
      writeFileSync(join(folder, name, name), '');
    }
    expect(await nodeDisk.renameFolder(join(folder, 'new'), join(folder, 'old'))).toBe(false);
    expect(readdirSync(join(folder, 'old'))).toEqual(['old']);
    expect(await nodeDisk.renameFolder(join(folder, 'new'), join(folder, 'other'))).toBe(true);
  });

  test('are removed only when empty; what is not there is no trouble', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'full', 'inside'), { recursive: true });
    await nodeDisk.removeEmptyFolder(join(folder, 'full'));
    await nodeDisk.removeEmptyFolder(join(folder, 'none'));
    await nodeDisk.removeFile(join(folder, 'none'));
    expect(existsSync(join(folder, 'full', 'inside'))).toBe(true);
  });

  test.skipIf(process.getuid?.() === 0)('that are read-only are said to be without permission', async () => {
    const folder = temporaryFolder();
    chmodSync(folder, 0o500);
    expect(await troubleOf(nodeDisk.writeWhole(join(folder, 'a'), ''))).toMatchObject({ values: { why: 'EACCES' } });
    chmodSync(folder, 0o700);
  });
});

test('an opened file keeps what it holds, and is written where it is said', async () => {
  const path = join(temporaryFolder(), 'a');
  writeFileSync(path, 'abcdef');
  const file = await nodeDisk.open(path);
  await file.write(new TextEncoder().encode('XY'), 4);
  await file.truncate(5);
  await file.sync();
  expect(new TextDecoder().decode(await file.read(1, 99))).toBe('bcdX');
  expect(await file.size()).toBe(5);
  await file.close();
  await file.close();
});

test('an opened file that is written without a place is added to, wherever its end is by then', async () => {
  const path = join(temporaryFolder(), 'a');
  const file = await nodeDisk.open(path);
  writeFileSync(path, 'abc');
  await file.write(new TextEncoder().encode('XY'));
  await file.close();
  expect(readFileSync(path, 'utf8')).toBe('abcXY');
});

test.skipIf(process.platform === 'win32')('a named pipe is neither file nor folder', async () => {
  const pipe = join(temporaryFolder(), 'pipe');
  spawnSync('mkfifo', [pipe]);
  expect(await nodeDisk.kindOf(pipe)).toBe('other');
});
