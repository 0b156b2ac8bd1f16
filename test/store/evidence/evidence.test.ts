import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, symlinkSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import type { Entry } from '../../../src/core/ledger/entry.ts';
import { sha256 } from '../../../src/core/ledger/sha256.ts';
import { type Disk, nodeDisk } from '../../../src/store/disk.ts';
import {
  checkEvidence,
  evidenceFiles,
  keepEvidence,
  readEvidence,
  removeEvidence,
} from '../../../src/store/evidence/evidence.ts';
import { Trouble } from '../../../src/trouble.ts';
import { troubleWords } from '../../../src/words/trouble-words.ts';
import { countedChance, ledgerFileWith, writerNamed } from '../../support/entries.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { diskWith } from '../ledger/ledger-at.ts';

const hash = sha256('minutes');

function shelves(disk: Disk = nodeDisk) {
  const root = temporaryFolder();
  const folder = join(root, '.plan', 'evidence');
  return { root, folder, disk, random: countedChance() };
}

function fileIn(root: string, name: string, content = 'minutes'): string {
  writeFileSync(join(root, name), content);
  return join(root, name);
}

/** Every file below the evidence folder. */
function kept(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile())
    .map(({ name }) => name);
}

describe('a file taken in', () => {
  test('is found under a name that is composed otherwise than on the disk', async () => {
    const store = shelves();
    fileIn(store.root, 'r\u00e9sum\u00e9.txt'.normalize('NFD'));
    const kept = await keepEvidence(join(store.root, 'r\u00e9sum\u00e9.txt'), store);
    expect(kept).toMatchObject({ sha256: hash, name: 'r\u00e9sum\u00e9.txt'.normalize('NFD') });
  });

  test('is copied under its hash; the original stays', async () => {
    const store = shelves();
    const source = fileIn(store.root, '会议记录.docx');
    expect(await keepEvidence(source, store)).toEqual({ name: '会议记录.docx', sha256: hash, bytes: 7 });
    expect(readFileSync(join(store.folder, hash.slice(0, 2), hash), 'utf8')).toBe('minutes');
    expect(kept(store.folder)).toEqual([hash]);
    expect(readFileSync(source, 'utf8')).toBe('minutes');
  });

  test.each([
    '3月 学习(1), 第二次.pdf',
    'cafe\u0301.txt',
    'caf\u00e9.txt',
    'CON.txt',
    'aux',
    '.hidden',
    '-rf',
    '#1%20;$(x).md',
    '签到表'.repeat(20),
    'note:1.txt',
  ])('keeps the name %j as it is', async (name) => {
    const store = shelves();
    expect(await keepEvidence(fileIn(store.root, name), store)).toMatchObject({ name });
  });

  test('of the same content is there once', async () => {
    const store = shelves();
    for (const name of ['a.pdf', 'b.pdf']) await keepEvidence(fileIn(store.root, name), store);
    expect(kept(store.folder)).toEqual([hash]);
  });

  test('makes a damaged copy of the same content whole again', async () => {
    const store = shelves();
    const source = fileIn(store.root, 'a.pdf');
    await keepEvidence(source, store);
    truncateSync(join(store.folder, hash.slice(0, 2), hash), 3);
    await keepEvidence(source, store);
    expect(readFileSync(join(store.folder, hash.slice(0, 2), hash), 'utf8')).toBe('minutes');
  });

  test('larger than one piece is hashed as a whole', async () => {
    const store = shelves();
    const content = 'x'.repeat(2_300_000);
    const taken = await keepEvidence(fileIn(store.root, 'large.bin', content), store);
    expect(taken).toMatchObject({ sha256: sha256(content), bytes: content.length });
  });

  test('is synced under a passing name, then renamed, then its folder synced', async () => {
    const order: string[] = [];
    const store = shelves(
      diskWith({
        open: async (path) => {
          const file = await nodeDisk.open(path);
          return { ...file, sync: async () => void order.push(path.endsWith('.tmp') ? 'sync' : 'elsewhere') };
        },
        rename: async (from, to) => {
          order.push('rename');
          await nodeDisk.rename(from, to);
        },
        syncFolder: async (path) => void order.push(path),
      }),
    );
    await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    expect(order).toEqual(['sync', 'rename', join(store.folder, hash.slice(0, 2))]);
  });

  test('that the disk has no room for leaves nothing behind', async () => {
    const full = (path: string) => new Trouble('file-unwritable', { file: path, why: 'ENOSPC' });
    const store = shelves(
      diskWith({
        open: async (path) => ({
          ...(await nodeDisk.open(path)),
          write: () => Promise.reject(full(path)),
        }),
      }),
    );
    await expect(keepEvidence(fileIn(store.root, 'a.pdf'), store)).rejects.toMatchObject({ code: 'file-unwritable' });
    expect(kept(store.folder)).toEqual([]);
  });
});

