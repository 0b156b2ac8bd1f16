import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nodeDisk } from '../../../src/store/disk.ts';
import { filesGiven } from '../../../src/store/evidence/files-given.ts';
import { temporaryHome } from '../../support/program.ts';

function folderWith(...names: readonly string[]): string {
  const home = temporaryHome();
  mkdirSync(join(home, '主题党日', '三月'), { recursive: true });
  for (const name of names) writeFileSync(join(home, '主题党日', name), name);
  return join(home, '主题党日');
}

describe('the files that are given', () => {
  it('come sorted, each with the folders that it lies in, up to the one that was given', async () => {
    const folder = folderWith('b.jpg', 'a.jpg', '三月/c.jpg');
    const { files } = await filesGiven([folder], nodeDisk);
    expect(files.map(({ name, folders }) => [name, folders])).toEqual([
      ['a.jpg', ['主题党日']],
      ['b.jpg', ['主题党日']],
      ['c.jpg', ['三月', '主题党日']],
    ]);
  });

  it('are so many at most, and the others are counted', async () => {
    const { files, left } = await filesGiven([folderWith('a.jpg', 'b.jpg', '三月/c.jpg')], nodeDisk, 2);
    expect({ files: files.length, left }).toEqual({ files: 2, left: 1 });
  });

  it('may be hidden where they are named themselves', async () => {
    const folder = folderWith('.hidden.jpg');
    expect((await filesGiven([folder], nodeDisk)).files).toEqual([]);
    expect((await filesGiven([join(folder, '.hidden.jpg')], nodeDisk)).files).toHaveLength(1);
  });

  it('are never read through a link, not even one that leads back', async () => {
    const folder = folderWith('a.jpg');
    symlinkSync(folder, join(folder, '三月', 'back'));
    const { files, passedOver } = await filesGiven([folder], nodeDisk);
    expect(files).toHaveLength(1);
    expect(passedOver.map(({ why }) => why)).toEqual(['link']);
  });
});