describe('what is no file', () => {
  async function refusal(source: string, store = shelves()) {
    return keepEvidence(source, store).catch((error: unknown) => error);
  }

  test('is refused: a folder, a device, a missing file, all with exit 3', async () => {
    const store = shelves();
    mkdirSync(join(store.root, 'folder'));
    expect(await refusal(join(store.root, 'folder'))).toMatchObject({ code: 'evidence-is-folder', exitCode: 3 });
    expect(await refusal('/dev/zero')).toMatchObject({ code: 'evidence-not-file', exitCode: 3 });
    expect(await refusal(join(store.root, 'none'))).toMatchObject({ code: 'evidence-missing', exitCode: 3 });
    expect(await refusal('')).toMatchObject({ code: 'evidence-missing', exitCode: 3 });
  });

  test.skipIf(process.platform === 'win32')('is refused, and not waited for: a named pipe, a socket', async () => {
    const { root } = shelves();
    spawnSync('mkfifo', [join(root, 'pipe')]);
    expect(await refusal(join(root, 'pipe'))).toMatchObject({ code: 'evidence-not-file' });
    const server = createServer().listen(join(root, 'socket'));
    onTestFinished(() => void server.close());
    await new Promise((resolve) => server.once('listening', resolve));
    expect(await refusal(join(root, 'socket'))).toMatchObject({ code: 'evidence-not-file' });
  });

  test('is refused: a link, to a file, to a folder, to nothing', async () => {
    const store = shelves();
    for (const [name, to] of [
      ['a', fileIn(store.root, 'a.pdf')],
      ['b', store.root],
      ['c', '/nowhere'],
    ] as const) {
      symlinkSync(to, join(store.root, name));
      expect(await refusal(join(store.root, name), store)).toMatchObject({ code: 'evidence-is-link' });
    }
  });

  test('is refused: a name with control characters, said without them', async () => {
    const store = shelves();
    const error = await refusal(fileIn(store.root, 'a\u001b[31m\n.pdf'), store);
    expect(error).toMatchObject({ code: 'evidence-bad-name' });
    for (const raw of ['\u001b', '\n']) expect(troubleWords(error as Trouble, 'zh')).not.toContain(raw);
  });

  test.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org/a',
    'http:example.org',
    'https://',
    'https://exa mple.org/',
    'https://example.org/\u001b[31m',
    'https://example.org/\nx',
  ])('is refused as a link: %j', async (url) => {
    expect(await refusal(url)).toMatchObject({ code: 'evidence-bad-link', exitCode: 3 });
  });

  test.each(['http://example.org', 'HTTPS://Example.org/a?b=1#c', 'https://例子.中国/通知'])(
    'is kept as the link %j',
    async (url) => {
      expect(await keepEvidence(url, shelves())).toEqual({ url });
    },
  );
});

describe('checking the copies', () => {
  function naming(...names: readonly string[]): readonly Entry[] {
    const evidence = names.map((name) => ({ name, sha256: hash, bytes: 7 }));
    return ledgerFileWith(writerNamed('a'), [{ evidence }]).lines.map(({ entry }) => entry);
  }

  test('names the others where one cannot be read', async () => {
    const store = shelves();
    const kept = await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    const locked = { ...kept, sha256: 'f'.repeat(64) };
    const disk: Disk = {
      ...nodeDisk,
      kindOf: async () => 'file',
      chunksOf: (path) => {
        if (path.endsWith('f')) throw new Trouble('file-unreadable', { file: path, why: 'EACCES' });
        return nodeDisk.chunksOf(path);
      },
    };
    const [entry] = ledgerFileWith(writerNamed('a'), [{ evidence: [locked, kept] }]).lines;
    const found = await checkEvidence(entry === undefined ? [] : [entry.entry], { ...store, disk });
    expect(found.map(({ state }) => state)).toEqual(['unreadable', 'ok']);
  });

  test('finds a changed one, and a missing one', async () => {
    const store = shelves();
    await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    const copy = join(store.folder, hash.slice(0, 2), hash);
    expect(await checkEvidence(naming('a.pdf'), store)).toMatchObject([{ state: 'ok' }]);
    writeFileSync(copy, 'Minutes');
    expect(await checkEvidence(naming('a.pdf'), store)).toMatchObject([{ state: 'changed' }]);
    writeFileSync(copy, '');
    expect(await checkEvidence(naming('a.pdf'), store)).toMatchObject([{ state: 'changed' }]);
    unlinkSync(copy);
    expect(await checkEvidence(naming('a.pdf'), store)).toMatchObject([{ state: 'missing' }]);
    mkdirSync(copy);
    expect(await checkEvidence(naming('a.pdf'), store)).toMatchObject([{ state: 'missing' }]);
  });
});

describe('a copy', () => {
  test('is read only while it is what its hash says', async () => {
    const store = shelves();
    await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    const copy = join(store.folder, hash.slice(0, 2), hash);
    expect(Buffer.from((await readEvidence(hash, store)) ?? []).toString()).toBe('minutes');
    writeFileSync(copy, 'Minutes');
    expect(await readEvidence(hash, store)).toBeUndefined();
    unlinkSync(copy);
    mkdirSync(copy);
    expect(await readEvidence(hash, store)).toBeUndefined();
  });

  test('that is removed is gone for good: its folder is synced after', async () => {
    const order: string[] = [];
    const store = shelves(
      diskWith({
        removeFile: async (path) => {
          order.push('remove');
          await nodeDisk.removeFile(path);
        },
        syncFolder: async (path) => void order.push(path),
      }),
    );
    await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    order.length = 0;
    await removeEvidence(hash, store);
    expect(order).toEqual(['remove', join(store.folder, hash.slice(0, 2))]);
    expect(kept(store.folder)).toEqual([]);
  });

  test('is listed by its place, with all else that lies there', async () => {
    const store = shelves();
    expect(await evidenceFiles(store)).toEqual([]);
    await keepEvidence(fileIn(store.root, 'a.pdf'), store);
    writeFileSync(join(store.folder, 'left.tmp'), '');
    mkdirSync(join(store.folder, 'zz'));
    writeFileSync(join(store.folder, 'zz', 'stray'), '');
    expect(await evidenceFiles(store)).toEqual([`${hash.slice(0, 2)}/${hash}`, 'left.tmp', 'zz/stray'].sort());
  });
});
